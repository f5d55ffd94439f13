package org.listpool.lookahead.rate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.rng.UniformRandomProvider;
import org.listpool.model.Case;
import org.listpool.model.Problem;
import org.listpool.model.Procedure;
import org.listpool.model.Provider;
import org.listpool.rules.NeedPoints;

/**
 * Arrivals and weekday activity of a problem's lists.
 *
 * @param schema always {@value #SCHEMA}
 * @param windowFrom first day of the window in which arrivals were counted
 * @param windowTo its last day
 * @param latestWeeks whether the window is the latest weeks; if not, children join the list some weeks after their clock
 *     starts
 * @param joiningWeeks from the clock start to joining the list, mean
 * @param arrivals by trust, specialty and procedure, in the problem's order
 * @param home weekday activity by trust and specialty, in the problem's order
 */
public record RateEstimates(
        String schema,
        LocalDate asOf,
        ArrivalWindow window,
        LocalDate windowFrom,
        LocalDate windowTo,
        boolean latestWeeks,
        double joiningWeeks,
        double removalShare,
        List<ArrivalRate> arrivals,
        List<HomeRate> home) {

    /** Name and version of this document. */
    public static final String SCHEMA = "listpool/look-ahead-rates/1";

    private static final int DAYS_OF_WEEK = 7;

    /** A procedure as it is waited for. */
    private record Wanted(String specialty, String procedure) {}

    /** Copies the lists. */
    public RateEstimates {
        arrivals = List.copyOf(arrivals);
        home = List.copyOf(home);
    }

    /** Tells the rates of {@code problem}, with those of {@code wishes} in their place. */
    public static RateEstimates of(Problem problem, RateWishes wishes) {
        int[] counts = counts(problem);
        ArrivalWindow window = wishes.window() == null ? ArrivalWindow.choose(counts) : wishes.window();
        List<String> trusts = trusts(problem);
        List<Wanted> wanted = wanted(problem);
        LocalDate windowTo = problem.asOf().minusDays((long) DAYS_OF_WEEK * window.fromWeek() + 1);
        return new RateEstimates(
                SCHEMA,
                problem.asOf(),
                window,
                windowTo.minusDays((long) DAYS_OF_WEEK * window.weeks() - 1),
                windowTo,
                window.fromWeek() == 0,
                JoiningDelay.of(counts, window).meanWeeks(),
                wishes.removalShare(),
                arrivals(problem, window, trusts, wanted, wishes),
                HomeRates.of(problem, window, trusts, specialties(wanted), wishes));
    }

    /** How long after their clock starts children join. */
    public JoiningDelay delay(Problem problem) {
        return JoiningDelay.of(counts(problem), window);
    }

    /** Whether a child's clock started in the window. */
    public boolean inWindow(Case waiting) {
        return window.holds(NeedPoints.daysWaited(waiting, asOf));
    }

    /**
     * Draws rates of arrival that may be the true ones: trusts' rates of a procedure rise and fall together as far as they
     * lean on each other.
     *
     * @return children a week, in the order of {@code arrivals}
     */
    public double[] drawArrivals(UniformRandomProvider random) {
        Map<Wanted, SharedRate> shared = new LinkedHashMap<>();
        Map<Wanted, Double> common = new HashMap<>();
        int trusts =
                (int) arrivals.stream().map(ArrivalRate::provider).distinct().count();
        for (ArrivalRate each : arrivals) {
            shared.merge(
                    new Wanted(each.specialty(), each.procedure()),
                    new SharedRate(each.counted(), trusts, window.weeks()),
                    SharedRate::with);
        }
        shared.forEach((wanted, rate) -> common.put(wanted, rate.common().draw(random)));
        double[] drawn = new double[arrivals.size()];
        for (int i = 0; i < drawn.length; i++) {
            ArrivalRate each = arrivals.get(i);
            Wanted wanted = new Wanted(each.specialty(), each.procedure());
            drawn[i] = each.given()
                    ? each.perWeek()
                    : required(shared, wanted)
                            .own(each.counted(), required(common, wanted))
                            .draw(random);
        }
        return drawn;
    }

    private static <T> T required(Map<Wanted, T> map, Wanted wanted) {
        T found = map.get(wanted);
        if (found == null) {
            throw new IllegalStateException("A procedure has no rate.");
        }
        return found;
    }

    private static List<ArrivalRate> arrivals(
            Problem problem, ArrivalWindow window, List<String> trusts, List<Wanted> wanted, RateWishes wishes) {
        Map<Wanted, Map<String, Integer>> counted = new LinkedHashMap<>();
        for (Case waiting : problem.cases()) {
            if (window.holds(NeedPoints.daysWaited(waiting, problem.asOf()))) {
                counted.computeIfAbsent(
                                new Wanted(waiting.specialty(), waiting.procedure()), key -> new LinkedHashMap<>())
                        .merge(waiting.provider(), 1, Integer::sum);
            }
        }
        List<ArrivalRate> rates = new ArrayList<>();
        for (String trust : trusts) {
            for (Wanted each : wanted) {
                Map<String, Integer> byTrust = counted.getOrDefault(each, Map.of());
                int own = byTrust.getOrDefault(trust, 0);
                int all = byTrust.values().stream().mapToInt(Integer::intValue).sum();
                ArrivalRate told = ArrivalRate.of(
                        trust,
                        each.specialty(),
                        each.procedure(),
                        own,
                        new SharedRate(all, trusts.size(), window.weeks()).own(own));
                Double typed = wishes.arrivalsOf(trust, each.specialty(), each.procedure());
                rates.add(typed == null ? told : told.given(typed));
            }
        }
        return rates;
    }

    private static int[] counts(Problem problem) {
        int[] counts = new int[ArrivalWindow.EARLIEST];
        for (Case waiting : problem.cases()) {
            int week = ArrivalWindow.weekOf(NeedPoints.daysWaited(waiting, problem.asOf()));
            if (week >= 0 && week < counts.length) {
                counts[week]++;
            }
        }
        return counts;
    }

    private static List<String> trusts(Problem problem) {
        Set<String> trusts = new LinkedHashSet<>();
        problem.providers().stream().map(Provider::ods).forEach(trusts::add);
        problem.cases().stream().map(Case::provider).sorted().forEach(trusts::add);
        return List.copyOf(trusts);
    }

    private static List<Wanted> wanted(Problem problem) {
        Set<Wanted> wanted = new LinkedHashSet<>();
        for (Procedure procedure : problem.procedures()) {
            wanted.add(new Wanted(procedure.specialty(), procedure.code()));
        }
        problem.cases().forEach(each -> wanted.add(new Wanted(each.specialty(), each.procedure())));
        return List.copyOf(wanted);
    }

    private static List<String> specialties(List<Wanted> wanted) {
        return wanted.stream().map(Wanted::specialty).distinct().toList();
    }
}
