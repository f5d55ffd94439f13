package org.listpool.scenario.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.check.BrokenRule;
import org.listpool.plan.PlanStatus;
import org.listpool.scenario.store.RunKind;
import org.listpool.scenario.store.StoredJson;
import org.listpool.scenario.store.StoredRun;
import org.listpool.whatif.RunSettings;

/**
 * One search, without its plan.
 *
 * @param problemId the changed problem; null: a cell whose search has not begun
 * @param sameAsBaseline whether the changed problem is the baseline's own; then its plan is taken, nothing is searched
 * @param queuePosition 1 = next; null: does not wait
 * @param startedAt when its first search began; null: not yet
 * @param finishedAt null: not final
 * @param elapsedSeconds of the latest search
 * @param attempts how often a search began; more than 1 after an interruption or a stop
 * @param placed children with a place in the best plan so far; null: no plan yet
 * @param needPoints of the best plan so far; null: no plan yet
 * @param needBound no plan of the problem has more; null: not computed
 * @param setOutFrom plans that the search was given: ids of runs, or of the plan that is the baseline; the likeliest first
 * @param keptStart whether the search found nothing better than one of those
 * @param failure why it failed, for people; null: it did not
 */
public record RunView(
        UUID id,
        UUID familyId,
        RunKind kind,
        PlanStatus status,
        @Nullable UUID problemId,
        boolean sameAsBaseline,
        RunSettings settings,
        @Nullable Integer queuePosition,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        double elapsedSeconds,
        int attempts,
        boolean stopRequested,
        @Nullable Integer placed,
        @Nullable Long needPoints,
        @Nullable Long needBound,
        @Nullable String score,
        List<UUID> setOutFrom,
        boolean keptStart,
        @Nullable String failure,
        List<BrokenRule> brokenRules) {

    /** {@code run}, which waits behind the others of {@code waiting} (next one first). */
    public static RunView of(StoredRun run, List<UUID> waiting) {
        int place = waiting.indexOf(run.id);
        return new RunView(
                run.id,
                run.familyId,
                run.kind,
                run.status,
                run.problemId,
                run.sameAsBaseline,
                run.settings(),
                place < 0 ? null : place + 1,
                run.createdAt,
                run.startedAt,
                run.finishedAt,
                run.elapsedMillis / 1000.0,
                run.attempts,
                run.stopRequested,
                run.placed,
                run.needPoints,
                run.needBound,
                run.score,
                StoredJson.ids(run.starts),
                run.keptStart,
                run.failure,
                StoredJson.brokenRules(run.brokenRules));
    }
}
