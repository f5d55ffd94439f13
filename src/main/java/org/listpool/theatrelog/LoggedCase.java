package org.listpool.theatrelog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A past case, without the child.
 *
 * @param procedure code of the catalogue
 * @param surgeon the trust's code; null: not told
 * @param operatedOn null: not told
 * @param plannedMinutes null: not told
 * @param actualMinutes patient in theatre to patient out
 */
record LoggedCase(
        String procedure,
        @Nullable String surgeon,
        @Nullable LocalDate operatedOn,
        @Nullable Double plannedMinutes,
        double actualMinutes) {

    /**
     * A case as a file tells it.
     *
     * @param referenceKey keyed pseudonym of the trust's mark; null: the file has none
     */
    record Told(LoggedCase logged, @Nullable String referenceKey) {}

    /** A case as it is stored. */
    record Stored(long id, LoggedCase logged, @Nullable String referenceKey) {}
}
