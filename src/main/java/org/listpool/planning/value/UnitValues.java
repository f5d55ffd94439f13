package org.listpool.planning.value;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.listpool.change.Change;
import org.listpool.change.ChangeTexts;
import org.listpool.change.Changes;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchSettings;

/**
 * Values one unit more of each resource, one after another, so that the work can be broken off and taken up again. All searches set
 * out from the same plan and take the same steps; only the problem differs.
 */
public final class UnitValues {

    /** Longest wall time of one search; steps end it long before. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Problem problem;
    private final Plan plan;
    private final int steps;
    private final int seeds;
    private final List<Change> changes;

    /**
     * What the unchanged problem gives.
     *
     * @param children placed, by seed
     * @param needPoints met, by seed
     */
    public record Baseline(List<Integer> children, List<Long> needPoints) {

        /** Copies the lists. */
        public Baseline {
            children = List.copyOf(children);
            needPoints = List.copyOf(needPoints);
        }

        /** Largest less smallest need points: what the luck of the search alone makes. */
        public long noise() {
            return needPoints.stream().mapToLong(each -> each).max().orElse(0)
                    - needPoints.stream().mapToLong(each -> each).min().orElse(0);
        }
    }

    /**
     * @param steps of each search
     * @param seeds searches of each problem
     */
    public UnitValues(Problem problem, Plan plan, int steps, int seeds) {
        this.problem = problem;
        this.plan = plan;
        this.steps = steps;
        this.seeds = seeds;
        changes = UnitChanges.of(problem, plan);
    }

    /** How many units there are to value. */
    public int count() {
        return changes.size();
    }

    /** Searches the unchanged problem. */
    public Baseline baseline() {
        return search(problem);
    }

    /** The value of the unit of number {@code i}, from 0. */
    public UnitValue value(int i, Baseline baseline) {
        Change change = changes.get(i);
        Baseline changed = search(change.applyTo(problem));
        double children = 0;
        double needPoints = 0;
        for (int seed = 0; seed < seeds; seed++) {
            children += changed.children().get(seed) - baseline.children().get(seed);
            needPoints += changed.needPoints().get(seed) - baseline.needPoints().get(seed);
        }
        return new UnitValue(
                Changes.codes(List.of(change)),
                ChangeTexts.sentence(change),
                List.of(Changes.fields(change)),
                children / seeds,
                needPoints / seeds,
                Math.abs(needPoints / seeds) <= baseline.noise());
    }

    private Baseline search(Problem searched) {
        List<Integer> children = new ArrayList<>();
        List<Long> needPoints = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            Plan found = PlanSearch.of(
                            searched,
                            searched.name(),
                            new SearchSettings(LIMIT, steps, seed, 1),
                            (elapsed, need, score, best) -> {})
                    .startingFrom(plan)
                    .withoutBound()
                    .run();
            children.add(found.sessions().stream()
                    .mapToInt(list -> list.cases().size())
                    .sum());
            needPoints.add(found.needPoints());
        }
        return new Baseline(children, needPoints);
    }
}
