package org.listpool.plan.work;

import java.util.UUID;
import org.listpool.planning.SearchSettings;

/**
 * The right to work on one run, until the lease ends.
 *
 * @param holder number of this claim; a later claim of the same run has another, and then this one can write nothing
 * @param attempt 1 for the first
 * @param stopRequested whether the run was to be stopped before this claim; then its search ends at once
 */
record Claim(UUID runId, UUID holder, int attempt, UUID problemId, SearchSettings settings, boolean stopRequested) {}
