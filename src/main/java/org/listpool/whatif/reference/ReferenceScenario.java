package org.listpool.whatif.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;

/**
 * One scenario of the reference case.
 *
 * @param trust whose it is; null where all trusts take part alike
 * @param equipment the type that is not lent; null for other kinds
 * @param name what people call it
 * @param changes of the pooled problem, in their order
 */
public record ReferenceScenario(
        ReferenceKind kind,
        @Nullable String trust,
        @Nullable String equipment,
        String name,
        List<Change> changes) {

    /** Copies the list. */
    public ReferenceScenario {
        changes = List.copyOf(changes);
    }
}
