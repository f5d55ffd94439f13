package org.listpool.scenario.seek;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.access.Caller;
import org.listpool.audit.AuditTrail;
import org.listpool.change.Changes;
import org.listpool.change.NothingToChangeException;
import org.listpool.house.ProblemException;
import org.listpool.model.Fault;
import org.listpool.model.Problem;
import org.listpool.plan.PlanProblems;
import org.listpool.scenario.Runs;
import org.listpool.scenario.ScenarioSettings;
import org.listpool.scenario.Scenarios;
import org.listpool.scenario.Wishes;
import org.listpool.scenario.seek.SeekTries.StoredTry;
import org.listpool.scenario.store.RunRows;
import org.listpool.scenario.store.StoredJson;
import org.listpool.scenario.store.StoredRun;
import org.listpool.whatif.goal.NoSuchTargetException;
import org.listpool.whatif.seek.Answer;
import org.listpool.whatif.seek.GoalSeek;
import org.listpool.whatif.seek.SeekTexts;
import org.listpool.whatif.seek.Trial;
import org.listpool.wire.ContractJson;

/** Asks, shows and stops goal seeks. Whether the caller may is for the doors to say; deeds are recorded here. */
@ApplicationScoped
public class GoalSeeks {

    private static final TypeReference<List<Map<String, Object>>> FIELDS = new TypeReference<>() {};

    private final SeekRows rows;
    private final SeekTries tries;
    private final SeekSteps steps;
    private final RunRows runRows;
    private final Runs runs;
    private final Scenarios scenarios;
    private final PlanProblems problems;
    private final ScenarioSettings settings;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    GoalSeeks(
            SeekRows rows,
            SeekTries tries,
            SeekSteps steps,
            RunRows runRows,
            Runs runs,
            Scenarios scenarios,
            PlanProblems problems,
            ScenarioSettings settings,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.tries = tries;
        this.steps = steps;
        this.runRows = runRows;
        this.runs = runs;
        this.scenarios = scenarios;
        this.problems = problems;
        this.settings = settings;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Asks, queues the first searches and returns the id. Refuses a faulty wish with its faults. */
    @Transactional
    public UUID create(GoalSeekRequest request) {
        List<Fault> faults = new ArrayList<>(Wishes.faultsOf(request.name(), request.note()));
        faults.addAll(request.search().faults("/settings"));
        Wishes.refuseIfAny(faults);
        Scenarios.Ground ground = scenarios.ground(request.familyId(), request.scenarioId(), "/scenarioId");
        Problem changed = Changes.apply(problems.get(ground.family().problemId), ground.changes());
        GoalSeek question = question(request, changed);
        runs.requireRoom(question.atOnce());
        var search = request.search().over(ground.family().settings());
        StoredSeek seek = new StoredSeek();
        seek.id = UUID.randomUUID();
        seek.familyId = ground.family().id;
        seek.scenarioId = request.scenarioId();
        seek.name = request.name().strip();
        seek.note = request.note();
        seek.createdAt = clock.instant();
        seek.createdBy = caller.name();
        seek.target = StoredJson.writeValue(question.target());
        seek.levers = StoredJson.writeValue(question.levers());
        seek.atOnce = question.atOnce();
        seek.changes = StoredJson.write(ground.changes());
        seek.spentLimitSeconds = search.spentLimitSeconds();
        seek.stepLimit = search.stepLimit();
        seek.seed = search.seed();
        seek.status = StoredSeek.Status.SEEKING;
        rows.persistAndFlush(seek);
        steps.advance(seek.id);
        audit.record(
                "CREATE_GOAL_SEEK",
                List.of(seek.id.toString()),
                "family=" + seek.familyId + " figure=" + question.target().figure());
        return seek.id;
    }

    /** One page, newest first; of one family, or of all where null. */
    @Transactional
    public SeekView.Page list(@Nullable UUID familyId, int page, int size) {
        return new SeekView.Page(
                rows.listNewestFirst(familyId, page, size).stream()
                        .map(GoalSeeks::summary)
                        .toList(),
                page,
                size,
                rows.count(familyId));
    }

    /** A goal seek as far as it is. */
    @Transactional
    public SeekView get(UUID id) {
        StoredSeek seek = getRow(id);
        List<StoredTry> asked = tries.list(id);
        Answer answer = seek.findAnswer();
        StoredTry best = answer == null ? null : best(answer, asked);
        return new SeekView(
                summary(seek),
                seek.settings(),
                asked.stream().map(this::view).toList(),
                answer,
                best == null ? null : best.runId(),
                best == null
                        ? List.of()
                        : ContractJson.mapper().convertValue(StoredJson.tree(getRun(best.runId()).changes), FIELDS));
    }

    /** Stops a goal seek and its searches; what was tried stays to be read. */
    @Transactional
    public SeekView stop(UUID id) {
        getRow(id);
        StoredSeek seek = Objects.requireNonNull(rows.findLocked(id));
        rows.getEntityManager().refresh(seek);
        if (seek.status == StoredSeek.Status.SEEKING) {
            seek.status = StoredSeek.Status.STOPPED;
            seek.finishedAt = clock.instant();
            rows.flush();
            runs.stop(tries.list(id).stream().map(StoredTry::runId).toList());
            audit.record("STOP_GOAL_SEEK", List.of(id.toString()), null);
        }
        return get(id);
    }

    private GoalSeek question(GoalSeekRequest request, Problem changed) {
        try {
            GoalSeek question = new GoalSeek(request.target(), request.levers(), settings.parallel());
            question.requireIn(changed);
            request.target().requireIn(changed);
            return question;
        } catch (NothingToChangeException e) {
            throw Wishes.refusal(List.of(new Fault("/levers", String.valueOf(e.getMessage()))));
        } catch (NoSuchTargetException e) {
            throw Wishes.refusal(List.of(new Fault("/target", String.valueOf(e.getMessage()))));
        }
    }

    private static StoredTry best(Answer answer, List<StoredTry> asked) {
        return asked.stream()
                .filter(each -> each.asked().values().equals(answer.values()))
                .filter(each -> each.trial() != null)
                .max(Comparator.comparingDouble(each -> answer.target()
                        .aim()
                        .worth(Objects.requireNonNull(each.trial()).figure())))
                .orElseThrow();
    }

    private SeekView.TryView view(StoredTry each) {
        Trial trial = each.trial();
        return new SeekView.TryView(
                each.asked().values(),
                each.asked().run(),
                each.runId(),
                getRun(each.runId()).status,
                trial == null ? null : trial.figure(),
                trial == null ? null : trial.met());
    }

    private static SeekView.Summary summary(StoredSeek seek) {
        GoalSeek question = seek.question();
        return new SeekView.Summary(
                seek.id,
                seek.familyId,
                seek.scenarioId,
                seek.name,
                seek.note,
                seek.createdAt,
                seek.createdBy,
                question.target(),
                SeekTexts.question(question),
                question.levers(),
                seek.status,
                seek.finishedAt,
                seek.failure);
    }

    private StoredRun getRun(UUID id) {
        return Objects.requireNonNull(runRows.findById(id), "The run of a goal seek is not there.");
    }

    private StoredSeek getRow(UUID id) {
        StoredSeek seek = rows.findById(id);
        if (seek == null) {
            throw new ProblemException(
                    404, "No such goal seek", "There is no goal seek of this id. See /api/v1/goal-seeks for all.");
        }
        return seek;
    }
}
