package org.listpool.lookahead.rate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.listpool.model.Case;
import org.listpool.model.Problem;
import org.listpool.rules.NeedPoints;

/** Tells from the ages of the waits how many children trusts treat on weekdays. Rough: it takes the lists as steady. */
final class HomeRates {

    /** Children that the pool's mean wait counts as much as where a trust's own is told. Assumption: A-122 */
    private static final double PRIOR_CHILDREN = 2;

    private static final int DAYS_OF_WEEK = 7;
    private static final double MIDDAY = 0.5;

    private HomeRates() {}

    /** One for each trust and specialty, trust by trust. */
    static List<HomeRate> of(
            Problem problem, ArrivalWindow window, List<String> trusts, List<String> specialties, RateWishes wishes) {
        double common = mean(pastWindow(problem, problem.cases(), window));
        List<HomeRate> rates = new ArrayList<>();
        for (String trust : trusts) {
            for (String specialty : specialties) {
                double ageToStay = SteadyLeaving.ageToStay(pastWindow(
                        problem,
                        problem.cases().stream()
                                .filter(each -> each.specialty().equals(specialty))
                                .toList(),
                        window));
                List<Case> list = problem.cases().stream()
                        .filter(each -> each.provider().equals(trust)
                                && each.specialty().equals(specialty))
                        .toList();
                double[] ages = pastWindow(problem, list, window);
                GammaRate leaving = ages.length == 0
                        ? new GammaRate(0, 1)
                        : new GammaRate(
                                ages.length + PRIOR_CHILDREN,
                                (Arrays.stream(ages).sum() + PRIOR_CHILDREN * common) / (ages.length * ageToStay));
                HomeRate told =
                        HomeRate.of(trust, specialty, list.size(), leaving, wishes.removalShare() * ages.length);
                Double typed = wishes.homeOf(trust, specialty);
                rates.add(typed == null ? told : told.given(typed));
            }
        }
        return rates;
    }

    private static double mean(double[] ages) {
        return Arrays.stream(ages).average().orElse(1);
    }

    /** Weeks past the window's last day that children have waited who wait since then or longer. */
    private static double[] pastWindow(Problem problem, List<Case> list, ArrivalWindow window) {
        return list.stream()
                .mapToLong(
                        each -> NeedPoints.daysWaited(each, problem.asOf()) - (long) DAYS_OF_WEEK * window.fromWeek())
                .filter(days -> days > 0)
                .mapToDouble(days -> (days - MIDDAY) / DAYS_OF_WEEK)
                .toArray();
    }
}
