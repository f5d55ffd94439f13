package org.listpool.whatif.seek;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.whatif.Outcome;
import org.listpool.whatif.goal.Obstacle;
import org.listpool.whatif.goal.Target;
import org.listpool.whatif.goal.TargetCount;

/**
 * What one search of a goal seek came to: its evidence.
 *
 * @param values one a lever, in the order of the levers
 * @param run 1: from the baseline's plan; 2: from nothing, with another seed
 * @param figure the target's figure in the best plan found
 * @param met whether that reaches the target
 * @param needBound no plan at these values has more need points; null: not computed
 * @param ruledOut whether the bound proves that no plan at these values reaches the target
 * @param inTheWay what keeps the children who are left from a place
 */
public record Trial(
        List<Integer> values,
        int run,
        long seed,
        double figure,
        boolean met,
        long needPoints,
        @Nullable Long needBound,
        boolean ruledOut,
        List<Obstacle> inTheWay) {

    /** Copies the lists. */
    public Trial {
        values = List.copyOf(values);
        inTheWay = List.copyOf(inTheWay);
    }

    /** Counts what {@code asked} came to. */
    public static Trial of(Target target, Try asked, long settingsSeed, Outcome outcome, Outcome baseline) {
        Long needBound = outcome.plan().needBound();
        TargetCount count = TargetCount.of(target, outcome, baseline);
        double figure = count.figure();
        return new Trial(
                asked.values(),
                asked.run(),
                asked.seed(settingsSeed),
                figure,
                target.isReachedBy(figure),
                outcome.plan().needPoints(),
                needBound,
                needBound != null
                        && target.isShutOutBy(needBound, baseline.plan().needPoints()),
                count.inTheWay());
    }

    boolean answers(Try asked) {
        return run == asked.run() && values.equals(asked.values());
    }
}
