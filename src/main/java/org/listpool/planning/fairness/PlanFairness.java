package org.listpool.planning.fairness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.PoolFactory;
import org.listpool.planning.entity.WaitingCase;

/**
 * How a plan treats each trust. A child on two trusts' lists counts on each as need and long waiter, and as placed where it
 * is placed.
 *
 * @param longWaitDays days that make a wait long
 * @param longShare share of all trusts' long waiters who have a place, 0 to 1; null: there are none
 * @param shortfallPoints percentage points by which trusts' shares of long waiters placed fall short of that, summed
 * @param trusts in the problem's order
 * @param weekends each trust's part of each weekend, by weekend
 */
public record PlanFairness(
        int longWaitDays,
        @Nullable Double longShare,
        double shortfallPoints,
        List<TrustFairness> trusts,
        List<WeekendShare> weekends) {

    /** Counts {@code plan}, an answer to {@code problem}. */
    public static PlanFairness of(Problem problem, Plan plan) {
        return new Count(problem, plan).count();
    }

    private static final class Count {

        private final Problem problem;
        private final PlanningPool pool;
        private final Map<String, WaitingCase> cases;
        private final Map<LocalDate, List<WaitingCase>> byWeekend = new TreeMap<>();
        private final List<WaitingCase> placed = new ArrayList<>();

        Count(Problem problem, Plan plan) {
            this.problem = problem;
            pool = PoolFactory.of(problem);
            cases = pool.cases().stream()
                    .collect(Collectors.toMap(each -> each.source().id(), Function.identity(), (a, b) -> a));
            Map<String, LocalDate> dates = problem.sessions().stream()
                    .collect(Collectors.toMap(each -> each.id(), each -> each.date(), (a, b) -> a));
            for (PlannedSession list : plan.sessions()) {
                LocalDate date = dates.get(list.id());
                if (date != null) {
                    count(list, saturdayOf(date));
                }
            }
        }

        private void count(PlannedSession list, LocalDate saturday) {
            for (PlannedCase each : list.cases()) {
                WaitingCase waiting = cases.get(each.caseId());
                if (waiting != null) {
                    placed.add(waiting);
                    byWeekend
                            .computeIfAbsent(saturday, key -> new ArrayList<>())
                            .add(waiting);
                }
            }
        }

        PlanFairness count() {
            int longWaiters = pool.facts().longWaiters().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            Double longShare = share(placed.stream().filter(this::isLongWaiter).count(), longWaiters);
            List<TrustFairness> trusts =
                    problem.providers().stream().map(this::trust).toList();
            double shortfall = trusts.stream()
                    .map(TrustFairness::longShare)
                    .filter(each -> each != null && longShare != null)
                    .mapToDouble(each -> longShare == null ? 0 : Math.max(0, longShare - each))
                    .sum();
            List<WeekendShare> weekends = new ArrayList<>();
            byWeekend.forEach((saturday, children) ->
                    problem.providers().forEach(each -> weekends.add(weekend(saturday, children, each))));
            return new PlanFairness(
                    pool.facts().longWaitDays(), longShare, Math.round(1000 * shortfall) / 10.0, trusts, weekends);
        }

        private boolean isLongWaiter(WaitingCase each) {
            return each.facts().provider() >= 0
                    && each.facts().daysWaited() >= pool.facts().longWaitDays();
        }

        private TrustFairness trust(Provider provider) {
            int index = pool.providerIndex(provider.ods());
            List<WaitingCase> own = of(placed, provider);
            int longPlaced = (int) own.stream().filter(this::isLongWaiter).count();
            int longWaiters = pool.facts().longWaiters().get(index);
            long need = need(of(pool.cases(), provider));
            Double needShare = share(need, need(pool.cases()));
            Double slotShare = share(own.size(), placed.size());
            return new TrustFairness(
                    provider.ods(),
                    longWaiters,
                    longPlaced,
                    share(longPlaced, longWaiters),
                    need,
                    needShare,
                    own.size(),
                    slotShare,
                    need(own),
                    needShare == null || slotShare == null ? null : Math.round(1000 * (slotShare - needShare)) / 10.0);
        }

        private WeekendShare weekend(LocalDate saturday, List<WaitingCase> children, Provider provider) {
            List<WaitingCase> own = of(children, provider);
            long all = need(pool.cases());
            double share = all == 0 ? 0 : (double) need(of(pool.cases(), provider)) / all;
            return new WeekendShare(
                    saturday, provider.ods(), own.size(), share * children.size(), need(own), share * need(children));
        }

        private static List<WaitingCase> of(List<WaitingCase> children, Provider provider) {
            return children.stream()
                    .filter(each -> each.source().provider().equals(provider.ods()))
                    .toList();
        }

        private static long need(List<WaitingCase> children) {
            return children.stream()
                    .mapToLong(each -> each.facts().needPoints())
                    .sum();
        }

        private static @Nullable Double share(long part, long whole) {
            return whole == 0 ? null : Double.valueOf(Math.round(10_000.0 * part / whole) / 10_000.0);
        }

        private static LocalDate saturdayOf(LocalDate date) {
            return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(DayOfWeek.SATURDAY);
        }
    }
}
