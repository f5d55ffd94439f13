package org.listpool.simulate.replicate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.listpool.model.Plan;
import org.listpool.model.PlannedSession;
import org.listpool.model.Problem;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchSettings;
import org.listpool.pools.RandomPools;
import org.listpool.wire.ContractJson;

/** Plans of synthetic pools, made by short searches that end after a number of steps. */
record PlannedPools(String name, Problem problem, Plan plan) {

    private static final int FEW_STEPS = 100;

    /** Whole plans of the replay pool by seed; a search with a step limit ends the same each time. */
    private static final Map<Long, Plan> REPLAY = new ConcurrentHashMap<>();

    /** The replay pool, about 190 children on 12 lists: plans of {@code searches} searches, each whole and its two halves. */
    static List<PlannedPools> replay(int searches) {
        Problem problem = replayProblem();
        List<PlannedPools> plans = new ArrayList<>();
        for (int seed = 1; seed <= searches; seed++) {
            Plan plan = replayPlan(problem, seed);
            List<PlannedSession> lists = plan.sessions();
            int half = lists.size() / 2;
            plans.add(new PlannedPools("replay " + seed, problem, plan));
            plans.add(new PlannedPools("first half of replay " + seed, problem, part(plan, lists.subList(0, half))));
            plans.add(new PlannedPools(
                    "second half of replay " + seed, problem, part(plan, lists.subList(half, lists.size()))));
        }
        return plans;
    }

    /** Small random pools that have a list at all. */
    static List<PlannedPools> small(int pools) {
        List<PlannedPools> plans = new ArrayList<>();
        for (int seed = 1; plans.size() < pools; seed++) {
            Problem problem = RandomPools.problem(seed);
            Plan plan = search(problem, seed);
            if (plan.sessions().stream().anyMatch(list -> list.cases().size() >= 3)) {
                plans.add(new PlannedPools("pool " + seed, problem, plan));
            }
        }
        return plans;
    }

    private static Plan replayPlan(Problem problem, long seed) {
        return REPLAY.computeIfAbsent(seed, of -> search(problem, of));
    }

    static Problem replayProblem() {
        try (InputStream in = PlannedPools.class.getResourceAsStream("/demo/bsw/problem.json")) {
            return ContractJson.mapper().readValue(Objects.requireNonNull(in), Problem.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Plan search(Problem problem, long seed) {
        return PlanSearch.of(
                        problem,
                        problem.name(),
                        new SearchSettings(Duration.ofMinutes(5), FEW_STEPS, seed, 1),
                        (elapsed, need, score, best) -> {})
                .withoutBound()
                .run();
    }

    /** {@code plan} with these lists alone. */
    static Plan part(Plan plan, List<PlannedSession> lists) {
        return new Plan(
                Plan.SCHEMA,
                plan.problemId(),
                plan.asOf(),
                null,
                null,
                0,
                null,
                null,
                lists,
                plan.days(),
                plan.loans(),
                plan.unplaced(),
                plan.kpis());
    }
}
