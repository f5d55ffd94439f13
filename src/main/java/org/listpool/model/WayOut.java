package org.listpool.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change that would place a child while all others keep their lists.
 *
 * @param change stable code of the change, or the codes of several joined by a plus sign
 * @param text the change for people
 * @param changes the same as typed changes, in the order in which they are made: {@code type} and its parameters
 * @param sessionId where the child would lie then; null: not told
 * @param gainNeedPoints need points that the plan would have more; null: not told
 */
public record WayOut(
        String change,
        String text,
        List<Map<String, Object>> changes,
        @Nullable String sessionId,
        @Nullable Long gainNeedPoints) {

    /** Copies the lists, reading an absent one as empty. */
    public WayOut {
        changes = Lists.copy(changes).stream().map(Lists::copy).toList();
    }
}
