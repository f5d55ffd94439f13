package org.listpool.change.lever;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.rule.RuleChange;
import org.listpool.model.Problem;
import org.listpool.model.Rules;

/** Limits that plans keep. */
final class RuleTurns {

    private RuleTurns() {}

    /**
     * A rule that is a whole number.
     *
     * @param name of the rule
     * @param read its value
     * @param least that makes sense
     * @param most that makes sense
     */
    record Whole(String name, ToIntFunction<Rules> read, int least, int most) implements Turn {

        @Override
        public int current(Problem problem, @Nullable String of) {
            return read.applyAsInt(problem.rules());
        }

        @Override
        public List<Change> changes(Problem problem, @Nullable String of, int current, int value) {
            return List.of(new RuleChange.Limit(name, value));
        }

        @Override
        public Bounds bounds(Problem problem, @Nullable String of) {
            return Bounds.around(current(problem, of), least, most);
        }
    }

    /** The accepted chance of an overrun, in whole per cent. */
    record Overrun() implements Turn {

        @Override
        public int current(Problem problem, @Nullable String of) {
            return Math.toIntExact(Math.round(problem.rules().maxOverrunProbability() * 100));
        }

        @Override
        public List<Change> changes(Problem problem, @Nullable String of, int current, int value) {
            return List.of(new RuleChange.Limit("maxOverrunProbability", value / 100.0));
        }

        @Override
        public Bounds bounds(Problem problem, @Nullable String of) {
            return Bounds.around(current(problem, of), 1, 50);
        }
    }
}
