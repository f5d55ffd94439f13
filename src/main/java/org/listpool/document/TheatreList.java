package org.listpool.document;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of one session as people in theatre read it.
 *
 * @param site code of the host site
 * @param hostTrustName trust to which the site belongs
 * @param start of the session
 * @param end of the session
 * @param latestOffer last day on which a family with the standard notice can be offered a place; null: not stated
 * @param team in the plan's order; empty when the session does not run
 * @param children in the order of surgery
 * @param nurses children's nurses on the site's ward that day, by staff id
 */
public record TheatreList(
        String sessionId,
        String site,
        String siteName,
        String hostTrustName,
        String theatre,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        List<String> specialties,
        @Nullable LocalDate latestOffer,
        List<TeamMember> team,
        List<ListedChild> children,
        List<TeamMember> nurses) {

    private static final double PERCENT = 100.0;

    /** Whether anybody is operated on. */
    public boolean runs() {
        return !children.isEmpty();
    }

    /** Specialties in words, with commas between. */
    public String specialtyWords() {
        return String.join(", ", specialties);
    }

    /** Minutes with a child in theatre. */
    public long usedMinutes() {
        return children.stream().mapToLong(c -> minutes(c.start(), c.end())).sum();
    }

    /** Planned minutes of the session. */
    public long plannedMinutes() {
        return minutes(start, end);
    }

    /** Minutes with a child in theatre by planned minutes, in whole percent. */
    public long usedPercent() {
        return Math.round(PERCENT * usedMinutes() / plannedMinutes());
    }

    /** When the last child is out of theatre; the session's start when nobody is on the list. */
    public LocalTime lastOut() {
        return children.isEmpty() ? start : children.getLast().end();
    }

    private static long minutes(LocalTime from, LocalTime to) {
        return Duration.between(from, to).toMinutes();
    }
}
