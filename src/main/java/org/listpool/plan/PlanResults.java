package org.listpool.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.wire.ContractJson;

/** The best plan of each run, and how its score grew. */
@ApplicationScoped
public class PlanResults {

    private final Session entities;

    @Inject
    PlanResults(Session entities) {
        this.entities = entities;
    }

    /** The run's best plan so far; null: none yet. */
    @Transactional
    public @Nullable Plan find(UUID runId) {
        List<String> found = entities.createNativeQuery(
                        "select content from plan_result where run_id = :run", String.class)
                .setParameter("run", runId)
                .getResultList();
        return found.isEmpty() ? null : read(runId, found.getFirst());
    }

    /** Whether the run has a plan. */
    boolean exists(UUID runId) {
        return !entities.createNativeQuery("select 1 from plan_result where run_id = :run", Integer.class)
                .setParameter("run", runId)
                .getResultList()
                .isEmpty();
    }

    /** Keeps {@code plan} as the run's, in place of an earlier one. */
    @Transactional
    public void put(UUID runId, Plan plan) {
        entities.createNativeMutationQuery("""
                        insert into plan_result (run_id, need_points, content) values (:run, :points, :content)
                        on conflict (run_id) do update
                        set need_points = excluded.need_points, content = excluded.content
                        """)
                .setParameter("run", runId)
                .setParameter("points", plan.needPoints())
                .setParameter("content", write(plan))
                .executeUpdate();
    }

    /** Keeps {@code point} of the run's attempt; a second point of the same millisecond is passed over. */
    @Transactional
    public void add(UUID runId, ScorePoint point) {
        entities.createNativeMutationQuery("""
                        insert into plan_score (run_id, attempt, elapsed_millis, need_points, score)
                        values (:run, :attempt, :elapsed, :points, :score)
                        on conflict do nothing
                        """)
                .setParameter("run", runId)
                .setParameter("attempt", point.attempt())
                .setParameter("elapsed", point.elapsedMillis())
                .setParameter("points", point.needPoints())
                .setParameter("score", point.score())
                .executeUpdate();
    }

    /** How the score grew, in the order of time. */
    @Transactional
    public List<ScorePoint> listScores(UUID runId) {
        return entities.createNativeQuery("""
                        select attempt, elapsed_millis, need_points, score from plan_score
                        where run_id = :run order by attempt, elapsed_millis
                        """, Object[].class).setParameter("run", runId).getResultList().stream()
                .map(row -> new ScorePoint((int) row[0], (long) row[1], (long) row[2], (String) row[3]))
                .toList();
    }

    private static Plan read(UUID runId, String json) {
        try {
            return ContractJson.mapper().readValue(json, Plan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored plan of run " + runId + " is not readable.", e);
        }
    }

    private static String write(Plan plan) {
        try {
            return ContractJson.mapper().writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plan could not be written as JSON.", e);
        }
    }
}
