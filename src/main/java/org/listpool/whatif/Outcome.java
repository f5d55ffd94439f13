package org.listpool.whatif;

import org.listpool.model.Plan;
import org.listpool.model.Problem;

/**
 * What a scenario comes to.
 *
 * @param problem the baseline with the scenario's changes
 * @param plan its best plan found, finished: with reasons and KPIs; {@code createdAt} is null
 */
public record Outcome(Problem problem, Plan plan) {}
