package org.listpool.whatif.seek;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.listpool.whatif.goal.Aim;

/**
 * Looks along the values of one lever, the cheapest first, for the first that reaches the target. It halves what lies between
 * a value that fails and one that reaches; then it confirms both sides by independent runs, and goes on below wherever one
 * of these reaches it after all.
 */
final class LineSearch {

    /** A value by its place, and the run that is asked of it. */
    record Ask(int place, int run) {}

    /**
     * What is known.
     *
     * @param asks what is to be tried next; empty once the search has ended
     * @param place where asks is empty: the first value that reaches the target, or else the one that comes nearest
     * @param reached whether {@code place} reaches it
     */
    record Found(List<Ask> asks, int place, boolean reached) {

        static Found ask(Set<Ask> asks) {
            return new Found(List.copyOf(asks), -1, false);
        }
    }

    private final int count;
    private final int atOnce;
    private final Aim aim;
    private final IntFunction<List<Trial>> known;

    /**
     * A search along {@code count} values.
     *
     * @param known the trials so far at a place
     */
    LineSearch(int count, int atOnce, Aim aim, IntFunction<List<Trial>> known) {
        this.count = count;
        this.atOnce = atOnce;
        this.aim = aim;
        this.known = known;
    }

    Found next() {
        int last = count - 1;
        if (!isTried(0, 1) || !isTried(last, 1)) {
            Set<Ask> asks = new LinkedHashSet<>();
            add(asks, 0, 1);
            add(asks, last, 1);
            between(0, last, atOnce - 2).forEach(place -> add(asks, place, 1));
            return Found.ask(asks);
        }
        int reaching =
                IntStream.range(0, count).filter(this::reaches).findFirst().orElse(-1);
        return reaching < 0 ? withoutAny(last) : atOrBelow(reaching);
    }

    private Found atOrBelow(int reaching) {
        int failing = IntStream.range(0, reaching)
                .filter(place -> isTried(place, 1))
                .max()
                .orElse(-1);
        Set<Ask> asks = new LinkedHashSet<>();
        if (reaching - failing > 1) {
            between(failing, reaching, atOnce).forEach(place -> add(asks, place, 1));
            return Found.ask(asks);
        }
        add(asks, reaching, Try.INDEPENDENT);
        if (failing >= 0) {
            add(asks, failing, Try.INDEPENDENT);
        }
        return asks.isEmpty() ? new Found(List.of(), reaching, true) : Found.ask(asks);
    }

    /** Nothing reaches it yet. A lever may do harm beyond some value, so the best value's neighbours are tried too. */
    private Found withoutAny(int last) {
        Set<Ask> asks = new LinkedHashSet<>();
        add(asks, last, Try.INDEPENDENT);
        add(asks, last / 2, 1);
        if (asks.isEmpty()) {
            int best = nearest();
            add(asks, best, Try.INDEPENDENT);
            IntStream.of(best - 1, best + 1)
                    .filter(place -> place >= 0 && place <= last)
                    .forEach(place -> add(asks, place, 1));
            if (asks.isEmpty()) {
                return new Found(List.of(), best, false);
            }
        }
        return Found.ask(asks);
    }

    /** The tried value that comes nearest; the last among equals. */
    private int nearest() {
        int best = -1;
        for (int place = 0; place < count; place++) {
            if (isTried(place, 1) && (best < 0 || worth(place) >= worth(best))) {
                best = place;
            }
        }
        return best;
    }

    private double worth(int place) {
        return known.apply(place).stream()
                .mapToDouble(trial -> aim.worth(trial.figure()))
                .max()
                .orElseThrow();
    }

    /** Up to {@code most} places evenly between two. */
    private static List<Integer> between(int low, int high, int most) {
        int gap = high - low;
        int parts = Math.min(most, gap - 1);
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i <= parts; i++) {
            places.add(low + (int) ((long) gap * i / (parts + 1)));
        }
        return places;
    }

    private void add(Set<Ask> asks, int place, int run) {
        if (!isTried(place, run)) {
            asks.add(new Ask(place, run));
        }
    }

    private boolean isTried(int place, int run) {
        return known.apply(place).stream().anyMatch(trial -> trial.run() == run);
    }

    private boolean reaches(int place) {
        return known.apply(place).stream().anyMatch(Trial::met);
    }
}
