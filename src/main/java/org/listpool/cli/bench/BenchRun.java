package org.listpool.cli.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.listpool.check.PlanChecker;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchSettings;
import org.listpool.planning.entity.PoolFacts;
import org.listpool.planning.manual.ManualBooking;
import org.listpool.rules.NeedPoints;

/** Plans one pool once and measures it. */
public final class BenchRun {

    private BenchRun() {}

    /**
     * The row of one pool and seed.
     *
     * @param seed of the pool's draw and of the search
     * @param limit wall time of the search
     */
    public static BenchRow measure(BenchPool pool, long seed, Duration limit, int threads) {
        Problem problem = pool.problem(seed);
        Plan manual = ManualBooking.plan(problem);
        Progress progress = new Progress();
        PlanSearch search = PlanSearch.of(
                problem,
                problem.name(),
                new SearchSettings(limit, null, seed, threads),
                (elapsed, need, score, plan) -> progress.improved(elapsed, need, score));
        PeakHeap.reset();
        long began = System.nanoTime();
        Plan plan = search.run();
        Duration spent = Duration.ofNanos(System.nanoTime() - began);
        long heap = PeakHeap.megabytes();
        // The finish may place a child or two more than the search had.
        progress.improved(spent, plan.needPoints(), String.valueOf(plan.score()));
        double seconds = spent.toMillis() / 1000.0;
        return new BenchRow(
                pool.code(),
                seed,
                plan.needPoints(),
                plan.needBound(),
                manual.needPoints(),
                longPlaced(problem, plan),
                longPlaced(problem, manual),
                progress.first(),
                progress.within(2, plan.needBound()),
                progress.within(1, plan.needBound()),
                Math.round(search.moves() / Math.max(0.001, seconds)),
                heap,
                seconds,
                PlanChecker.check(problem, plan).size()
                        + PlanChecker.check(problem, manual).size());
    }

    private static int longPlaced(Problem problem, Plan plan) {
        Map<String, Case> cases = new HashMap<>();
        problem.cases().forEach(each -> cases.put(each.id(), each));
        return (int) plan.sessions().stream()
                .flatMap(session -> session.cases().stream())
                .map(planned -> cases.get(planned.caseId()))
                .filter(child ->
                        child != null && NeedPoints.daysWaited(child, problem.asOf()) >= PoolFacts.LONG_WAIT_DAYS)
                .count();
    }
}
