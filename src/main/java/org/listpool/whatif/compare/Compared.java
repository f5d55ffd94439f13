package org.listpool.whatif.compare;

import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.simulate.replicate.Replications;

/**
 * One column of a comparison.
 *
 * @param id unique in the comparison
 * @param name what people call it
 * @param problem the changed problem that {@code plan} answers
 * @param replications the plan's figures in many worlds; null: not replicated
 */
public record Compared(
        String id,
        String name,
        Problem problem,
        Plan plan,
        @Nullable Replications replications) {}
