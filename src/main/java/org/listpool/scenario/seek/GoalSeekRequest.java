package org.listpool.scenario.seek;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.scenario.SearchWish;
import org.listpool.whatif.goal.Target;
import org.listpool.whatif.seek.LeverRange;

/**
 * A wish for a goal seek.
 *
 * @param familyId the family whose baseline is changed; null: that of the scenario
 * @param scenarioId the scenario whose changes come first; null: none
 * @param name what people call it
 * @param note what people say of it; may be empty
 * @param levers one or two; the one that costs most to turn first
 * @param search how to search each value; what it leaves out is as in the family
 */
public record GoalSeekRequest(
        @Nullable UUID familyId,
        @Nullable UUID scenarioId,
        String name,
        String note,
        Target target,
        List<LeverRange> levers,
        SearchWish search) {

    /** Copies the list. */
    public GoalSeekRequest {
        levers = List.copyOf(levers);
    }
}
