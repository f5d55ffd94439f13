package org.listpool.scenario.work;

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
import org.listpool.plan.PlanSettings;
import org.listpool.scenario.store.RunKind;
import org.listpool.scenario.store.RunPlans;
import org.listpool.scenario.store.StoredJson;
import org.listpool.whatif.RunSettings;

/**
 * The queue of runs in PostgreSQL, worked as that of plans is. Each write names the claim it is made under and changes nothing once
 * the run is another's, so that no run is worked on twice to an end. Leases are measured by the database's clock.
 */
@ApplicationScoped
public class ScenarioQueue {

    /** What the beat of a claim learns. */
    enum Pulse {
        /** Go on. */
        ALIVE,
        /** Somebody wants the run to end now. */
        STOP,
        /** The run is another's: write nothing. */
        LOST
    }

    private static final String ACTOR = "scenario-worker";
    private static final String KEEPS_CRASHING =
            "The service went down again and again while it searched this. Give it more memory, or search fewer side by side.";
    private static final String MINE = " where id = :run and holder = :holder and status = 'SOLVING'";

    private final Session entities;
    private final RunPlans plans;
    private final BaselineEnds ends;
    private final PlanSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ScenarioQueue(
            Session entities, RunPlans plans, BaselineEnds ends, PlanSettings settings, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.plans = plans;
        this.ends = ends;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether a plan waits or is searched, which comes first. */
    @Transactional
    boolean isPlanOpen() {
        return !entities.createNativeQuery(
                        "select 1 from plan_run where status in ('QUEUED', 'SOLVING') limit 1", Integer.class)
                .getResultList()
                .isEmpty();
    }

    /** Takes the next run that waits for nothing or whose holder gave no sign of life for a lease; null when there is none. */
    @Transactional
    @Nullable
    RunClaim claim() {
        failThoseThatKeepCrashing();
        List<Object[]> found = entities.createNativeQuery("""
                        select r.id, r.family_id, r.kind, r.sweep_id, r.problem_id, r.changes, r.same_as_baseline,
                            r.spent_limit_seconds, r.step_limit, r.seed, r.stop_requested, f.bound, f.seed as world_seed
                        from scenario_run r join scenario_family f on f.id = r.family_id
                        where (r.status = 'QUEUED' or (r.status = 'SOLVING' and r.lease_until < clock_timestamp()))
                            and (f.baseline_ready or r.kind = 'BASELINE')
                        order by r.rank, r.queue_number limit 1 for update of r skip locked
                        """, Object[].class).getResultList();
        if (found.isEmpty()) {
            return null;
        }
        Object[] row = found.getFirst();
        RunClaim claim = new RunClaim(
                (UUID) row[0],
                UUID.randomUUID(),
                (UUID) row[1],
                RunKind.valueOf((String) row[2]),
                (UUID) row[3],
                (UUID) row[4],
                (String) row[5],
                (boolean) row[6],
                new RunSettings((int) row[7], (Integer) row[8], (long) row[9]),
                (boolean) row[10],
                (boolean) row[11],
                (long) row[12]);
        entities.createNativeMutationQuery("""
                        update scenario_run set status = 'SOLVING', holder = :holder, attempts = attempts + 1,
                            elapsed_millis = 0, crashes = crashes + case status when 'SOLVING' then 1 else 0 end,
                            lease_until = clock_timestamp() + make_interval(secs => :lease),
                            started_at = coalesce(started_at, :now)
                        where id = :run
                        """)
                .setParameter("run", claim.runId())
                .setParameter("holder", claim.holder())
                .setParameter("lease", leaseSeconds())
                .setParameter("now", clock.instant())
                .executeUpdate();
        return claim;
    }

    /** Notes the changed problem, and from which plans the search sets out. */
    @Transactional
    void begin(RunClaim claim, UUID problemId, List<UUID> starts) {
        mine(claim, "update scenario_run set problem_id = :problem, starts = :starts")
                .setParameter("problem", problemId)
                .setParameter("starts", StoredJson.writeValue(starts))
                .executeUpdate();
    }

    /** Gives a sign of life. */
    @Transactional
    Pulse beat(RunClaim claim, Duration elapsed) {
        int mine = mine(claim, """
                        update scenario_run set elapsed_millis = :elapsed,
                            lease_until = clock_timestamp() + make_interval(secs => :lease)
                        """)
                .setParameter("elapsed", elapsed.toMillis())
                .setParameter("lease", leaseSeconds())
                .executeUpdate();
        if (mine == 0) {
            return Pulse.LOST;
        }
        boolean stop = (boolean)
                entities.createNativeQuery("select stop_requested from scenario_run where id = :run", Boolean.class)
                        .setParameter("run", claim.runId())
                        .getSingleResult();
        return stop ? Pulse.STOP : Pulse.ALIVE;
    }

    /** Keeps {@code plan} as the best so far unless an earlier attempt found a better one. */
    @Transactional
    void keep(RunClaim claim, Plan plan) {
        if (isMine(claim) && putFigures(claim, plan, " and (need_points is null or need_points <= :points)") == 1) {
            plans.put(claim.runId(), plan);
        }
    }

    /** Hands the run back to the queue, at its old place, for another to begin again. */
    @Transactional
    void giveBack(RunClaim claim) {
        mine(claim, "update scenario_run set status = 'QUEUED', holder = null, lease_until = null")
                .executeUpdate();
    }

    /** Ends the run with a sound plan, and with JSON of its replications where there are any. */
    @Transactional
    void succeed(RunClaim claim, Finished finished, @Nullable String replications) {
        beat(claim, finished.elapsed());
        mine(claim, "update scenario_run set kept_start = :kept, replications = :replications")
                .setParameter("kept", finished.keptStart())
                .setParameter("replications", replications)
                .executeUpdate();
        end(claim, finished.plan(), finished.stopped() ? "STOPPED" : "SOLVED", null, List.of());
    }

    /**
     * How a search ended.
     *
     * @param stopped whether it was ended early
     * @param keptStart whether the plan is one that the search was given
     */
    record Finished(Plan plan, Duration elapsed, boolean stopped, boolean keptStart) {}

    /** Ends the run as failed, keeping {@code plan} for inspection. */
    @Transactional
    void fail(RunClaim claim, @Nullable Plan plan, String failure, List<BrokenRule> broken) {
        end(claim, plan, "FAILED", failure, broken);
    }

    private void end(
            RunClaim claim, @Nullable Plan plan, String status, @Nullable String failure, List<BrokenRule> broken) {
        if (!isMine(claim)) {
            return;
        }
        if (plan != null) {
            putFigures(claim, plan, "");
            plans.put(claim.runId(), plan);
        }
        mine(claim, """
                        update scenario_run set status = :status, finished_at = :now, failure = :failure,
                            broken_rules = :broken, holder = null, lease_until = null
                        """)
                .setParameter("status", status)
                .setParameter("now", clock.instant())
                .setParameter("failure", failure)
                .setParameter("broken", broken.isEmpty() ? null : StoredJson.writeValue(broken))
                .executeUpdate();
        if (claim.kind() == RunKind.BASELINE) {
            ends.settle(claim.familyId(), failure == null);
        }
        audit.recordAs(
                ACTOR,
                "FINISH_SCENARIO_RUN",
                List.of(claim.runId().toString()),
                claim.kind() + (failure == null ? "" : " FAILED"));
    }

    private int putFigures(RunClaim claim, Plan plan, String condition) {
        int placed =
                plan.sessions().stream().mapToInt(list -> list.cases().size()).sum();
        return mine(claim, """
                        update scenario_run set placed = :placed, need_points = :points, need_bound = :bound,
                            score = :score
                        """, condition)
                .setParameter("placed", placed)
                .setParameter("points", plan.needPoints())
                .setParameter("bound", plan.needBound())
                .setParameter("score", plan.score())
                .executeUpdate();
    }

    private void failThoseThatKeepCrashing() {
        List<Object[]> failed = entities.createNativeQuery("""
                        update scenario_run set status = 'FAILED', finished_at = :now, holder = null, lease_until = null,
                            crashes = crashes + 1, failure = :failure
                        where status = 'SOLVING' and lease_until < clock_timestamp() and crashes + 1 >= :most
                        returning family_id, kind
                        """, Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("failure", KEEPS_CRASHING)
                .setParameter("most", settings.crashes())
                .getResultList();
        failed.stream()
                .filter(row -> row[1].equals(RunKind.BASELINE.name()))
                .forEach(row -> ends.settle((UUID) row[0], false));
    }

    /** Whether the claim still holds its run, which then stays its own until the transaction ends. */
    private boolean isMine(RunClaim claim) {
        return !entities.createNativeQuery("select 1 from scenario_run" + MINE + " for update", Integer.class)
                .setParameter("run", claim.runId())
                .setParameter("holder", claim.holder())
                .getResultList()
                .isEmpty();
    }

    private MutationQuery mine(RunClaim claim, String statement) {
        return mine(claim, statement, "");
    }

    private MutationQuery mine(RunClaim claim, String statement, String ending) {
        return entities.createNativeMutationQuery(statement + MINE + ending)
                .setParameter("run", claim.runId())
                .setParameter("holder", claim.holder());
    }

    private double leaseSeconds() {
        return settings.lease().toMillis() / 1000.0;
    }
}
