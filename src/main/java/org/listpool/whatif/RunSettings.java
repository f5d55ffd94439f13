package org.listpool.whatif;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.SearchSettings;

/**
 * How the scenarios of one family are searched: all alike, so that only their problems differ.
 *
 * @param spentLimitSeconds wall time of each search, 1 or more
 * @param stepLimit steps after which a search ends, for a plan that can be made again exactly; null: time alone limits
 * @param seed of the search and of all random draws that follow
 */
public record RunSettings(int spentLimitSeconds, @Nullable Integer stepLimit, long seed) {

    /** A search on one thread: scenarios share the cores by running side by side. */
    SearchSettings search() {
        return new SearchSettings(Duration.ofSeconds(spentLimitSeconds), stepLimit, seed, 1);
    }
}
