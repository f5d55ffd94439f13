package org.listpool.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Fault;
import org.listpool.plan.PlanRequest;
import org.listpool.whatif.RunSettings;

/**
 * How to search, as far as somebody wishes.
 *
 * @param spentLimitSeconds wall time of each search, 1 to {@value PlanRequest#LONGEST_SECONDS}; null: as usual
 * @param stepLimit steps after which a search ends, for a plan that can be made again exactly; null: as usual
 * @param seed of the search; null: as usual
 */
public record SearchWish(
        @Nullable Integer spentLimitSeconds,
        @Nullable Integer stepLimit,
        @Nullable Long seed) {

    /** No wish at all. */
    public static final SearchWish NONE = new SearchWish(null, null, null);

    /** What is wrong with the wish, at places that begin with {@code prefix}. */
    public List<Fault> faults(String prefix) {
        List<Fault> faults = new ArrayList<>();
        if (spentLimitSeconds != null && (spentLimitSeconds < 1 || spentLimitSeconds > PlanRequest.LONGEST_SECONDS)) {
            faults.add(
                    new Fault(prefix + "/spentLimitSeconds", "Give 1 to " + PlanRequest.LONGEST_SECONDS + " seconds."));
        }
        if (stepLimit != null && stepLimit < 1) {
            faults.add(new Fault(prefix + "/stepLimit", "Give 1 step or more, or leave it out."));
        }
        return faults;
    }

    /** {@code usual} with what is wished in its place. */
    public RunSettings over(RunSettings usual) {
        return new RunSettings(
                spentLimitSeconds == null ? usual.spentLimitSeconds() : spentLimitSeconds,
                stepLimit == null ? usual.stepLimit() : stepLimit,
                seed == null ? usual.seed() : seed);
    }
}
