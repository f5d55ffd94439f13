package org.listpool.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.PriorityCode;
import org.listpool.model.WaitBand;
import org.listpool.model.Weights;

/** How much need a placed child stands for. */
public final class NeedPoints {

    private NeedPoints() {}

    /** Points for clinical priority, each full week waited, and the highest band of long waits reached by {@code asOf}. */
    public static long of(Case waiting, LocalDate asOf, Weights weights) {
        return of(waiting.priority(), daysWaited(waiting, asOf), weights);
    }

    /** The same from the figures it depends on; {@code priority} null counts none. */
    public static long of(@Nullable PriorityCode priority, long days, Weights weights) {
        int urgency = priority == null ? 0 : weights.priority().getOrDefault(priority, 0);
        int band = 0;
        int reached = -1;
        for (WaitBand each : weights.bands()) {
            if (each.days() <= days && each.days() > reached) {
                reached = each.days();
                band = each.points();
            }
        }
        return urgency + weights.perWeekWaited() * Math.floorDiv(days, 7L) + band;
    }

    /** Days from clock start to {@code asOf}; the start day itself does not count. Source: S23. */
    public static long daysWaited(Case waiting, LocalDate asOf) {
        return ChronoUnit.DAYS.between(waiting.rttClockStart(), asOf);
    }
}
