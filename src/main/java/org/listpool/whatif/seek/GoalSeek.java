package org.listpool.whatif.seek;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.change.NothingToChangeException;
import org.listpool.model.Problem;
import org.listpool.whatif.goal.Target;
import org.listpool.whatif.seek.LineSearch.Ask;
import org.listpool.whatif.seek.LineSearch.Found;

/**
 * The question which value of a lever is the smallest that reaches a target. Of two levers the first is made smallest, with
 * the second at its last value; then the second, with the first where it was found.
 *
 * @param levers one or two; the one that costs most to turn first
 * @param atOnce searches that may run side by side, 1 or more
 */
public record GoalSeek(Target target, List<LeverRange> levers, int atOnce) {

    /** Searches side by side, at most; more would only help machines with more cores. Assumption: A-131. */
    static final int MOST_AT_ONCE = 16;

    /** Refuses none and more than two levers. */
    public GoalSeek {
        levers = List.copyOf(levers);
        if (levers.isEmpty() || levers.size() > 2) {
            throw new NothingToChangeException("A goal seek turns one lever or two; there are " + levers.size() + ".");
        }
        if (levers.size() == 2
                && levers.getFirst().lever().equals(levers.getLast().lever())) {
            throw new NothingToChangeException("The two levers of a goal seek must differ.");
        }
        atOnce = Math.clamp(atOnce, 1, MOST_AT_ONCE);
    }

    /**
     * What to do next. The same evidence gives the same step, in whatever order it came; evidence nobody asked for is passed
     * over.
     */
    public Step next(Collection<Trial> evidence) {
        // The whole seek is gone through again from its beginning, so that half a batch leads where the whole would
        // have.
        List<Trial> known = new ArrayList<>();
        while (true) {
            Step step = decide(known);
            if (!(step instanceof Step.TryValues more)) {
                return step;
            }
            List<Try> missing = new ArrayList<>();
            for (Try asked : more.tries()) {
                evidence.stream()
                        .filter(trial -> trial.answers(asked))
                        .findFirst()
                        .ifPresentOrElse(known::add, () -> missing.add(asked));
            }
            if (!missing.isEmpty()) {
                return new Step.TryValues(missing);
            }
        }
    }

    /**
     * The changes that put the levers at {@code values}.
     *
     * @throws NothingToChangeException where {@code problem} cannot be put there
     */
    public List<Change> changes(Problem problem, List<Integer> values) {
        return LeverRange.changes(problem, levers, values);
    }

    /**
     * Refuses a range with a value that {@code problem} cannot be put at, so that no search fails halfway.
     *
     * @throws NothingToChangeException which value, and why
     */
    public void requireIn(Problem problem) {
        for (LeverRange range : levers) {
            for (int value : range.values()) {
                Changes.apply(problem, range.lever().changes(problem, value));
            }
        }
    }

    private Step decide(List<Trial> known) {
        LeverRange first = levers.getFirst();
        if (levers.size() == 1) {
            return along(known, new Line(first.values(), List.of(), List.of(), List.of()));
        }
        LeverRange second = levers.getLast();
        Line wide = new Line(first.values(), List.of(), List.of(second.values().getLast()), List.of());
        Step step = along(known, wide);
        if (!(step instanceof Step.Done done) || !done.answer().reached()) {
            return step;
        }
        Answer found = done.answer();
        List<List<Integer>> below =
                found.below().stream().map(Answer.Below::values).toList();
        return along(known, new Line(second.values(), found.values().subList(0, 1), List.of(), below));
    }

    /**
     * The values of one lever, with the others fixed.
     *
     * @param before values of the levers before it
     * @param after values of the levers after it
     * @param failed where another lever's search ended one step below its answer
     */
    private record Line(List<Integer> values, List<Integer> before, List<Integer> after, List<List<Integer>> failed) {

        List<Integer> point(int place) {
            List<Integer> point = new ArrayList<>(before);
            point.add(values.get(place));
            point.addAll(after);
            return point;
        }
    }

    /** One step along the values of a lever. */
    private Step along(List<Trial> known, Line line) {
        Found found = new LineSearch(line.values().size(), atOnce, target.aim(), place -> at(known, line.point(place)))
                .next();
        if (found.asks().isEmpty()) {
            List<List<Integer>> below = new ArrayList<>(line.failed());
            if (found.reached() && found.place() > 0) {
                below.add(line.point(found.place() - 1));
            }
            return new Step.Done(Answer.of(this, found.reached(), line.point(found.place()), below, known));
        }
        List<Try> tries = new ArrayList<>();
        for (Ask ask : found.asks()) {
            List<Integer> values = line.point(ask.place());
            boolean failed = at(known, values).stream().noneMatch(Trial::met);
            tries.add(new Try(values, ask.run(), ask.run() == Try.INDEPENDENT && failed && target.hasBound()));
        }
        return new Step.TryValues(tries);
    }

    private static List<Trial> at(List<Trial> known, List<Integer> values) {
        return known.stream().filter(trial -> trial.values().equals(values)).toList();
    }
}
