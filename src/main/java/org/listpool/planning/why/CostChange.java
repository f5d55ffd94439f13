package org.listpool.planning.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.listpool.model.Weights;
import org.listpool.planning.constraint.Kindness;

/**
 * By how much one kindness changes.
 *
 * @param kindness its name
 * @param cost in its own unit; above 0: it gets worse
 * @param points in the plan's score, weighted; below 0: it gets worse
 */
public record CostChange(String kindness, long cost, long points) {

    /** What changes from {@code before} to {@code after}, in the order of the kindnesses. */
    static List<CostChange> between(Map<Kindness, Long> before, Map<Kindness, Long> after, Weights weights) {
        List<CostChange> changes = new ArrayList<>();
        for (Kindness kindness : Kindness.values()) {
            long cost = after.getOrDefault(kindness, 0L) - before.getOrDefault(kindness, 0L);
            if (cost != 0) {
                changes.add(new CostChange(kindness.name(), cost, -cost * kindness.weight(weights)));
            }
        }
        return changes;
    }

    static long points(List<CostChange> changes) {
        return changes.stream().mapToLong(CostChange::points).sum();
    }
}
