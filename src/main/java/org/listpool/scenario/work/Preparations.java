package org.listpool.scenario.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.listpool.change.Changes;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.plan.PlanProblems;
import org.listpool.scenario.Worlds;
import org.listpool.scenario.store.StoredJson;
import org.listpool.scenario.work.ScenarioAttempt.Prepared;
import org.listpool.scenario.work.ScenarioAttempt.Replicating;
import org.listpool.scenario.work.StartPlans.Start;
import org.listpool.simulate.replicate.Replications;

/** Makes ready what a run is to search: its problem, stored, and the plans it sets out from. */
@ApplicationScoped
class Preparations {

    private final PlanProblems problems;
    private final StartPlans starts;
    private final ScenarioQueue queue;
    private final Worlds worlds;

    @Inject
    Preparations(PlanProblems problems, StartPlans starts, ScenarioQueue queue, Worlds worlds) {
        this.problems = problems;
        this.starts = starts;
        this.queue = queue;
        this.worlds = worlds;
    }

    Prepared prepare(RunClaim claim) {
        UUID problemId = claim.problemId();
        Problem problem;
        if (problemId == null) {
            problem = Changes.apply(problems.get(starts.baselineProblem(claim)), StoredJson.changes(claim.changes()));
            problemId = problems.store(problem);
        } else {
            problem = problems.get(problemId);
        }
        if (claim.sameAsBaseline()) {
            Plan baseline = starts.findBaseline(claim);
            if (baseline == null) {
                throw new IllegalStateException("A run was claimed before its baseline had a plan.");
            }
            queue.begin(claim, problemId, List.of());
            return new Prepared(problem, problemId.toString(), List.of(), baseline, replicating(claim, problem));
        }
        List<Start> found = starts.find(claim);
        queue.begin(claim, problemId, found.stream().map(Start::source).toList());
        return new Prepared(
                problem,
                problemId.toString(),
                found.stream().map(Start::plan).toList(),
                null,
                replicating(claim, problem));
    }

    private Replicating replicating(RunClaim claim, Problem problem) {
        return plan -> worlds.wanted()
                ? StoredJson.writeValue(Replications.of(problem, plan, worlds.settings(claim.worldSeed())))
                : null;
    }
}
