package org.listpool.scenario.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.audit.AuditTrail;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.house.ProblemException;
import org.listpool.model.Problem;
import org.listpool.plan.PlanProblems;
import org.listpool.plan.PlanStatus;
import org.listpool.scenario.Baselines;
import org.listpool.scenario.RunProgress;
import org.listpool.scenario.Runs;
import org.listpool.scenario.Scenarios;
import org.listpool.scenario.Wishes;
import org.listpool.scenario.store.RunRows;
import org.listpool.scenario.store.StoredFamily;
import org.listpool.scenario.store.StoredJson;
import org.listpool.scenario.store.StoredRun;
import org.listpool.scenario.store.StoredSweep;
import org.listpool.scenario.store.SweepRows;
import org.listpool.scenario.view.FamilyView;
import org.listpool.scenario.view.Progress;
import org.listpool.scenario.view.Reference;
import org.listpool.wire.ContractJson;

/** Makes, shows, stops and takes up sweeps. Whether the caller may is for the doors to say; deeds are recorded here. */
@ApplicationScoped
public class Sweeps {

    private static final TypeReference<List<AxisView>> AXES = new TypeReference<>() {};

    private final SweepRows rows;
    private final RunRows runRows;
    private final Refusals refusals;
    private final Runs runs;
    private final RunProgress progress;
    private final Scenarios scenarios;
    private final Baselines baselines;
    private final PlanProblems problems;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Sweeps(
            SweepRows rows,
            RunRows runRows,
            Refusals refusals,
            Runs runs,
            RunProgress progress,
            Scenarios scenarios,
            Baselines baselines,
            PlanProblems problems,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.runRows = runRows;
        this.refusals = refusals;
        this.runs = runs;
        this.progress = progress;
        this.scenarios = scenarios;
        this.baselines = baselines;
        this.problems = problems;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes a sweep, queues a search for each cell and returns its id. Refuses a faulty wish with its faults. */
    @Transactional
    public UUID create(SweepRequest request) {
        Wishes.refuseIfAny(SweepWishes.faultsOf(request));
        Scenarios.Ground ground = scenarios.ground(request.familyId(), request.scenarioId(), "/scenarioId");
        StoredFamily family = ground.family();
        Problem baseline = problems.get(family.problemId);
        Problem changed = Changes.apply(baseline, ground.changes());
        List<AxisView> axes = SweepWishes.stand(request.axes(), changed);
        List<SweepGrid.Cell> cells = SweepGrid.cells(changed, request.axes());
        runs.requireRoom(cells.size());
        StoredSweep sweep = new StoredSweep();
        sweep.id = UUID.randomUUID();
        sweep.familyId = family.id;
        sweep.scenarioId = request.scenarioId();
        sweep.name = request.name().strip();
        sweep.note = request.note();
        sweep.createdAt = clock.instant();
        sweep.createdBy = caller.name();
        sweep.axes = StoredJson.writeValue(axes);
        sweep.changes = StoredJson.write(ground.changes());
        var search = request.search().over(family.settings());
        sweep.spentLimitSeconds = search.spentLimitSeconds();
        sweep.stepLimit = search.stepLimit();
        sweep.seed = search.seed();
        rows.persistAndFlush(sweep);
        for (SweepGrid.Cell cell : cells) {
            if (cell.refusal() == null) {
                List<Change> all = new ArrayList<>(ground.changes());
                all.addAll(cell.changes());
                boolean same = all.isEmpty() || Changes.apply(baseline, all).equals(baseline);
                runs.queueCell(family, sweep.id, cell.row(), cell.column(), all, same, search);
            } else {
                refusals.add(sweep.id, new Refusals.Refusal(cell.row(), cell.column(), cell.refusal()));
            }
        }
        audit.record("CREATE_SWEEP", List.of(sweep.id.toString()), "family=" + family.id + " cells=" + cells.size());
        return sweep.id;
    }

    /** One page, newest first; the first page is 0. */
    @Transactional
    public List<SweepSummary> list(boolean archived, int page, int size) {
        return rows.listNewestFirst(archived, page, size).stream()
                .map(this::summary)
                .toList();
    }

    /** How many there are. */
    @Transactional
    public long count(boolean archived) {
        return rows.count("archived = ?1", archived);
    }

    /** All of a family, oldest first. */
    @Transactional
    public List<SweepSummary> listOfFamily(UUID familyId) {
        return rows.listOfFamily(familyId).stream().map(this::summary).toList();
    }

    /** A sweep as far as it is. */
    @Transactional
    public SweepView get(UUID id) {
        StoredSweep sweep = getRow(id);
        FamilyView family = baselines.view(baselines.getFamily(sweep.familyId));
        List<AxisView> axes = axes(sweep);
        List<CellView> cells = new ArrayList<>();
        runRows.listCells(id).forEach(run -> cells.add(cell(run, axes, family.reference())));
        refusals.list(id).forEach(refusal -> cells.add(cell(refusal, axes)));
        cells.sort(Comparator.comparingInt(CellView::row).thenComparingInt(CellView::column));
        return new SweepView(
                sweep.id,
                sweep.familyId,
                sweep.scenarioId,
                sweep.name,
                sweep.note,
                sweep.archived,
                sweep.createdAt,
                sweep.createdBy,
                sweep.settings(),
                axes,
                progress.ofSweep(id),
                family.reference(),
                family.baselineChanged(),
                cells);
    }

    /** How far a sweep is. */
    @Transactional
    public Progress getProgress(UUID id) {
        getRow(id);
        return progress.ofSweep(id);
    }

    /** Changes what people say of a sweep; a null stays as it is. */
    @Transactional
    public SweepSummary change(UUID id, @Nullable String name, @Nullable String note, @Nullable Boolean archived) {
        Wishes.refuseIfAny(Wishes.faultsOf(name, note));
        StoredSweep sweep = getRow(id);
        sweep.name = name == null ? sweep.name : name.strip();
        sweep.note = note == null ? sweep.note : note;
        sweep.archived = archived == null ? sweep.archived : archived;
        rows.flush();
        audit.record("CHANGE_SWEEP", List.of(id.toString()), "archived=" + sweep.archived);
        return summary(sweep);
    }

    /** Stops a sweep: cells that wait at once, those that are searched within about a second, keeping their best plans. */
    @Transactional
    public SweepView stop(UUID id) {
        getRow(id);
        int stopped = runs.stop(cellIds(id));
        if (stopped > 0) {
            audit.record("STOP_SWEEP", List.of(id.toString()), "cells=" + stopped);
        }
        return get(id);
    }

    /** Takes stopped cells up again; each sets out from what it had. */
    @Transactional
    public SweepView resume(UUID id) {
        StoredSweep sweep = getRow(id);
        baselines.requirePossible(baselines.getFamily(sweep.familyId));
        if (runRows.listCells(id).stream().anyMatch(run -> run.stopRequested && run.status == PlanStatus.SOLVING)) {
            throw new ProblemException(
                    409, "Still stopping", "Some cells are still being stopped. Try again in a second or two.");
        }
        int resumed = runs.resume(cellIds(id));
        if (resumed > 0) {
            audit.record("RESUME_SWEEP", List.of(id.toString()), "cells=" + resumed);
        }
        return get(id);
    }

    private List<UUID> cellIds(UUID id) {
        return runRows.listCells(id).stream().map(run -> run.id).toList();
    }

    private SweepSummary summary(StoredSweep sweep) {
        return new SweepSummary(
                sweep.id,
                sweep.familyId,
                sweep.scenarioId,
                sweep.name,
                sweep.note,
                sweep.archived,
                sweep.createdAt,
                sweep.createdBy,
                axes(sweep),
                progress.ofSweep(sweep.id));
    }

    private static CellView cell(StoredRun run, List<AxisView> axes, Reference reference) {
        int row = run.cellRow == null ? 0 : run.cellRow;
        int column = run.cellColumn == null ? 0 : run.cellColumn;
        Long needPoints = run.hasSoundPlan() ? run.needPoints : null;
        return new CellView(
                row,
                column,
                values(axes, row, column),
                run.status.name(),
                run.id,
                run.hasSoundPlan() ? run.placed : null,
                needPoints,
                reference.difference(needPoints),
                reference.isWithinNoise(needPoints),
                run.sameAsBaseline,
                run.keptStart,
                run.elapsedMillis / 1000.0,
                run.failure);
    }

    private static CellView cell(Refusals.Refusal refusal, List<AxisView> axes) {
        return new CellView(
                refusal.row(),
                refusal.column(),
                values(axes, refusal.row(), refusal.column()),
                "REFUSED",
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                0,
                refusal.reason());
    }

    private static List<Integer> values(List<AxisView> axes, int row, int column) {
        Integer first = axes.getFirst().values().get(row);
        return axes.size() == 1
                ? List.of(first)
                : List.of(first, axes.get(1).values().get(column));
    }

    private static List<AxisView> axes(StoredSweep sweep) {
        try {
            return ContractJson.mapper().readValue(sweep.axes, AXES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The axes of sweep " + sweep.id + " are not readable.", e);
        }
    }

    private StoredSweep getRow(UUID id) {
        StoredSweep sweep = rows.findById(id);
        if (sweep == null) {
            throw new ProblemException(
                    404, "No such sweep", "There is no sweep of this id. See /api/v1/sweeps for all.");
        }
        return sweep;
    }
}
