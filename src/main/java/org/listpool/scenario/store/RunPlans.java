package org.listpool.scenario.store;

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

/** The best plan of each run. */
@ApplicationScoped
public class RunPlans {

    private final Session entities;

    @Inject
    RunPlans(Session entities) {
        this.entities = entities;
    }

    /** The run's plan, or its best so far; null: none yet. */
    @Transactional
    public @Nullable Plan find(UUID runId) {
        List<String> found = entities.createNativeQuery(
                        "select content from scenario_result where run_id = :run", String.class)
                .setParameter("run", runId)
                .getResultList();
        try {
            return found.isEmpty() ? null : ContractJson.mapper().readValue(found.getFirst(), Plan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored plan of run " + runId + " is not readable.", e);
        }
    }

    /** Whether the run has a plan. */
    public boolean exists(UUID runId) {
        return !entities.createNativeQuery("select 1 from scenario_result where run_id = :run", Integer.class)
                .setParameter("run", runId)
                .getResultList()
                .isEmpty();
    }

    /** Keeps {@code plan} as the run's, in place of an earlier one; refused once the run is final. */
    @Transactional
    public void put(UUID runId, Plan plan) {
        entities.createNativeMutationQuery("""
                        insert into scenario_result (run_id, content) values (:run, :content)
                        on conflict (run_id) do update set content = excluded.content
                        """)
                .setParameter("run", runId)
                .setParameter("content", write(plan))
                .executeUpdate();
    }

    private static String write(Plan plan) {
        try {
            return ContractJson.mapper().writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plan could not be written as JSON.", e);
        }
    }
}
