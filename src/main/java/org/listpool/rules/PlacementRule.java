package org.listpool.rules;

import org.listpool.model.Case;
import org.listpool.model.TheatreSession;

/**
 * A rule about one child and one session, whatever else is on the list.
 *
 * @param code the contract's code
 * @param test whether the rule is kept
 */
public record PlacementRule(RuleCode code, Test test) {

    /** Whether a child may lie on a session's list as far as one rule goes. */
    @FunctionalInterface
    public interface Test {

        /** True when the rule is kept; false too when the child lacks a value that the rule needs. */
        boolean keeps(Case waiting, TheatreSession session);
    }
}
