package org.listpool.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.audit.AuditTrail;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.house.ProblemException;
import org.listpool.model.Fault;
import org.listpool.model.Place;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.Weights;
import org.listpool.plan.origin.PoolState;
import org.listpool.plan.origin.PoolStates;
import org.listpool.waitlist.PoolProblems;

/** Starts, shows and stops runs of the planner. Whether the caller may is for the doors to say; deeds are recorded here. */
@ApplicationScoped
public class Plans {

    private static final long FIRST_SEED = 1;

    private final PlanRuns runs;
    private final PlanProblems problems;
    private final PlanResults results;
    private final PoolProblems pool;
    private final BalanceOwed balance;
    private final PoolStates states;
    private final PlanSettings settings;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;
    private final Event<QueueChanged> queueChanged;

    @Inject
    Plans(
            PlanRuns runs,
            PlanProblems problems,
            PlanResults results,
            PoolProblems pool,
            BalanceOwed balance,
            PoolStates states,
            PlanSettings settings,
            AuditTrail audit,
            Caller caller,
            Clock clock,
            Event<QueueChanged> queueChanged) {
        this.runs = runs;
        this.problems = problems;
        this.results = results;
        this.pool = pool;
        this.balance = balance;
        this.states = states;
        this.settings = settings;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.queueChanged = queueChanged;
    }

    /** Queues a run for the current caller and returns its id. Refuses a faulty wish with every fault, and a full queue. */
    @Transactional
    public UUID start(PlanRequest request) {
        return startAs(caller.name(), request);
    }

    /** Queues a run for {@code actor}, outside a request. */
    @Transactional
    public UUID startAs(String actor, PlanRequest request) {
        refuseIfAny(request.faults());
        if (runs.listWaiting().size() >= settings.queueLimit()) {
            throw new ProblemException(
                    429,
                    "Queue full",
                    settings.queueLimit()
                            + " plans wait already. Stop one of them, or try again when one has finished.");
        }
        String poolState = request.problem() == null ? states.current().write() : null;
        Problem problem = problemOf(request);
        refuseIfAny(faultsOf(problem, request.problem() == null ? "" : "/problem"));
        PlanRun run = new PlanRun();
        run.poolState = poolState;
        run.id = UUID.randomUUID();
        run.name = request.name().strip();
        run.problemId = problems.store(problem);
        run.asOf = problem.asOf();
        run.status = PlanStatus.QUEUED;
        run.seed = request.seed() == null ? FIRST_SEED : request.seed();
        run.spentLimitSeconds = request.spentLimitSeconds();
        run.stepLimit = request.stepLimit();
        run.threads = request.threads() == null ? defaultThreads() : request.threads();
        run.createdAt = clock.instant();
        run.createdBy = actor;
        runs.persistAndFlush(run);
        audit.recordAs(
                actor,
                "START_PLAN",
                List.of(run.id.toString()),
                "problem=" + run.problemId + " cases=" + problem.cases().size());
        queueChanged.fire(new QueueChanged(run.id));
        return run.id;
    }

    /** One page of runs, newest first; the first page is 0. */
    @Transactional
    public List<PlanMetadata> list(int page, int size) {
        List<UUID> waiting = runs.listWaiting();
        return runs.listNewestFirst(page, size).stream()
                .map(run -> PlanMetadata.of(run, waiting))
                .toList();
    }

    /** How many runs there are. */
    @Transactional
    public long count() {
        return runs.count();
    }

    /** Where the run stands; null when there is none of that id. Reads no child's data and is not recorded. */
    @Transactional
    public @Nullable PlanMetadata find(UUID id) {
        PlanRun run = runs.findById(id);
        return run == null
                ? null
                : PlanMetadata.of(run, run.status == PlanStatus.QUEUED ? runs.listWaiting() : List.of());
    }

    /** Where the run stands. */
    @Transactional
    public PlanMetadata get(UUID id) {
        PlanMetadata found = find(id);
        if (found == null) {
            throw new ProblemException(404, "No such plan", "There is no plan of this id. See /api/v1/plans for all.");
        }
        return found;
    }

