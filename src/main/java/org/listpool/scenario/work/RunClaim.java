package org.listpool.scenario.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.scenario.store.RunKind;
import org.listpool.whatif.RunSettings;

/**
 * The right to work on one run, until the lease ends.
 *
 * @param holder number of this claim; a later claim of the same run has another, and then this one can write nothing
 * @param sweepId null unless the run is a cell
 * @param problemId the changed problem; null: a cell's that is not stored yet
 * @param changes JSON of all changes to the baseline
 * @param stopRequested whether the run was to be stopped before this claim; then its search ends at once
 * @param bound whether a bound is wanted
 * @param worldSeed of the worlds in which all plans of the family are replicated
 */
record RunClaim(
        UUID runId,
        UUID holder,
        UUID familyId,
        RunKind kind,
        @Nullable UUID sweepId,
        @Nullable UUID problemId,
        String changes,
        boolean sameAsBaseline,
        RunSettings settings,
        boolean stopRequested,
        boolean bound,
        long worldSeed) {}
