package org.listpool.planning.entity;

import java.time.LocalDate;

/**
 * One day at one site that hosts sessions, with its ward. Times are minutes after midnight.
 *
 * @param index place in {@link PlanningPool#days()}
 * @param hostProvider the trust the site belongs to
 * @param week number of the ISO week, the same for the days of one weekend
 */
public record HostDay(
        int index,
        String site,
        String hostProvider,
        LocalDate date,
        int week,
        int wardPlaces,
        int wardOpens,
        int wardCloses) {

    private static final int MINUTES_A_DAY = 24 * 60;

    /** The day's midnight on one scale of minutes for all days. */
    public long midnight() {
        return date.toEpochDay() * MINUTES_A_DAY;
    }
}
