package org.listpool.demo.pool;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;

/**
 * A row of a waiting list: what the plan is told of a child, and what the trust's files hold besides.
 *
 * @param number of the row's pathway and of the child's local identifier
 * @param gender 1 or 2
 * @param decided null: no decision to admit yet
 */
record SyntheticEntry(
        Case child,
        int number,
        String nhsNumber,
        String gender,
        String ethnicCategory,
        String opcs,
        String mainSpecialty,
        String treatmentFunction,
        LocalDate born,
        @Nullable LocalDate decided) {

    String provider() {
        return child.provider();
    }

    String pathway() {
        return child.id().substring(child.id().indexOf(':') + 1);
    }
}
