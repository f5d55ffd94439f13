package org.listpool.planning.entity;

import org.jspecify.annotations.Nullable;
import org.listpool.model.TheatreSession;

/**
 * A session as a place for cases. Times are minutes after midnight.
 *
 * @param index place in {@link PlanningPool#slots()}
 * @param period place of its site's supply period in {@link PlanningPool#periods()}
 */
public record SessionSlot(int index, TheatreSession session, HostDay day, int period, int start, int end) {

    /** Planned length. */
    public int minutes() {
        return end - start;
    }

    /** Slots of one pool differ by their number; comparing whole sessions would cost the search dear. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionSlot slot && slot.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return session.id();
    }
}
