package org.listpool.planning.limits;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left for one more child on a list.
 *
 * @param freeMinutes expected minutes that one more child may take, turnaround and overrun margin of the present list kept
 * @param shortestMinutes expected minutes of the shortest child without a place who could lie there; null: there is none
 * @param wardPlaces free at the ward's fullest moment of the day
 * @param nursesSpare on duty beyond those that moment asks for
 * @param nursesFree volunteers of the day without a post who could be called in
 * @param dischargeMinutes between the last child of the list going home and the ward's closing; null: nobody is on the list
 * @param equipment types that the list or those who could join it need
 */
public record Slack(
        int freeMinutes,
        @Nullable Integer shortestMinutes,
        int wardPlaces,
        int nursesSpare,
        int nursesFree,
        @Nullable Integer dischargeMinutes,
        List<KitSlack> equipment) {}
