package org.listpool.plan.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;
import org.listpool.audit.AuditTrail;
import org.listpool.check.BrokenRule;
import org.listpool.model.Plan;
import org.listpool.plan.PlanResults;
import org.listpool.plan.PlanSettings;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.ScorePoint;
import org.listpool.planning.SearchSettings;
import org.listpool.wire.ContractJson;

/**
 * The queue of runs in PostgreSQL. Each write names the claim it is made under and changes nothing once the run is
 * another's, so that no run is worked on twice to an end. Leases are measured by the database's clock, which all nodes share.
 */
@ApplicationScoped
public class PlanQueue {

    /** What the beat of a claim learns. */
    enum Pulse {
        /** Go on. */
        ALIVE,
        /** Somebody wants the run to end now. */
        STOP,
        /** The run is another's: write nothing. */
        LOST
    }

    private static final String ACTOR = "plan-worker";
    private static final String KEEPS_CRASHING =
            "The service went down again and again while it searched this plan. Give it more memory, or plan a smaller pool.";
    private static final String MINE = " where id = :run and holder = :holder and status = 'SOLVING'";

    private final Session entities;
    private final PlanResults results;
    private final PlanSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PlanQueue(Session entities, PlanResults results, PlanSettings settings, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.results = results;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the oldest run that waits or whose holder gave no sign of life for a lease; null when there is none. */
    @Transactional
    @Nullable
    Claim claim() {
        failThoseThatKeepCrashing();
        List<Object[]> found = entities.createNativeQuery("""
                        select id, problem_id, spent_limit_seconds, step_limit, seed, threads, attempts, stop_requested
                        from plan_run
                        where status = 'QUEUED' or (status = 'SOLVING' and lease_until < clock_timestamp())
                        order by queue_number limit 1 for update skip locked
                        """, Object[].class).getResultList();
        if (found.isEmpty()) {
            return null;
        }
        Object[] row = found.getFirst();
        SearchSettings search =
                new SearchSettings(Duration.ofSeconds((int) row[2]), (Integer) row[3], (long) row[4], (int) row[5]);
        Claim claim =
                new Claim((UUID) row[0], UUID.randomUUID(), (int) row[6] + 1, (UUID) row[1], search, (boolean) row[7]);
        entities.createNativeMutationQuery("""
                        update plan_run set status = 'SOLVING', holder = :holder, attempts = :attempt, elapsed_millis = 0,
                            crashes = crashes + case status when 'SOLVING' then 1 else 0 end,
                            lease_until = clock_timestamp() + make_interval(secs => :lease),
                            started_at = coalesce(started_at, :now)
                        where id = :run
                        """)
                .setParameter("run", claim.runId())
                .setParameter("holder", claim.holder())
                .setParameter("attempt", claim.attempt())
                .setParameter("lease", leaseSeconds())
                .setParameter("now", clock.instant())
                .executeUpdate();
        return claim;
    }

    /** Gives a sign of life. */
    @Transactional
    Pulse beat(Claim claim, Duration elapsed) {
        int mine = mine(claim, """
                        update plan_run set elapsed_millis = :elapsed,
                            lease_until = clock_timestamp() + make_interval(secs => :lease)
                        """)
                .setParameter("elapsed", elapsed.toMillis())
                .setParameter("lease", leaseSeconds())
                .executeUpdate();
        if (mine == 0) {
            return Pulse.LOST;
        }
        boolean stop = (boolean)
                entities.createNativeQuery("select stop_requested from plan_run where id = :run", Boolean.class)
                        .setParameter("run", claim.runId())
                        .getSingleResult();
        return stop ? Pulse.STOP : Pulse.ALIVE;
    }

    /** Keeps the points of the score, and {@code plan} as the best so far unless an earlier attempt found a better one. */
    @Transactional
    void keep(Claim claim, Plan plan, List<ScorePoint> points) {
        if (isMine(claim)) {
            points.forEach(point -> results.add(claim.runId(), point));
            if (putFigures(claim, plan, " and (need_points is null or need_points <= :points)") == 1) {
                results.put(claim.runId(), plan);
            }
        }
    }

    /** Hands the run back to the queue, at its old place, for another to begin again. */
    @Transactional
    void giveBack(Claim claim) {
        mine(claim, """
                        update plan_run set status = 'QUEUED', holder = null, lease_until = null
                        """).executeUpdate();
    }

    /** Ends the run with a sound plan: as stopped if somebody asked for that, else as solved. */
    @Transactional
    void succeed(Claim claim, Plan plan) {
        String status = "case when stop_requested then 'STOPPED' else 'SOLVED' end";
        end(claim, plan, status, null, List.of());
    }

    /** Ends the run as failed, keeping {@code plan} for inspection. */
    @Transactional
    void fail(Claim claim, @Nullable Plan plan, String failure, List<BrokenRule> broken) {
        end(claim, plan, "'" + PlanStatus.FAILED + "'", failure, broken);
    }

    private void end(
            Claim claim, @Nullable Plan plan, String status, @Nullable String failure, List<BrokenRule> broken) {
        if (!isMine(claim)) {
            return;
        }
        if (plan != null) {
            putFigures(claim, plan, "");
            results.put(claim.runId(), plan);
        }
        mine(claim, "update plan_run set status = " + status + """
                        , finished_at = :now, failure = :failure, broken_rules = :broken, holder = null, lease_until = null
                        """)
                .setParameter("now", clock.instant())
                .setParameter("failure", failure)
                .setParameter("broken", broken.isEmpty() ? null : json(broken))
                .executeUpdate();
        audit.recordAs(ACTOR, "FINISH_PLAN", List.of(claim.runId().toString()), failure == null ? null : "FAILED");
    }

    private int putFigures(Claim claim, Plan plan, String condition) {
        int placed =
                plan.sessions().stream().mapToInt(list -> list.cases().size()).sum();
        return mine(claim, """
                        update plan_run set placed = :placed, need_points = :points, need_bound = :bound, score = :score
                        """, condition)
                .setParameter("placed", placed)
                .setParameter("points", plan.needPoints())
                .setParameter("bound", plan.needBound())
                .setParameter("score", plan.score())
                .executeUpdate();
    }

    private void failThoseThatKeepCrashing() {
        entities.createNativeMutationQuery("""
                        update plan_run set status = 'FAILED', finished_at = :now, holder = null, lease_until = null,
                            crashes = crashes + 1, failure = :failure
                        where status = 'SOLVING' and lease_until < clock_timestamp() and crashes + 1 >= :most
                        """)
                .setParameter("now", clock.instant())
                .setParameter("failure", KEEPS_CRASHING)
                .setParameter("most", settings.crashes())
                .executeUpdate();
    }

    /** Whether the claim still holds its run, which then stays its own until the transaction ends. */
    private boolean isMine(Claim claim) {
        return !entities.createNativeQuery("select 1 from plan_run" + MINE + " for update", Integer.class)
                .setParameter("run", claim.runId())
                .setParameter("holder", claim.holder())
                .getResultList()
                .isEmpty();
    }

    private MutationQuery mine(Claim claim, String statement) {
        return mine(claim, statement, "");
    }

    private MutationQuery mine(Claim claim, String statement, String ending) {
        return entities.createNativeMutationQuery(statement + MINE + ending)
                .setParameter("run", claim.runId())
                .setParameter("holder", claim.holder());
    }

    private double leaseSeconds() {
        return settings.lease().toMillis() / 1000.0;
    }

    private static String json(List<BrokenRule> broken) {
        try {
            return ContractJson.mapper().writeValueAsString(broken);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Broken rules could not be written as JSON.", e);
        }
    }
}
