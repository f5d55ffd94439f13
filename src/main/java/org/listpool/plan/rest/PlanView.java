package org.listpool.plan.rest;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.plan.PlanMetadata;

/**
 * A run as the contract shows it.
 *
 * @param kpis the plan's figures; null: no plan yet
 * @param plan the plan, or the best so far; null: none yet
 */
public record PlanView(
        PlanMetadata metadata,
        @Nullable Map<String, Object> kpis,
        @Nullable Plan plan) {

    static PlanView of(PlanMetadata metadata, @Nullable Plan plan) {
        return new PlanView(metadata, plan == null ? null : plan.kpis(), plan);
    }
}
