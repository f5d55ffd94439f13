package org.listpool.scenario;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a family.
 *
 * @param name what people call it
 * @param note what people say of it; may be empty
 * @param planId the plan that is the baseline; null: the pool as it is now is
 * @param asOf day from which the pool's notice and waits are counted; null: the pool's own day. Only without {@code planId}
 * @param search how its scenarios are searched
 * @param bound whether searches tell a bound of need points too, on a second core
 */
public record FamilyRequest(
        String name,
        String note,
        @Nullable UUID planId,
        @Nullable LocalDate asOf,
        SearchWish search,
        boolean bound) {}
