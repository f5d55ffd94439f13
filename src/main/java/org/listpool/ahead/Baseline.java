package org.listpool.ahead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.model.Problem;

/**
 * Where a look ahead begins.
 *
 * @param planId of the plan's or the scenario's run; null: the pool
 * @param plan null: none is carried out
 */
record Baseline(
        @Nullable UUID planId, Problem problem, @Nullable Plan plan) {}
