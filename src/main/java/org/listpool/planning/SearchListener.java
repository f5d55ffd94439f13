package org.listpool.planning;

import java.time.Duration;
import java.util.function.Supplier;
import org.listpool.model.Plan;

/** Hears of each better plan. Called from search threads; must return quickly. */
@FunctionalInterface
public interface SearchListener {

    /**
     * A better plan was found.
     *
     * @param elapsed since the search began
     * @param needPoints of the plan
     * @param score the planner's score, as in the plan
     * @param plan makes the plan's document, with times and staff but neither reasons nor KPIs; costs milliseconds
     */
    void improved(Duration elapsed, long needPoints, String score, Supplier<Plan> plan);
}