    /** The run's plan, or its best so far; null: none yet. */
    @Transactional
    public @Nullable Plan findPlan(UUID id) {
        get(id);
        audit.record("READ_PLAN", List.of(id.toString()), null);
        return results.find(id);
    }

    /** The immutable input of the run. */
    @Transactional
    public Problem getProblem(UUID id) {
        UUID problemId = get(id).problemId();
        audit.record("READ_PLAN_PROBLEM", List.of(id.toString()), null);
        return problems.get(problemId);
    }

    /** The immutable input of the run as the text in store. */
    @Transactional
    public PlanProblems.Stored getStoredProblem(UUID id) {
        UUID problemId = get(id).problemId();
        audit.record("READ_PLAN_PROBLEM", List.of(id.toString()), null);
        return problems.getStored(problemId);
    }

    /** How the run's score grew, in the order of time. */
    @Transactional
    public List<ScorePoint> listScores(UUID id) {
        get(id);
        return results.listScores(id);
    }

    /**
     * Ends a run early: one that waits at once, one that is searched within about a second, keeping its best plan. A final
     * run stays as it is.
     *
     * @return where the run stands now
     */
    @Transactional
    public PlanMetadata stop(UUID id) {
        PlanRun run = runs.findLocked(id);
        if (run != null && !run.status.isFinal()) {
            run.stopRequested = true;
            // A run that was interrupted has a plan that must be checked first: the worker does that.
            if (run.status == PlanStatus.QUEUED && !results.exists(id)) {
                run.status = PlanStatus.STOPPED;
                run.finishedAt = clock.instant();
            }
            runs.flush();
            audit.record("STOP_PLAN", List.of(id.toString()), null);
            queueChanged.fire(new QueueChanged(id));
        }
        return get(id);
    }

    /**
     * The current pool as a run without further wishes would plan it; refused with every fault.
     *
     * @param asOf null: the pool's own day
     */
    @Transactional
    public Problem currentProblem(@Nullable LocalDate asOf) {
        Problem problem = problemOf(new PlanRequest("current", 1, null, asOf, null, null, null, List.of(), null, null));
        refuseIfAny(faultsOf(problem, ""));
        return problem;
    }

    /** What the pool was when the run's problem was made of it; null: a problem was given, or nothing was noted. */
    @Transactional
    public @Nullable PoolState findPoolState(UUID id) {
        PlanRun run = runs.findById(id);
        return run == null || run.poolState == null ? null : PoolState.read(run.poolState);
    }

    private Problem problemOf(PlanRequest request) {
        if (request.problem() != null) {
            return request.problem();
        }
        LocalDate asOf = request.asOf() == null ? pool.defaultAsOf() : request.asOf();
        Problem problem = pool.current(asOf, request.pinned(), previousPlaces(request.previous()));
        Weights weights = problem.weights();
        Map<String, Double> owed = balance.owed(problem);
        return problem.withWeights(weights.withFairness(
                owed.isEmpty() ? weights.balanceOwed() : owed,
                request.fairnessExchange() == null ? weights.fairnessExchange() : request.fairnessExchange()));
    }

    /** What is wrong with the problem, at places that begin with {@code prefix}; the pool's pins are the request's own. */
    private static List<Fault> faultsOf(Problem problem, String prefix) {
        return ProblemFaults.find(problem).stream()
                .map(fault -> new Fault(prefix + fault.pointer(), fault.message()))
                .toList();
    }

    private List<Place> previousPlaces(@Nullable UUID previous) {
        if (previous == null) {
            return List.of();
        }
        Plan plan = results.find(previous);
        if (plan == null) {
            throw faulty(List.of(new Fault("/previous", "No run of this id has a plan.")));
        }
        return plan.sessions().stream()
                .flatMap(list -> list.cases().stream().map(placed -> new Place(placed.caseId(), list.id())))
                .toList();
    }

    private int defaultThreads() {
        return settings.threads().orElse(Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    private static void refuseIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw faulty(faults);
        }
    }

    private static ProblemException faulty(List<Fault> faults) {
        return new ProblemException(
                422,
                "Plan request refused",
                "The request has " + faults.size() + " fault(s); each names its place and the remedy.",
                Map.of("faults", faults));
    }
}
