package org.listpool.plan.fairness;

import org.jspecify.annotations.Nullable;
import org.listpool.planning.fairness.FairnessPrice;
import org.listpool.planning.fairness.PlanFairness;

/**
 * How a plan treats each trust.
 *
 * @param exchange need points that might be given up for a percentage point of shortfall; 0: need alone
 * @param price what fairness cost; null: need alone, or stopped before the price was known
 * @param confirmation null: the plan is not acted on
 */
public record PlanFairnessView(
        PlanFairness figures,
        int exchange,
        @Nullable FairnessPrice price,
        @Nullable Confirmation confirmation) {}
