package org.listpool.web.sweeps;

import java.util.List;
import java.util.stream.Stream;
import org.listpool.change.lever.Lever;
import org.listpool.change.lever.LeverKind;
import org.listpool.scenario.sweep.SweepAxis;
import org.listpool.scenario.sweep.SweepSummary;
import org.listpool.web.levers.LeverCatalogue;

/** Sweeps that one press of a button makes: one lever, one step down and one step up. They have their own page. */
final class SingleSteps {

    /** What their note says; a note that was changed makes a sweep like any other. */
    static final String NOTE = "One lever, one step down and up.";

    private static final int MOST_PERCENT = 100;

    private SingleSteps() {}

    /** Whether {@code sweep} is one of them. */
    static boolean isOne(SweepSummary sweep) {
        return sweep.note().equals(NOTE);
    }

    /** The lever's values to either side of where it stands; no value below nothing, nor above a whole. */
    static SweepAxis axis(LeverCatalogue.Standing standing) {
        int step = step(standing.lever().kind());
        int current = standing.current();
        List<Integer> values = Stream.of(current - step, current + step)
                .filter(value -> value >= 0)
                .filter(value -> !isPercent(standing.lever()) || value <= MOST_PERCENT)
                .toList();
        return new SweepAxis(standing.lever(), values);
    }

    /** The least that is worth asking about, in the lever's unit. Assumption: A-135 */
    static int step(LeverKind kind) {
        return switch (kind) {
            case SESSION_MINUTES, WARD_CLOSES -> 30;
            case EXTRA_REFERRALS -> 20;
            case TRAVEL_LIMIT -> 15;
            case CONSENT_PERCENT, SHORT_NOTICE_PERCENT -> 10;
            case NOTICE_DAYS -> 7;
            case TURNAROUND, OVERRUN_PERCENT -> 5;
            default -> 1;
        };
    }

    private static boolean isPercent(Lever lever) {
        return lever.unit().equals("%");
    }
}
