package org.listpool.scenario.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.plan.origin.PoolState;

/**
 * Whether the pool has moved since a baseline was made of it, so that figures may no longer be those of today.
 *
 * @param changed null: nothing can be compared, because the baseline was made of a problem that was given, or of a plan from before
 *     the state of the pool was noted with plans
 * @param reasons what has moved, a sentence each; empty unless something has
 * @param compared what was compared; empty: nothing
 */
public record BaselineChanged(@Nullable Boolean changed, List<String> reasons, List<String> compared) {

    /** Nothing can be compared. */
    public static final BaselineChanged UNKNOWN = new BaselineChanged(null, List.of(), List.of());

    /** What moved from {@code then} until {@code now}. */
    public static BaselineChanged between(PoolState then, PoolState now) {
        List<String> reasons = then.movedUntil(now);
        return new BaselineChanged(!reasons.isEmpty(), reasons, PoolState.COMPARED);
    }
}
