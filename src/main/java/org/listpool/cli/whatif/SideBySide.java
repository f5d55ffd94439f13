package org.listpool.cli.whatif;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.listpool.change.Change;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.whatif.Outcome;
import org.listpool.whatif.RunSettings;
import org.listpool.whatif.ScenarioSearch;

/** Runs scenarios of one problem, some at a time, one thread each. */
public final class SideBySide {

    private final Problem problem;
    private final List<Plan> starts;
    private final RunSettings settings;
    private final int atOnce;

    /**
     * Scenarios that all set out from the same plans.
     *
     * @param starts may be empty
     * @param atOnce how many run at a time
     */
    public SideBySide(Problem problem, List<Plan> starts, RunSettings settings, int atOnce) {
        this.problem = problem;
        this.starts = List.copyOf(starts);
        this.settings = settings;
        this.atOnce = atOnce;
    }

    /** The outcome of each list of changes, in their order. */
    public List<Outcome> run(List<List<Change>> scenarios) {
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            List<Future<Outcome>> running = scenarios.stream()
                    .map(changes -> threads.submit(() -> search(changes)))
                    .toList();
            return running.stream().map(SideBySide::result).toList();
        }
    }

    private Outcome search(List<Change> changes) {
        return ScenarioSearch.of(
                        problem, changes, problem.name(), settings, starts, (elapsed, needPoints, score, plan) -> {})
                .run();
    }

    private static Outcome result(Future<Outcome> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A scenario was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The search of a scenario failed.", e.getCause());
        }
    }
}
