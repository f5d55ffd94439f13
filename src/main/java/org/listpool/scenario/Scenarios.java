package org.listpool.scenario;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.audit.AuditTrail;
import org.listpool.change.Change;
import org.listpool.change.ChangeTexts;
import org.listpool.change.Changes;
import org.listpool.house.ProblemException;
import org.listpool.model.Fault;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.plan.PlanProblems;
import org.listpool.plan.PlanStatus;
import org.listpool.scenario.store.FamilyRows;
import org.listpool.scenario.store.RunRows;
import org.listpool.scenario.store.ScenarioRows;
import org.listpool.scenario.store.StoredFamily;
import org.listpool.scenario.store.StoredJson;
import org.listpool.scenario.store.StoredRun;
import org.listpool.scenario.store.StoredScenario;
import org.listpool.scenario.view.FamilyView;
import org.listpool.scenario.view.RunView;
import org.listpool.scenario.view.ScenarioView;
import org.listpool.whatif.Outcome;
import org.listpool.wire.ContractJson;

/** Makes, shows, stops and puts away scenarios. Whether the caller may is for the doors to say; deeds are recorded here. */
@ApplicationScoped
public class Scenarios {

    private static final TypeReference<List<Map<String, Object>>> FIELDS = new TypeReference<>() {};

