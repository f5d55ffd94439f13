package org.listpool.scenario.seek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.audit.AuditTrail;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.change.NothingToChangeException;
import org.listpool.model.Problem;
import org.listpool.plan.PlanProblems;
import org.listpool.plan.PlanStatus;
import org.listpool.scenario.Baselines;
import org.listpool.scenario.Runs;
import org.listpool.scenario.seek.SeekTries.StoredTry;
import org.listpool.scenario.store.RunRows;
import org.listpool.scenario.store.StoredFamily;
import org.listpool.scenario.store.StoredJson;
import org.listpool.scenario.store.StoredRun;
import org.listpool.whatif.Outcome;
import org.listpool.whatif.RunSettings;
import org.listpool.whatif.goal.NoSuchTargetException;
import org.listpool.whatif.seek.GoalSeek;
import org.listpool.whatif.seek.Step;
import org.listpool.whatif.seek.Trial;
import org.listpool.whatif.seek.Try;

/** Takes goal seeks on by a step once all their searches have ended. */
@ApplicationScoped
class SeekSteps {

    private static final String ACTOR = "goal-seek-worker";
    private static final String SEARCH_FAILED =
            "A search of this goal seek ended without a plan that may be used; its run says why.";
    private static final String BROKE =
            "The goal seek ended with an error inside ListPool. Tell the operator its id; the log has it too.";

    private final SeekRows rows;
    private final SeekTries tries;
    private final RunRows runRows;
    private final Runs runs;
    private final Baselines baselines;
    private final PlanProblems problems;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SeekSteps(
            SeekRows rows,
            SeekTries tries,
            RunRows runRows,
            Runs runs,
            Baselines baselines,
            PlanProblems problems,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.tries = tries;
        this.runRows = runRows;
        this.runs = runs;
        this.baselines = baselines;
        this.problems = problems;
        this.audit = audit;
        this.clock = clock;
    }

    /** Seeks that can be taken on. */
    @Transactional
    List<UUID> listDue() {
        return rows.listDue();
    }

    /** Takes a seek on: counts the searches that have ended and queues the next ones, or writes the answer. */
    @Transactional
    void advance(UUID id) {
        StoredSeek seek = rows.findLocked(id);
        if (seek == null || seek.status != StoredSeek.Status.SEEKING) {
            return;
        }
        List<StoredTry> asked = tries.list(id);
        List<StoredRun> open = asked.stream()
                .filter(each -> each.trial() == null)
                .map(each -> Objects.requireNonNull(runRows.findById(each.runId())))
                .toList();
        if (open.stream().anyMatch(run -> !run.status.isFinal())) {
            return;
        }
        if (open.stream().anyMatch(run -> run.status == PlanStatus.STOPPED)) {
            end(seek, StoredSeek.Status.STOPPED, null);
        } else if (open.stream().anyMatch(run -> !run.hasSoundPlan())) {
            end(seek, StoredSeek.Status.FAILED, SEARCH_FAILED);
        } else {
            try {
                step(seek, counted(seek, asked));
            } catch (NothingToChangeException | NoSuchTargetException e) {
                end(seek, StoredSeek.Status.FAILED, String.valueOf(e.getMessage()));
            }
        }
    }

    /** Ends a seek whose step broke, so that it is not taken again and again. */
    @Transactional
    void giveUp(UUID id) {
        StoredSeek seek = rows.findLocked(id);
        if (seek != null && seek.status == StoredSeek.Status.SEEKING) {
            end(seek, StoredSeek.Status.FAILED, BROKE);
        }
    }

    private List<Trial> counted(StoredSeek seek, List<StoredTry> asked) {
        Outcome baseline = null;
        GoalSeek question = seek.question();
        List<Trial> evidence = new ArrayList<>();
        for (StoredTry each : asked) {
            Trial trial = each.trial();
            if (trial == null) {
                if (baseline == null) {
                    baseline = baselines.getOutcome(baselines.getFamily(seek.familyId));
                    question.target().requireIn(baseline);
                }
                trial = Trial.of(question.target(), each.asked(), seek.seed, runs.getOutcome(each.runId()), baseline);
                tries.keep(seek.id, each.number(), trial);
            }
            evidence.add(trial);
        }
        return evidence;
    }

    private void step(StoredSeek seek, List<Trial> evidence) {
        switch (seek.question().next(evidence)) {
            case Step.Done done -> {
                seek.answer = StoredJson.writeValue(done.answer());
                end(seek, StoredSeek.Status.DONE, null);
            }
            case Step.TryValues more -> queue(seek, evidence.size(), more.tries());
        }
    }

    private void queue(StoredSeek seek, int first, List<Try> wanted) {
        StoredFamily family = baselines.getFamily(seek.familyId);
        Problem baseline = problems.get(family.problemId);
        List<Change> ground = StoredJson.changes(seek.changes);
        Problem changed = Changes.apply(baseline, ground);
        for (int i = 0; i < wanted.size(); i++) {
            Try next = wanted.get(i);
            List<Change> all = new ArrayList<>(ground);
            all.addAll(seek.question().changes(changed, next.values()));
            boolean same = all.isEmpty() || Changes.apply(baseline, all).equals(baseline);
            UUID run = runs.queueTry(
                    family,
                    next.isIndependent(),
                    all,
                    same,
                    new RunSettings(seek.spentLimitSeconds, seek.stepLimit, next.seed(seek.seed)));
            tries.add(seek.id, first + i, run, next);
        }
    }

    private void end(StoredSeek seek, StoredSeek.Status status, @Nullable String failure) {
        seek.status = status;
        seek.failure = failure;
        seek.finishedAt = clock.instant();
        rows.flush();
        audit.recordAs(ACTOR, "FINISH_GOAL_SEEK", List.of(seek.id.toString()), status.name());
    }
}
