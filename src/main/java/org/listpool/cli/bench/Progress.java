package org.listpool.cli.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a search had how much need met by a plan that breaks no rule. Thread-safe. */
final class Progress {

    private record Moment(Duration elapsed, long needPoints) {}

    private final List<Moment> moments = new ArrayList<>();

    /**
     * A better plan was found.
     *
     * @param score the planner's; plans that break rules are passed over
     */
    synchronized void improved(Duration elapsed, long needPoints, String score) {
        if (score.startsWith("0hard")) {
            moments.add(new Moment(elapsed, needPoints));
        }
    }

    /** Seconds until the first plan that breaks no rule; null: none. */
    @Nullable
    Double first() {
        return until(Long.MIN_VALUE);
    }

    /** Seconds until a plan within {@code percent} of {@code bound}; null: none, or no bound. */
    @Nullable
    Double within(double percent, @Nullable Long bound) {
        return bound == null ? null : until((long) Math.ceil(bound * (1 - percent / 100) - 1e-6));
    }

    private synchronized @Nullable Double until(long needPoints) {
        return moments.stream()
                .filter(moment -> moment.needPoints() >= needPoints)
                .map(moment -> moment.elapsed().toMillis() / 1000.0)
                .findFirst()
                .orElse(null);
    }
}
