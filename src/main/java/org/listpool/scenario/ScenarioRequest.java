package org.listpool.scenario;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;

/**
 * A wish for a scenario.
 *
 * @param familyId the family whose baseline is changed; null: that of the parent
 * @param parentId the scenario whose changes come first; null: none
 * @param name what people call it
 * @param note what people say of it; may be empty
 * @param changes to be made after the parent's, in this order; empty: none
 * @param search how to search; what it leaves out is as in the family
 */
public record ScenarioRequest(
        @Nullable UUID familyId,
        @Nullable UUID parentId,
        String name,
        String note,
        List<Change> changes,
        SearchWish search) {

    /** Copies the list. */
    public ScenarioRequest {
        changes = List.copyOf(changes);
    }
}
