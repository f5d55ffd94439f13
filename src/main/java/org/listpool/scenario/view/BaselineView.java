package org.listpool.scenario.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a family starts from.
 *
 * @param planId the plan that is the baseline; null: the pool is
 * @param run the search of the pool; null: a plan is the baseline
 * @param problemId the immutable problem
 * @param ready whether there is a plan from which scenarios set out
 * @param placed children with a place; null: no plan yet
 * @param needPoints null: no plan yet
 * @param needBound no plan of the problem has more; null: not computed
 */
public record BaselineView(
        @Nullable UUID planId,
        @Nullable RunView run,
        UUID problemId,
        boolean ready,
        @Nullable Integer placed,
        @Nullable Long needPoints,
        @Nullable Long needBound) {}
