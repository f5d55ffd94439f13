package org.listpool.planning.entity;

import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;

/** Copies pools for the solver; much quicker than by reflection. */
public class PoolCloner implements SolutionCloner<PlanningPool> {

    @Override
    public PlanningPool cloneSolution(PlanningPool original) {
        PlanningPool copy = original.copy();
        copy.setScore(original.getScore());
        return copy;
    }
}
