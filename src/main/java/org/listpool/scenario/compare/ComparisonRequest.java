package org.listpool.scenario.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.listpool.whatif.compare.Rates;

/**
 * The body that asks for a comparison.
 *
 * @param scenarioIds the columns in their order: ids of scenarios, of families (whose reference is meant) or of runs, such as cells
 *     of a sweep
 * @param baseline the id that the others are compared with; where it is none of them it comes first; null: the reference of the one
 *     family they are of
 * @param rates null: no money is told
 * @param worlds in which each plan is replicated, 0: not at all; null: as many as runs are replicated in
 */
@Schema(requiredProperties = {"scenarioIds"})
public record ComparisonRequest(
        @Nullable List<@Nullable String> scenarioIds,
        @Nullable String baseline,
        @Nullable Rates rates,
        @Nullable Integer worlds) {

    /** The wish of an address: ids with commas between them. */
    static ComparisonRequest of(@Nullable String ids, @Nullable String baseline, @Nullable Integer worlds) {
        return new ComparisonRequest(
                ids == null || ids.isBlank() ? List.of() : Arrays.asList(ids.split(",", -1)),
                baseline == null || baseline.isBlank() ? null : baseline,
                null,
                worlds);
    }

    /** The ids, none null; a null is empty, which is no id. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        if (scenarioIds != null) {
            scenarioIds.forEach(id -> ids.add(id == null ? "" : id.strip()));
        }
        return ids;
    }
}
