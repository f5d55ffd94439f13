package org.listpool.plan.value;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.value.UnitValue;
import org.listpool.planning.value.UnitValues.Baseline;
import org.listpool.wire.ContractJson;

/** The jobs in store. */
@ApplicationScoped
public class UnitValueJobs {

    private static final TypeReference<List<UnitValue>> VALUES = new TypeReference<>() {};
    private static final int MOST_ATTEMPTS = 5;
    private static final double LEASE_SECONDS = 120;

    private final Session entities;
    private final Clock clock;

    @Inject
    UnitValueJobs(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A job in hand. */
    record Held(UUID runId, UUID holder, @Nullable Baseline baseline, List<UnitValue> values) {}

    /** Queues a job, anew where it failed; one that waits, runs or is done stays as it is. */
    @Transactional
    public void queue(UUID runId, String actor) {
        entities.createNativeMutationQuery("""
                        insert into unit_value_job (run_id, status, requested_at, requested_by)
                        values (:run, 'QUEUED', :now, :actor)
                        on conflict (run_id) do update set status = 'QUEUED', attempts = 0, finished_at = null
                        where unit_value_job.status = 'FAILED'
                        """)
                .setParameter("run", runId)
                .setParameter("now", clock.instant())
                .setParameter("actor", actor)
                .executeUpdate();
    }

    /** What is known of a plan; null: nobody asked. */
    @Transactional
    public @Nullable UnitValuesView find(UUID runId) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select status, requested_at, requested_by, finished_at, done, total, baseline, content
                        from unit_value_job where run_id = :run
                        """, Object[].class)
                .setParameter("run", runId)
                .addScalar("status", String.class)
                .addScalar("requested_at", Instant.class)
                .addScalar("requested_by", String.class)
                .addScalar("finished_at", Instant.class)
                .addScalar("done", Integer.class)
                .addScalar("total", Integer.class)
                .addScalar("baseline", String.class)
                .addScalar("content", String.class)
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = rows.getFirst();
        Baseline baseline = row[6] == null ? null : read((String) row[6]);
        List<UnitValue> values = readValues((String) row[7]).stream()
                .sorted(Comparator.comparingDouble(UnitValue::needPoints).reversed())
                .toList();
        return new UnitValuesView(
                runId,
                (String) row[0],
                (Instant) row[1],
                (String) row[2],
                (Instant) row[3],
                (int) row[4],
                (Integer) row[5],
                baseline == null ? null : Long.valueOf(baseline.noise()),
                values);
    }

    /** Takes the oldest job that waits or whose holder is gone; null when there is none. */
    @Transactional
    @Nullable
    Held claim() {
        entities.createNativeMutationQuery("""
                        update unit_value_job set status = 'FAILED', holder = null, lease_until = null, finished_at = :now
                        where status = 'WORKING' and lease_until < clock_timestamp() and attempts >= :most
                        """)
                .setParameter("now", clock.instant())
                .setParameter("most", MOST_ATTEMPTS)
                .executeUpdate();
        List<Object[]> rows = entities.createNativeQuery("""
                        select run_id, baseline, content from unit_value_job
                        where status = 'QUEUED' or (status = 'WORKING' and lease_until < clock_timestamp())
                        order by queue_number limit 1 for update skip locked
                        """, Object[].class).getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = rows.getFirst();
        UUID holder = UUID.randomUUID();
        entities.createNativeMutationQuery("""
                        update unit_value_job set status = 'WORKING', holder = :holder, attempts = attempts + 1,
                            lease_until = clock_timestamp() + make_interval(secs => :lease) where run_id = :run
                        """)
                .setParameter("holder", holder)
                .setParameter("lease", LEASE_SECONDS)
                .setParameter("run", row[0])
                .executeUpdate();
        return new Held(
                (UUID) row[0], holder, row[1] == null ? null : read((String) row[1]), readValues((String) row[2]));
    }

    /** Keeps what is known and gives a sign of life; false when another holds the job now. */
    @Transactional
    boolean keep(Held job, int total, @Nullable Baseline baseline, List<UnitValue> values) {
        return entities.createNativeMutationQuery("""
                        update unit_value_job set total = :total, done = :done, baseline = :baseline, content = :content,
                            lease_until = clock_timestamp() + make_interval(secs => :lease)
                        where run_id = :run and holder = :holder
                        """)
                        .setParameter("total", total)
                        .setParameter("done", values.size())
                        .setParameter("baseline", baseline == null ? null : write(baseline))
                        .setParameter("content", write(values))
                        .setParameter("lease", LEASE_SECONDS)
                        .setParameter("run", job.runId())
                        .setParameter("holder", job.holder())
                        .executeUpdate()
                == 1;
    }

    /** Ends the job. */
    @Transactional
    void end(Held job, String status) {
        entities.createNativeMutationQuery("""
                        update unit_value_job set status = :status, holder = null, lease_until = null, finished_at = :now
                        where run_id = :run and holder = :holder
                        """)
                .setParameter("status", status)
                .setParameter("now", clock.instant())
                .setParameter("run", job.runId())
                .setParameter("holder", job.holder())
                .executeUpdate();
    }

    /** Whether a plan waits or is searched, which comes first. */
    @Transactional
    boolean isPlanOpen() {
        return !entities.createNativeQuery(
                        "select 1 from plan_run where status in ('QUEUED', 'SOLVING') limit 1", Integer.class)
                .getResultList()
                .isEmpty();
    }

    private static Baseline read(String json) {
        try {
            return ContractJson.mapper().readValue(json, Baseline.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored baseline is not readable.", e);
        }
    }

    private static List<UnitValue> readValues(String json) {
        try {
            return ContractJson.mapper().readValue(json, VALUES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored unit values are not readable.", e);
        }
    }

    private static String write(Object value) {
        try {
            return ContractJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unit values could not be written as JSON.", e);
        }
    }
}
