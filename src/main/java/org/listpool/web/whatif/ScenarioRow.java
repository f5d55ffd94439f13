package org.listpool.web.whatif;

import java.util.List;
import java.util.UUID;

/**
 * One line of a family's tree.
 *
 * @param level 0 = forked from the baseline
 * @param parent name of the scenario that it was forked from; empty: none
 * @param state changes whenever the line does
 * @param status in a word or two, with {@code colour} of its tag
 * @param progress how far it is, in words; empty once it is final
 * @param changes one sentence each
 * @param placed, needPoints, placedDifference, needDifference figures as people read them; a dash where there is none
 * @param remark what the difference is worth, in words; may be empty
 * @param running whether it changes by itself
 * @param comparable whether it has a plan to compare
 */
public record ScenarioRow(
        UUID id,
        String name,
        String note,
        int level,
        String parent,
        String state,
        String status,
        String colour,
        String progress,
        List<String> changes,
        String placed,
        String placedDifference,
        String needPoints,
        String needDifference,
        String remark,
        boolean running,
        boolean comparable) {

    private static final int DEEPEST_SHOWN = 4;

    /** How far the line is moved in. */
    public int indent() {
        return Math.min(level, DEEPEST_SHOWN);
    }
}
