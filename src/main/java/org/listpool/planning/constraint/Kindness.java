package org.listpool.planning.constraint;

import org.listpool.model.Weights;

/**
 * What a plan aims at once need is met, each a cost to keep low. The weights are the product's own defaults, to be set by a
 * collaborative in {@code weights.kindness}. Assumption: A-31.
 */
public enum Kindness {
    /** Trusts' shares of long waiters placed: the largest less the smallest, per mille. */
    FAIR_SHARES(10),
    /** Places that trusts are owed, or had too many, after this plan: sum of the squares. Needs a balance carried forward. */
    BALANCE_OWED(10),
    /** Journeys: sum of squared minutes by road, in hundreds, so that no family bears it all. */
    TRAVEL(1),
    /** Minutes before {@code earliestLeaveHome} at which families must leave home. */
    LEAVE_HOME(5),
    /** Children without latex allergy who come before one with it on a list. */
    LATEX_FIRST(50),
    /** Children who come before one with diabetes on a list. */
    DIABETES_EARLY(10),
    /** Pairs on a list in which the older child comes first. */
    YOUNGEST_FIRST(1),
    /** Children who come after one with an infection risk on a list. */
    INFECTION_LAST(20),
    /** Children who come before one with a learning disability or autism, whose quiet slot is the start. */
    QUIET_SLOT(5),
    /** Days worked away from their own trust, summed over people. */
    STAFF_LOANS(10),
    /** Units beyond the host's own, summed over types and supply periods. */
    EQUIPMENT_LOANS(5),
    /** Unfilled theatre minutes of sessions that run, turnarounds and the overrun margin aside. */
    UNFILLED_MINUTES(1),
    /** Weeks that a child has waited times weeks between the first session and their own, in hundreds. */
    LONGEST_FIRST(2),
    /** Children whom a re-plan moves from the place they had. */
    KEEP_PLACES(200);

    private final int defaultWeight;

    Kindness(int defaultWeight) {
        this.defaultWeight = defaultWeight;
    }

    /** Soft points for one unit of this cost, as {@code weights} say or by default. */
    public int weight(Weights weights) {
        return weights.kindness().getOrDefault(name(), defaultWeight);
    }

    /** Soft points for one unit where a collaborative says nothing. */
    public int defaultWeight() {
        return defaultWeight;
    }
}
