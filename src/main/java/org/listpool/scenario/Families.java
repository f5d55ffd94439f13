package org.listpool.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.audit.AuditTrail;
import org.listpool.model.Fault;
import org.listpool.model.Problem;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanProblems;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.Plans;
import org.listpool.plan.origin.PoolState;
import org.listpool.plan.origin.PoolStates;
import org.listpool.scenario.store.FamilyRows;
import org.listpool.scenario.store.RunKind;
import org.listpool.scenario.store.RunRows;
import org.listpool.scenario.store.StoredFamily;
import org.listpool.scenario.view.FamilyView;
import org.listpool.scenario.view.Progress;
import org.listpool.whatif.Outcome;
import org.listpool.whatif.RunSettings;

/** Makes, shows and puts away families. Whether the caller may is for the doors to say; deeds are recorded here. */
@ApplicationScoped
public class Families {

    private static final long FIRST_SEED = 1;

    private final FamilyRows rows;
    private final RunRows runRows;
    private final Runs runs;
    private final Baselines baselines;
    private final RunProgress progress;
    private final Plans plans;
    private final PlanProblems problems;
    private final PoolStates states;
    private final ScenarioSettings settings;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Families(
            FamilyRows rows,
            RunRows runRows,
            Runs runs,
            Baselines baselines,
            RunProgress progress,
            Plans plans,
            PlanProblems problems,
            PoolStates states,
            ScenarioSettings settings,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.runRows = runRows;
        this.runs = runs;
        this.baselines = baselines;
        this.progress = progress;
        this.plans = plans;
        this.problems = problems;
        this.states = states;
        this.settings = settings;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Makes a family and returns its id. The baseline is searched unless it is a plan, and then once more for the search noise.
     * Refuses a faulty wish with every fault.
     */
    @Transactional
    public UUID create(FamilyRequest request) {
        List<Fault> faults = new ArrayList<>(Wishes.faultsOf(request.name(), request.note()));
        faults.addAll(request.search().faults("/settings"));
        if (request.planId() != null && request.asOf() != null) {
            faults.add(new Fault("/baseline/asOf", "A plan has its own day. Leave asOf out, or planId."));
        }
        PlanMetadata plan = request.planId() == null ? null : plans.find(request.planId());
        if (request.planId() != null && !isUsable(plan)) {
            faults.add(new Fault(
                    "/baseline/planId",
                    "No finished plan of this id breaks no rule. Wait until it is solved, or choose another."));
        }
        Wishes.refuseIfAny(faults);
        runs.requireRoom(2);
        RunSettings search = request.search().over(new RunSettings(settings.seconds(), null, FIRST_SEED));
        StoredFamily family = new StoredFamily();
        family.id = UUID.randomUUID();
        family.name = request.name().strip();
        family.note = request.note();
        family.createdAt = clock.instant();
        family.createdBy = caller.name();
        family.spentLimitSeconds = search.spentLimitSeconds();
        family.stepLimit = search.stepLimit();
        family.seed = search.seed();
        family.bound = request.bound();
        if (plan == null) {
            startFromPool(family, request);
        } else {
            startFrom(plan, family);
        }
        rows.persistAndFlush(family);
        if (plan == null) {
            runs.queue(family, RunKind.BASELINE, search);
        }
        runs.queue(family, RunKind.REPEAT, nextSeed(search));
        audit.record(
                "CREATE_SCENARIO_FAMILY",
                List.of(family.id.toString()),
                "problem=" + family.problemId + (plan == null ? "" : " plan=" + plan.id()));
        return family.id;
    }

    /** One page, newest first; the first page is 0. */
    @Transactional
    public List<FamilyView> list(boolean archived, int page, int size) {
        return baselines.views(rows.listNewestFirst(archived, page, size));
    }

    /** How many there are. */
    @Transactional
    public long count(boolean archived) {
        return rows.count("archived = ?1", archived);
    }

    /** One family. */
    @Transactional
    public FamilyView get(UUID id) {
        return baselines.view(baselines.getFamily(id));
    }

    /** How far its searches are. */
    @Transactional
    public Progress getProgress(UUID id) {
        baselines.getFamily(id);
        return progress.ofFamily(id);
    }

    /** Problem and plan of its baseline; refused while there is no plan. */
    @Transactional
    public Outcome getBaseline(UUID id) {
        return baselines.getOutcome(baselines.getFamily(id));
    }

    /** Problem and plan that its scenarios are measured against; refused while there is no plan. */
    @Transactional
    public Outcome getReference(UUID id) {
        return baselines.getReference(baselines.getFamily(id));
    }

    /** Changes what people say of a family; a null stays as it is. */
    @Transactional
    public FamilyView change(UUID id, @Nullable String name, @Nullable String note, @Nullable Boolean archived) {
        Wishes.refuseIfAny(Wishes.faultsOf(name, note));
        StoredFamily family = baselines.getFamily(id);
        family.name = name == null ? family.name : name.strip();
        family.note = note == null ? family.note : note;
        family.archived = archived == null ? family.archived : archived;
        rows.flush();
        audit.record("CHANGE_SCENARIO_FAMILY", List.of(id.toString()), "archived=" + family.archived);
        return baselines.view(family);
    }

    /** Ends all its searches early, as {@link Runs#stop} does. */
    @Transactional
    public FamilyView stop(UUID id) {
        baselines.getFamily(id);
        List<UUID> open =
                runRows
                        .list("familyId = ?1 and status in ?2", id, List.of(PlanStatus.QUEUED, PlanStatus.SOLVING))
                        .stream()
                        .map(run -> run.id)
                        .toList();
        int stopped = runs.stop(open);
        audit.record("STOP_SCENARIO_FAMILY", List.of(id.toString()), "runs=" + stopped);
        return get(id);
    }

    private void startFromPool(StoredFamily family, FamilyRequest request) {
        PoolState state = states.current();
        Problem problem = plans.currentProblem(request.asOf());
        family.problemId = problems.store(problem);
        family.asOf = problem.asOf();
        family.poolState = state.write();
        family.baselineReady = false;
    }

    private void startFrom(PlanMetadata plan, StoredFamily family) {
        PoolState state = plans.findPoolState(plan.id());
        family.planId = plan.id();
        family.problemId = plan.problemId();
        family.asOf = plan.asOf();
        family.poolState = state == null ? null : state.write();
        family.baselineReady = true;
    }

    private static boolean isUsable(@Nullable PlanMetadata plan) {
        return plan != null
                && (plan.status() == PlanStatus.SOLVED || plan.status() == PlanStatus.STOPPED)
                && plan.placed() != null;
    }

    private static RunSettings nextSeed(RunSettings search) {
        return new RunSettings(search.spentLimitSeconds(), search.stepLimit(), search.seed() + 1);
    }
}
