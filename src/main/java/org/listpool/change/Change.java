package org.listpool.change;

import org.listpool.model.Problem;

/** One thing that could be different in a problem. */
public sealed interface Change permits ChildChange, PeopleChange, PoolChange, SupplyChange, TheatreChange {

    /**
     * The problem with this change; {@code problem} itself stays as it is.
     *
     * @throws NothingToChangeException when the problem lacks what this changes
     */
    Problem applyTo(Problem problem);

    /** What kind of change this is. */
    default ChangeType type() {
        return ChangeType.of(this);
    }
}
