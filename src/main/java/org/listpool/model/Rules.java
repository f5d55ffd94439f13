package org.listpool.model;

import java.time.LocalTime;

/**
 * The limits that a plan keeps; each is the collaborative's own setting and travels with the problem.
 *
 * @param noticeDays days between offer and surgery that make an offer reasonable
 * @param maxTravelMinutes longest journey by road for a family that named no limit of its own
 * @param turnaroundMinutes between one child leaving theatre and the next entering
 * @param maxOverrunProbability accepted chance that a list ends late, above 0 and below 1
 * @param arriveBeforeMinutes how long before surgery a child comes to the ward
 * @param earliestLeaveHome families should not have to leave home earlier than this
 * @param minAgeMonths youngest child on a pooled list, completed months on the day of surgery
 * @param minWeightKg lightest child on a pooled list
 * @param tonsilMinAgeMonths youngest for tonsil surgery without a consultant's override
 * @param tonsilMinWeightKg lightest for tonsil surgery without a consultant's override
 * @param childrensNurseMinimum registered children's nurses on duty whenever a child is on the ward
 * @param nurseRatioUnder2 children under two years to one nurse
 * @param nurseRatioFrom2 older children to one nurse
 * @param seniorNursePerDay how many of a day's children's nurses are senior, at least
 * @param siblingsSameDay whether siblings who are placed are placed on one day
 */
public record Rules(
        int noticeDays,
        int maxTravelMinutes,
        int turnaroundMinutes,
        double maxOverrunProbability,
        int arriveBeforeMinutes,
        LocalTime earliestLeaveHome,
        int minAgeMonths,
        double minWeightKg,
        int tonsilMinAgeMonths,
        double tonsilMinWeightKg,
        int childrensNurseMinimum,
        int nurseRatioUnder2,
        int nurseRatioFrom2,
        int seniorNursePerDay,
        boolean siblingsSameDay) {}
