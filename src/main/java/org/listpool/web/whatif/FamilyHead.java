package org.listpool.web.whatif;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every page of a family shows of it.
 *
 * @param baseline what its scenarios change, in words
 * @param baselineHref page of the plan; empty: it was made of the pool
 * @param changedSince what the baseline no longer is, in a sentence; null: it is as it was
 */
public record FamilyHead(
        UUID id,
        String name,
        String note,
        String baseline,
        String baselineHref,
        LocalDate asOf,
        @Nullable String changedSince,
        boolean archived) {

    /** Address of its page. */
    public String path() {
        return "/what-if/" + id;
    }
}
