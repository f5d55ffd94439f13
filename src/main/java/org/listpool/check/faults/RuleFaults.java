package org.listpool.check.faults;

import java.util.HashSet;
import java.util.Set;
import org.listpool.model.Fault;
import org.listpool.model.Rules;
import org.listpool.model.WaitBand;
import org.listpool.model.Weights;

/** Limits and weights out of range. */
final class RuleFaults {

    private RuleFaults() {}

    static void find(Rules rules, Weights weights, FaultList faults) {
        rules(rules, faults);
        weights.priority().forEach((code, points) -> faults.atLeast("/weights/priority/" + code, points, 0));
        faults.atLeast("/weights/perWeekWaited", weights.perWeekWaited(), 0);
        Set<Integer> days = new HashSet<>();
        for (int i = 0; i < weights.bands().size(); i++) {
            WaitBand band = weights.bands().get(i);
            faults.atLeast("/weights/bands/" + i + "/days", band.days(), 0);
            faults.atLeast("/weights/bands/" + i + "/points", band.points(), 0);
            if (!days.add(band.days())) {
                faults.add(
                        "/weights/bands/" + i + "/days",
                        "Two bands begin at " + band.days() + " days; which counts would be left to chance.");
            }
        }
        weights.kindness()
                .forEach((name, weight) -> faults.atLeast("/weights/kindness/" + Fault.escape(name), weight, 0));
        weights.effort().forEach((code, effort) -> faults.atLeast("/weights/effort/" + Fault.escape(code), effort, 0));
        if (weights.fairnessExchange() != null) {
            faults.atLeast("/weights/fairnessExchange", weights.fairnessExchange(), 0);
        }
        if (weights.longWaitDays() != null) {
            faults.atLeast("/weights/longWaitDays", weights.longWaitDays(), 0);
        }
    }

    private static void rules(Rules rules, FaultList faults) {
        faults.atLeast("/rules/noticeDays", rules.noticeDays(), 0);
        faults.atLeast("/rules/maxTravelMinutes", rules.maxTravelMinutes(), 0);
        faults.minutesOfDay("/rules/turnaroundMinutes", rules.turnaroundMinutes());
        double accepted = rules.maxOverrunProbability();
        if (!(accepted > 0 && accepted < 1)) {
            faults.add(
                    "/rules/maxOverrunProbability",
                    "The probability is " + accepted + "; it must lie above 0 and below 1.");
        }
        faults.minutesOfDay("/rules/arriveBeforeMinutes", rules.arriveBeforeMinutes());
        faults.atLeast("/rules/minAgeMonths", rules.minAgeMonths(), 0);
        faults.atLeast("/rules/minWeightKg", rules.minWeightKg(), 0);
        faults.atLeast("/rules/tonsilMinAgeMonths", rules.tonsilMinAgeMonths(), 0);
        faults.atLeast("/rules/tonsilMinWeightKg", rules.tonsilMinWeightKg(), 0);
        faults.atLeast("/rules/childrensNurseMinimum", rules.childrensNurseMinimum(), 0);
        faults.atLeast("/rules/nurseRatioUnder2", rules.nurseRatioUnder2(), 1);
        faults.atLeast("/rules/nurseRatioFrom2", rules.nurseRatioFrom2(), 1);
        faults.atLeast("/rules/seniorNursePerDay", rules.seniorNursePerDay(), 0);
    }
}
