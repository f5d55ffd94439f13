package org.listpool.scenario.reference;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.plan.PlanStatus;
import org.listpool.whatif.reference.ReferenceKind;
import org.listpool.whatif.reference.ReferenceTable;

/**
 * The reference case of a family as far as it is.
 *
 * @param scenarios in the table's order, without the pooled baseline itself
 * @param table null: some scenario, or the baseline's repeat, has not ended with a plan that may be used
 */
public record ReferenceCaseView(
        UUID familyId, List<Part> scenarios, @Nullable ReferenceTable table) {

    /**
     * One scenario.
     *
     * @param trust whose it is; null: all trusts take part alike
     * @param equipment the type that is not lent; null for other kinds
     */
    public record Part(
            UUID scenarioId,
            String name,
            ReferenceKind kind,
            @Nullable String trust,
            @Nullable String equipment,
            PlanStatus status) {}
}
