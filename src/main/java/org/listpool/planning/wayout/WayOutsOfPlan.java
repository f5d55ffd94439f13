package org.listpool.planning.wayout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.UnplacedCase;
import org.listpool.model.WayOut;
import org.listpool.rules.NeedPoints;

/** Adds way-outs to a finished plan, for the children with most need first, until the count or the time is used up. */
public final class WayOutsOfPlan {

    private WayOutsOfPlan() {}

    /**
     * How far to go.
     *
     * @param children whose way-outs are sought, at most
     * @param time after which no further child is begun; null: the count alone decides, so that it happens again exactly
     * @param threads side by side
     */
    public record Limits(int children, @Nullable Duration time, int threads) {}

    /** {@code plan} with way-outs; see {@link WayOuts} for {@code proof}. */
    public static Plan add(Problem problem, Plan plan, Limits limits, BiPredicate<Problem, Plan> proof) {
        WayOuts ways = new WayOuts(problem, plan, proof);
        long began = System.nanoTime();
        Map<String, List<WayOut>> found = new HashMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(limits.threads())) {
            Map<String, Future<List<WayOut>>> sought = new HashMap<>();
            for (Case child : mostNeedFirst(problem, plan, limits.children())) {
                sought.put(
                        child.id(), threads.submit(() -> isOver(began, limits.time()) ? List.of() : ways.find(child)));
            }
            sought.forEach((id, future) -> found.put(id, result(future)));
        }
        return with(plan, found);
    }

    private static boolean isOver(long began, @Nullable Duration time) {
        return time != null && System.nanoTime() - began > time.toNanos();
    }

    private static List<Case> mostNeedFirst(Problem problem, Plan plan, int most) {
        Map<String, Case> cases = new HashMap<>();
        problem.cases().forEach(each -> cases.putIfAbsent(each.id(), each));
        List<Case> unplaced = new ArrayList<>();
        for (UnplacedCase each : plan.unplaced()) {
            Case child = cases.get(each.caseId());
            if (child != null) {
                unplaced.add(child);
            }
        }
        return unplaced.stream()
                .sorted(Comparator.comparingLong((Case each) -> -NeedPoints.of(each, problem.asOf(), problem.weights()))
                        .thenComparing(Case::id))
                .limit(most)
                .toList();
    }

    private static List<WayOut> result(Future<List<WayOut>> sought) {
        try {
            return sought.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search for way-outs was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The search for way-outs failed.", e.getCause());
        }
    }

    private static Plan with(Plan plan, Map<String, List<WayOut>> found) {
        List<UnplacedCase> unplaced = plan.unplaced().stream()
                .map(each ->
                        new UnplacedCase(each.caseId(), each.reasons(), found.getOrDefault(each.caseId(), List.of())))
                .toList();
        return new Plan(
                plan.schema(),
                plan.problemId(),
                plan.asOf(),
                plan.createdAt(),
                plan.seed(),
                plan.needPoints(),
                plan.needBound(),
                plan.score(),
                plan.sessions(),
                plan.days(),
                plan.loans(),
                unplaced,
                plan.kpis());
    }
}
