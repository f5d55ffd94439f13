package org.listpool.simulate;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What may become of one list. All figures but the cancellations are for the day on which every child comes: what a
 * cancellation frees or delays is not counted.
 *
 * @param children on the list
 * @param sessionEnd last patient should be out of theatre
 * @param wardCloses last child should have gone home
 * @param plannedFinish last patient out of theatre as planned
 * @param overrun the last patient leaves theatre after the session's end
 * @param overrunChanceByRule the chance by the OVERRUN rule's normal approximation, 0 to 1, for comparison
 * @param expectedOverrunMinutes minutes past the session's end, mean over all days, those that end in time counting 0
 * @param finish10 last patient out of theatre on one day in ten, or earlier; whole minutes, rounded; 23:59 at the latest
 * @param finishMedian last patient out of theatre on half the days, or earlier
 * @param finish90 last patient out of theatre on nine days in ten, or earlier
 * @param lastDischargeLate the list's last child, observed for long enough, goes home after the ward closes
 * @param anyDischargeLate any child of the list does
 * @param expectedLateDischarges children of the list who go home after the ward closes, mean
 * @param expectedCancellations children cancelled on the day, mean
 * @param estimatedCases children whose minutes or spread the problem lacks: they count as their planned minutes, with
 *     the procedure's spread in the catalogue
 */
public record SessionRisk(
        String sessionId,
        LocalDate date,
        String site,
        String theatre,
        int children,
        LocalTime sessionEnd,
        LocalTime wardCloses,
        LocalTime plannedFinish,
        Chance overrun,
        double overrunChanceByRule,
        double expectedOverrunMinutes,
        LocalTime finish10,
        LocalTime finishMedian,
        LocalTime finish90,
        Chance lastDischargeLate,
        Chance anyDischargeLate,
        double expectedLateDischarges,
        double expectedCancellations,
        int estimatedCases) {}
