package org.listpool.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.check.BrokenRule;
import org.listpool.wire.ContractJson;

/**
 * Everything about a run but its plan. Carries no child's data.
 *
 * @param problemId the stored problem that is planned
 * @param asOf day from which notice and waits are counted
 * @param createdBy account or token that asked for it
 * @param startedAt when its first search began; null: not yet
 * @param finishedAt null: not final
 * @param spentLimitSeconds wall time at which the search ends
 * @param stepLimit steps of each search thread; null: no limit but time
 * @param threads searches side by side
 * @param attempts how often a search began; more than 1 after an interruption
 * @param elapsedSeconds of the latest search
 * @param queuePosition 1 = next; null: does not wait
 * @param stopRequested whether somebody asked to stop it early
 * @param placed children with a place in the best plan so far; null: no plan yet
 * @param needPoints of the best plan so far; null: no plan yet
 * @param needBound no plan of the problem has more; null: not computed
 * @param score in the planner's notation; null: no plan yet
 * @param failure why it failed, for people; null: it did not
 * @param brokenRules what the checker found; empty unless it failed for that
 */
public record PlanMetadata(
        UUID id,
        String name,
        PlanStatus status,
        UUID problemId,
        LocalDate asOf,
        Instant createdAt,
        String createdBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long seed,
        int spentLimitSeconds,
        @Nullable Integer stepLimit,
        int threads,
        int attempts,
        double elapsedSeconds,
        @Nullable Integer queuePosition,
        boolean stopRequested,
        @Nullable Integer placed,
        @Nullable Long needPoints,
        @Nullable Long needBound,
        @Nullable String score,
        @Nullable String failure,
        List<BrokenRule> brokenRules) {

    private static final TypeReference<List<BrokenRule>> BROKEN_RULES = new TypeReference<>() {};

    /** The metadata of {@code run}, which waits behind the others of {@code waiting} (next one first). */
    static PlanMetadata of(PlanRun run, List<UUID> waiting) {
        int place = waiting.indexOf(run.id);
        return new PlanMetadata(
                run.id,
                run.name,
                run.status,
                run.problemId,
                run.asOf,
                run.createdAt,
                run.createdBy,
                run.startedAt,
                run.finishedAt,
                run.seed,
                run.spentLimitSeconds,
                run.stepLimit,
                run.threads,
                run.attempts,
                run.elapsedMillis / 1000.0,
                place < 0 ? null : place + 1,
                run.stopRequested,
                run.placed,
                run.needPoints,
                run.needBound,
                run.score,
                run.failure,
                readBrokenRules(run.brokenRules));
    }

    private static List<BrokenRule> readBrokenRules(@Nullable String json) {
        try {
            return json == null ? List.of() : ContractJson.mapper().readValue(json, BROKEN_RULES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored broken rules are not readable.", e);
        }
    }
}
