package org.listpool.check;

import java.time.temporal.ChronoUnit;
import org.listpool.model.Case;
import org.listpool.model.PriorityCode;
import org.listpool.model.Problem;
import org.listpool.model.WaitBand;
import org.listpool.model.Weights;

/** The need points of section 3 of the contract, counted again. */
final class NeedPoints {

    private NeedPoints() {}

    /** What placing {@code child} counts, as at the problem's {@code asOf}. */
    static long of(Problem problem, Case child) {
        Weights weights = problem.weights();
        long days = ChronoUnit.DAYS.between(child.rttClockStart(), problem.asOf());
        PriorityCode priority = child.priority();
        Integer forPriority = priority == null ? null : weights.priority().get(priority);
        long forWeeks = weights.perWeekWaited() * Math.floorDiv(days, 7L);
        return (forPriority == null ? 0 : forPriority) + forWeeks + ofHighestBand(weights, days);
    }

    private static long ofHighestBand(Weights weights, long days) {
        WaitBand highest = null;
        for (WaitBand band : weights.bands()) {
            if (band.days() <= days && (highest == null || band.days() > highest.days())) {
                highest = band;
            }
        }
        return highest == null ? 0 : highest.points();
    }
}
