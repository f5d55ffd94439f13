package org.listpool.check;

import java.time.LocalTime;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;
import org.listpool.check.KnownPlan.Placed;
import org.listpool.check.KnownPlan.TheatreList;
import org.listpool.model.Rules;
import org.listpool.model.TheatreSession;

/** The minutes of a list: TIME and OVERRUN. */
final class TimeRules {

    private static final double TOLERANCE_MINUTES = 1e-6;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private TimeRules() {}

    static void check(KnownPlan known, Findings findings) {
        Rules rules = known.problem().rules();
        for (TheatreList list : known.lists()) {
            Placed before = null;
            for (Placed placed : list.placed()) {
                time(placed, findings);
                turnaround(before, placed, rules.turnaroundMinutes(), findings);
                before = placed;
            }
            if (!list.placed().isEmpty()) {
                overrun(list, rules, findings);
            }
        }
    }

    private static void time(Placed placed, Findings findings) {
        LocalTime start = placed.times().start();
        LocalTime end = placed.times().end();
        if (!Moments.isWholeMinute(start) || !Moments.isWholeMinute(end)) {
            findings.add(
                    RuleCode.TIME,
                    placed.where() + "runs from " + start + " to " + end + "; both must be whole minutes.");
            return;
        }
        TheatreSession session = placed.session();
        String found = placed.where() + "runs from " + start + " to " + end + "; ";
        if (start.isBefore(session.start()) || end.isAfter(session.end())) {
            findings.add(
                    RuleCode.TIME, found + "the session lasts from " + session.start() + " to " + session.end() + ".");
        }
        Integer expected = placed.child().expectedMinutes();
        if (expected == null) {
            findings.add(RuleCode.TIME, found + "its expected minutes are unknown.");
        } else if (placed.end() - placed.start() != expected) {
            findings.add(
                    RuleCode.TIME,
                    found + "that is " + (placed.end() - placed.start()) + " minutes, and " + expected
                            + " are expected.");
        }
    }

    private static void turnaround(@Nullable Placed before, Placed placed, int minutes, Findings findings) {
        if (before != null && placed.start() - before.end() < minutes) {
            findings.add(
                    RuleCode.TIME,
                    placed.where() + "starts at " + Moments.clock(placed.start()) + ", "
                            + (placed.start() - before.end()) + " minutes after the end of case "
                            + before.child().id() + "; the turnaround is " + minutes + " minutes.");
        }
    }

    private static void overrun(TheatreList list, Rules rules, Findings findings) {
        double minutes = (double) rules.turnaroundMinutes() * (list.placed().size() - 1);
        double variance = 0;
        for (Placed placed : list.placed()) {
            Integer expected = placed.child().expectedMinutes();
            Integer sd = placed.child().sdMinutes();
            if (expected == null || sd == null) {
                findings.add(RuleCode.OVERRUN, placed.where() + "its expected minutes or their deviation are unknown.");
                return;
            }
            minutes += expected;
            variance += (double) sd * sd;
        }
        TheatreSession session = list.session();
        int available = Moments.minute(session.end()) - Moments.minute(session.start());
        double accepted = rules.maxOverrunProbability();
        if (!(accepted > 0 && accepted < 1)) {
            findings.add(
                    RuleCode.OVERRUN,
                    "Session " + session.id() + ": the accepted probability of an overrun is " + accepted
                            + "; it lies between 0 and 1.");
            return;
        }
        double reserve = NORMAL.inverseCumulativeProbability(1 - accepted) * Math.sqrt(variance);
        if (!(minutes + reserve <= available + TOLERANCE_MINUTES)) {
            findings.add(
                    RuleCode.OVERRUN,
                    "Session " + session.id() + ": " + minutes + " minutes of cases and turnarounds and a reserve of "
                            + Math.round(reserve * 1000) / 1000.0 + "; the session has " + available + ".");
        }
    }
}
