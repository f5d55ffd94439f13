package org.listpool.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One deed.
 *
 * @param id ascending in the order of recording
 * @param actor the account or token that did it
 * @param action such as {@code READ_WAITING_LIST}
 * @param subjects ids of the pathways, plans or documents concerned
 */
public record AuditEventView(
        long id,
        Instant at,
        String actor,
        String action,
        List<String> subjects,
        @Nullable String detail) {}
