package org.listpool.scenario.seek;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.plan.PlanStatus;
import org.listpool.whatif.RunSettings;
import org.listpool.whatif.goal.Target;
import org.listpool.whatif.seek.Answer;
import org.listpool.whatif.seek.LeverRange;

/**
 * A goal seek as far as it is.
 *
 * @param tries in the order in which they were asked for
 * @param answer null: none yet
 * @param answerRunId the search whose plan comes nearest to the target at the answer; null: no answer
 * @param answerChanges the typed changes of that search to the baseline; empty: no answer, or nothing is to be changed
 */
public record SeekView(
        Summary seek,
        RunSettings settings,
        List<TryView> tries,
        @Nullable Answer answer,
        @Nullable UUID answerRunId,
        List<Map<String, Object>> answerChanges) {

    /**
     * What is asked and where it stands.
     *
     * @param scenarioId the scenario whose changes come first; null: none
     * @param sentence what is sought, for people
     * @param finishedAt null: it goes on
     * @param failure why it failed, for people; null: it did not
     */
    public record Summary(
            UUID id,
            UUID familyId,
            @Nullable UUID scenarioId,
            String name,
            String note,
            Instant createdAt,
            String createdBy,
            Target target,
            String sentence,
            List<LeverRange> levers,
            StoredSeek.Status status,
            @Nullable Instant finishedAt,
            @Nullable String failure) {}

    /**
     * One search.
     *
     * @param values one a lever
     * @param run 1: from the baseline's plan; 2: from nothing, with another seed
     * @param runId its run; see {@code /api/v1/scenario-runs}
     * @param figure the target's figure in its plan; null: not ended
     * @param met whether that reaches the target; null: not ended
     */
    public record TryView(
            List<Integer> values,
            int run,
            UUID runId,
            PlanStatus status,
            @Nullable Double figure,
            @Nullable Boolean met) {}

    /**
     * One page of goal seeks, newest first.
     *
     * @param page 0 for the first
     * @param size on a page, at most
     * @param total on all pages
     */
    public record Page(List<Summary> goalSeeks, int page, int size, long total) {}
}
