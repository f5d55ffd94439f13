package org.listpool.scenario.sweep;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.scenario.SearchWish;

/**
 * A wish for a sweep.
 *
 * @param familyId the family whose baseline is changed; null: that of the scenario
 * @param scenarioId the scenario whose changes come first; null: none
 * @param name what people call it
 * @param note what people say of it; may be empty
 * @param axes one or two; the second lever is put on the problem that the first has made
 * @param search how to search each cell; what it leaves out is as in the family
 */
public record SweepRequest(
        @Nullable UUID familyId,
        @Nullable UUID scenarioId,
        String name,
        String note,
        List<SweepAxis> axes,
        SearchWish search) {

    /** The most cells. Assumption: A-107 */
    public static final int MOST_CELLS = 400;

    /** The most axes. */
    public static final int MOST_AXES = 2;

    /** Copies the list. */
    public SweepRequest {
        axes = List.copyOf(axes);
    }
}
