package org.listpool.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.house.ProblemException;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.plan.PlanProblems;
import org.listpool.plan.PlanStatus;
import org.listpool.scenario.store.RunKind;
import org.listpool.scenario.store.RunPlans;
import org.listpool.scenario.store.RunRows;
import org.listpool.scenario.store.StoredFamily;
import org.listpool.scenario.store.StoredJson;
import org.listpool.scenario.store.StoredRun;
import org.listpool.scenario.view.RunView;
import org.listpool.simulate.replicate.Replications;
import org.listpool.whatif.Outcome;
import org.listpool.whatif.RunSettings;

/** Queues, shows and stops single searches, whatever they are for. What callers may and what is recorded is for others to say. */
@ApplicationScoped
public class Runs {

    private final RunRows rows;
    private final Baselines baselines;
    private final RunPlans plans;
    private final PlanProblems problems;
    private final ScenarioSettings settings;
    private final Clock clock;
    private final Event<RunsChanged> changed;

    @Inject
    Runs(
            RunRows rows,
            Baselines baselines,
            RunPlans plans,
            PlanProblems problems,
            ScenarioSettings settings,
            Clock clock,
            Event<RunsChanged> changed) {
        this.rows = rows;
        this.baselines = baselines;
        this.plans = plans;
        this.problems = problems;
        this.settings = settings;
        this.clock = clock;
        this.changed = changed;
    }

    /** Where a run stands. */
    @Transactional
    public RunView get(UUID id) {
        StoredRun run = getRow(id);
        return RunView.of(run, run.status == PlanStatus.QUEUED ? rows.listWaiting() : List.of());
    }

    /** Whether there is a run of this id, of any kind. */
    @Transactional
    public boolean exists(UUID id) {
        return rows.findById(id) != null;
    }

    /** The plan of a run of any kind, or its best so far; null: none yet. */
    @Transactional
    public @Nullable Plan findPlan(UUID id) {
        getRow(id);
        return plans.find(id);
    }

    /** A run's plan in many worlds, the same for all plans of its family; null: it has not ended well, or none were wanted. */
    @Transactional
    public @Nullable Replications findReplications(UUID id) {
        return StoredJson.replications(getRow(id).replications);
    }

    /** The changed problem of a run of any kind. */
    @Transactional
    public Problem getProblem(UUID id) {
        StoredRun run = getRow(id);
        return run.problemId == null
                ? Changes.apply(
                        problems.get(baselines.getFamily(run.familyId).problemId), StoredJson.changes(run.changes))
                : problems.get(run.problemId);
    }

    /** Problem and plan of a run of any kind; refused unless it has ended with a plan that breaks no rule. */
    @Transactional
    public Outcome getOutcome(UUID id) {
        Plan plan = getRow(id).hasSoundPlan() ? plans.find(id) : null;
        if (plan == null) {
            throw new ProblemException(
                    409,
                    "No plan to compare yet",
                    "Only a search that has ended with a plan that breaks no rule can be compared. Wait until it is solved.");
        }
        return new Outcome(getProblem(id), plan);
    }

    /** Refuses more searches than may wait at once. */
    public void requireRoom(int more) {
        if (rows.countWaiting() + more > settings.queueLimit()) {
            throw new ProblemException(
                    429,
                    "Queue full",
                    "At most " + settings.queueLimit()
                            + " searches of scenarios may wait. Stop some, or try again when some have finished.");
        }
    }

    /** A search of the baseline's own problem. */
    void queue(StoredFamily family, RunKind kind, RunSettings search) {
        StoredRun run = prepare(family, kind, List.of(), false, search);
        run.problemId = family.problemId;
        rows.persistAndFlush(run);
        changed.fire(new RunsChanged());
    }

    /** A scenario's search of the changed problem; nothing is searched where that is the baseline's own. */
    StoredRun queueScenario(
            StoredFamily family,
            List<? extends Change> changes,
            Problem problem,
            boolean sameAsBaseline,
            RunSettings search) {
        StoredRun run = prepare(family, RunKind.SCENARIO, changes, sameAsBaseline, search);
        run.problemId = sameAsBaseline ? family.problemId : problems.store(problem);
        rows.persistAndFlush(run);
        changed.fire(new RunsChanged());
        return run;
    }

    /** A cell of a sweep; its changed problem is stored when its search begins. */
    public void queueCell(
            StoredFamily family,
            UUID sweepId,
            int row,
            int column,
            List<? extends Change> changes,
            boolean sameAsBaseline,
            RunSettings search) {
        StoredRun run = prepare(family, RunKind.CELL, changes, sameAsBaseline, search);
        run.problemId = sameAsBaseline ? family.problemId : null;
        run.sweepId = sweepId;
        run.cellRow = row;
        run.cellColumn = column;
        rows.persistAndFlush(run);
        changed.fire(new RunsChanged());
    }

    /**
     * A value of a goal seek; its changed problem is stored when its search begins.
     *
     * @param independent whether it is searched from nothing, even where the problem is the baseline's own
     */
    public UUID queueTry(
            StoredFamily family,
            boolean independent,
            List<? extends Change> changes,
            boolean same,
            RunSettings search) {
        RunKind kind = independent ? RunKind.CHECK : RunKind.TRY;
        StoredRun run = prepare(family, kind, changes, same && !independent, search);
        run.problemId = same ? family.problemId : null;
        rows.persistAndFlush(run);
        changed.fire(new RunsChanged());
        return run.id;
    }

    /** Ends runs early: those that wait at once, those that are searched within about a second, keeping their best plan. */
    @Transactional
    public int stop(Collection<UUID> ids) {
        int stopped = rows.requestStop(ids, clock.instant());
        changed.fire(new RunsChanged());
        return stopped;
    }

    /** Queues stopped runs again; each sets out from what it had. How many were stopped. */
    @Transactional
    public int resume(Collection<UUID> ids) {
        int resumed = rows.resume(ids);
        changed.fire(new RunsChanged());
        return resumed;
    }

    private StoredRun prepare(
            StoredFamily family, RunKind kind, List<? extends Change> changes, boolean same, RunSettings search) {
        StoredRun run = new StoredRun();
        run.id = UUID.randomUUID();
        run.familyId = family.id;
        run.kind = kind;
        run.rank = (short) kind.rank();
        run.changes = StoredJson.write(changes);
        run.sameAsBaseline = same;
        run.status = PlanStatus.QUEUED;
        run.spentLimitSeconds = search.spentLimitSeconds();
        run.stepLimit = search.stepLimit();
        run.seed = search.seed();
        run.createdAt = clock.instant();
        return run;
    }

    private StoredRun getRow(UUID id) {
        StoredRun run = rows.findById(id);
        if (run == null) {
            throw new ProblemException(
                    404, "No such run", "There is no search of this id. See /api/v1/scenario-families for all.");
        }
        return run;
    }
}