    private final ScenarioRows rows;
    private final FamilyRows families;
    private final RunRows runRows;
    private final Runs runs;
    private final Baselines baselines;
    private final PlanProblems problems;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Scenarios(
            ScenarioRows rows,
            FamilyRows families,
            RunRows runRows,
            Runs runs,
            Baselines baselines,
            PlanProblems problems,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.families = families;
        this.runRows = runRows;
        this.runs = runs;
        this.baselines = baselines;
        this.problems = problems;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes a scenario, queues its search and returns its id. Refuses a faulty wish with its faults. */
    @Transactional
    public UUID create(ScenarioRequest request) {
        List<Fault> faults = new ArrayList<>(Wishes.faultsOf(request.name(), request.note()));
        faults.addAll(request.search().faults("/settings"));
        Wishes.refuseIfAny(faults);
        Ground ground = ground(request.familyId(), request.parentId(), "/parentId");
        StoredFamily family = ground.family();
        runs.requireRoom(1);
        Problem baseline = problems.get(family.problemId);
        Problem changed = Wishes.changed(Changes.apply(baseline, ground.changes()), request.changes());
        List<Change> changes = new ArrayList<>(ground.changes());
        changes.addAll(request.changes());
        StoredRun run = runs.queueScenario(
                family,
                changes,
                changed,
                changed.equals(baseline),
                request.search().over(family.settings()));
        StoredScenario scenario = new StoredScenario();
        scenario.id = run.id;
        scenario.familyId = family.id;
        scenario.parentId = request.parentId();
        scenario.name = request.name().strip();
        scenario.note = request.note();
        scenario.createdAt = clock.instant();
        scenario.createdBy = caller.name();
        rows.persistAndFlush(scenario);
        audit.record(
                "CREATE_SCENARIO",
                List.of(scenario.id.toString()),
                "family=" + family.id + " problem=" + run.problemId + " changes=" + changes.size());
        return scenario.id;
    }

    /**
     * What is forked from.
     *
     * @param changes of the scenario; empty: forked from the baseline
     */
    public record Ground(StoredFamily family, List<Change> changes) {}

    /**
     * What a wish is to be forked from, of which at least one id must be given. The family stays locked until the transaction ends,
     * so that a baseline that ends meanwhile knows of all that wait for it.
     *
     * @param place of {@code scenarioId} in the wish
     */
    @Transactional
    public Ground ground(@Nullable UUID familyId, @Nullable UUID scenarioId, String place) {
        StoredScenario from = scenarioId == null ? null : rows.findById(scenarioId);
        if (scenarioId != null && (from == null || (familyId != null && !familyId.equals(from.familyId)))) {
            Wishes.refuseIfAny(List.of(
                    new Fault(place, "No scenario of this id is in the family. See the family for those it has.")));
        }
        UUID wanted = from == null ? familyId : from.familyId;
        StoredFamily family = wanted == null ? null : families.findLocked(wanted);
        if (family == null) {
            throw Wishes.refusal(List.of(new Fault(
                    "/familyId", "Give the id of a family, or of a scenario. See /api/v1/scenario-families for all.")));
        }
        baselines.requirePossible(family);
        return new Ground(family, from == null ? List.of() : StoredJson.changes(getRun(from.id).changes));
    }

    /** All of a family, oldest first, so that a parent comes before those forked from it. */
    @Transactional
    public List<ScenarioView> list(UUID familyId) {
        FamilyView seen = baselines.view(baselines.getFamily(familyId));
        List<UUID> waiting = runRows.listWaiting();
        return rows.listOfFamily(familyId).stream()
                .map(scenario -> view(scenario, getRun(scenario.id), seen, waiting))
                .toList();
    }

    /** One scenario, without its plan. */
    @Transactional
    public ScenarioView get(UUID id) {
        StoredScenario scenario = getRow(id);
        StoredRun run = getRun(id);
        return view(
                scenario,
                run,
                baselines.view(baselines.getFamily(scenario.familyId)),
                run.status == PlanStatus.QUEUED ? runRows.listWaiting() : List.of());
    }

    /** Its plan, or the best so far; null: none yet. */
    @Transactional
    public @Nullable Plan findPlan(UUID id) {
        getRow(id);
        audit.record("READ_SCENARIO_PLAN", List.of(id.toString()), null);
        return runs.findPlan(id);
    }

    /** Its changed problem as the text in store. */
    @Transactional
    public PlanProblems.Stored getStoredProblem(UUID id) {
        getRow(id);
        UUID problemId = getRun(id).problemId;
        if (problemId == null) {
            throw new IllegalStateException("A scenario's problem is stored with it.");
        }
        audit.record("READ_SCENARIO_PROBLEM", List.of(id.toString()), null);
        return problems.getStored(problemId);
    }

    /** Its changed problem and its plan; refused unless it has ended with a plan that breaks no rule. Not recorded. */
    @Transactional
    public Outcome getOutcome(UUID id) {
        getRow(id);
        return runs.getOutcome(id);
    }

    /** Changes what people say of a scenario; a null stays as it is. */
    @Transactional
    public ScenarioView change(UUID id, @Nullable String name, @Nullable String note, @Nullable Boolean archived) {
        Wishes.refuseIfAny(Wishes.faultsOf(name, note));
        StoredScenario scenario = getRow(id);
        scenario.name = name == null ? scenario.name : name.strip();
        scenario.note = note == null ? scenario.note : note;
        scenario.archived = archived == null ? scenario.archived : archived;
        rows.flush();
        audit.record("CHANGE_SCENARIO", List.of(id.toString()), "archived=" + scenario.archived);
        return get(id);
    }

    /** Ends its search early, keeping the best plan; a final one stays as it is. */
    @Transactional
    public ScenarioView stop(UUID id) {
        getRow(id);
        if (runs.stop(List.of(id)) > 0) {
            audit.record("STOP_SCENARIO", List.of(id.toString()), null);
        }
        return get(id);
    }

    private static ScenarioView view(StoredScenario scenario, StoredRun run, FamilyView family, List<UUID> waiting) {
        Long needPoints = run.hasSoundPlan() ? run.needPoints : null;
        return new ScenarioView(
                scenario.id,
                scenario.familyId,
                scenario.parentId,
                scenario.name,
                scenario.note,
                scenario.archived,
                scenario.createdAt,
                scenario.createdBy,
                ContractJson.mapper().convertValue(StoredJson.tree(run.changes), FIELDS),
                StoredJson.changes(run.changes).stream()
                        .map(ChangeTexts::sentence)
                        .toList(),
                RunView.of(run, waiting),
                family.reference().difference(needPoints),
                family.reference().isWithinNoise(needPoints),
                family.baselineChanged());
    }

    private StoredScenario getRow(UUID id) {
        StoredScenario scenario = rows.findById(id);
        if (scenario == null) {
            throw new ProblemException(
                    404, "No such scenario", "There is no scenario of this id. See /api/v1/scenario-families for all.");
        }
        return scenario;
    }

    private StoredRun getRun(UUID id) {
        StoredRun run = runRows.findById(id);
        if (run == null) {
            throw new IllegalStateException("The run of a scenario is not there.");
        }
        return run;
    }
}
