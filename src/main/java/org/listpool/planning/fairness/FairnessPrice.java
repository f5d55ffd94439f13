package org.listpool.planning.fairness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.constraint.PlannedBoard;

/**
 * What fairness between trusts cost a plan, against the plan of the same problem that looks at need first alone.
 *
 * @param exchange need points that might be given up for a percentage point of shortfall
 * @param needPointsWithout need points of the plan by need alone, or of this one where that found no more
 * @param needPointsGivenUp how many fewer this plan meets
 * @param givenUpShare of {@code needPointsWithout}, 0 to 1
 * @param shifts each trust's share of long waiters placed, without and with
 */
public record FairnessPrice(
        int exchange, long needPointsWithout, long needPointsGivenUp, double givenUpShare, List<Shift> shifts) {

    /** How one trust's share of long waiters placed moved; null: it has none. */
    public record Shift(
            String provider,
            @Nullable Double longShareWithout,
            @Nullable Double longShareWith) {}

    /** The better of both by {@code problem}'s own weights, with the price in its figures under {@code fairness}. */
    public static Plan choose(Problem problem, Plan fair, Plan byNeed) {
        var scoreOfFair = PlannedBoard.of(problem, fair).score();
        var scoreOfNeed = PlannedBoard.of(problem, byNeed).score();
        boolean takesByNeed = scoreOfNeed.compareTo(scoreOfFair) > 0;
        Plan chosen = takesByNeed ? byNeed : fair;
        Map<String, Object> kpis = new LinkedHashMap<>(chosen.kpis());
        kpis.put("fairness", of(problem, chosen, byNeed).toMap());
        return new Plan(
                chosen.schema(),
                chosen.problemId(),
                chosen.asOf(),
                chosen.createdAt(),
                chosen.seed(),
                chosen.needPoints(),
                chosen.needBound(),
                (takesByNeed ? scoreOfNeed : scoreOfFair).toString(),
                chosen.sessions(),
                chosen.days(),
                chosen.loans(),
                chosen.unplaced(),
                kpis);
    }

    /** The price of {@code with} against {@code without}, made by need alone; 0 where that meets no more. */
    public static FairnessPrice of(Problem problem, Plan with, Plan without) {
        long givenUp = Math.max(0, without.needPoints() - with.needPoints());
        long most = Math.max(without.needPoints(), with.needPoints());
        List<TrustFairness> before = PlanFairness.of(problem, without).trusts();
        List<TrustFairness> after = PlanFairness.of(problem, with).trusts();
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            shifts.add(new Shift(
                    before.get(i).provider(),
                    before.get(i).longShare(),
                    after.get(i).longShare()));
        }
        return new FairnessPrice(
                problem.weights().exchange(),
                most,
                givenUp,
                most == 0 ? 0 : Math.round(10_000.0 * givenUp / most) / 10_000.0,
                shifts);
    }

    /** The price among a plan's figures; null: it was made by need alone, or stopped before the price was known. */
    public static @Nullable FairnessPrice find(Plan plan) {
        if (!(plan.kpis().get("fairness") instanceof Map<?, ?> price)) {
            return null;
        }
        List<Shift> shifts = new ArrayList<>();
        if (price.get("byProvider") instanceof Map<?, ?> trusts) {
            trusts.forEach((ods, shares) -> {
                if (shares instanceof Map<?, ?> known) {
                    shifts.add(new Shift(
                            String.valueOf(ods),
                            number(known.get("longWaitersShareWithout")),
                            number(known.get("longWaitersShareWith"))));
                }
            });
        }
        return new FairnessPrice(
                (int) whole(price.get("exchange")),
                whole(price.get("needPointsWithout")),
                whole(price.get("needPointsGivenUp")),
                price.get("givenUpShare") instanceof Number share ? share.doubleValue() : 0,
                shifts);
    }

    private static long whole(@Nullable Object figure) {
        return figure instanceof Number number ? number.longValue() : 0;
    }

    private static @Nullable Double number(@Nullable Object figure) {
        return figure instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
    }

    private Map<String, Object> toMap() {
        Map<String, Object> trusts = new LinkedHashMap<>();
        for (Shift shift : shifts) {
            Map<String, Object> shares = new LinkedHashMap<>();
            if (shift.longShareWithout() != null && shift.longShareWith() != null) {
                shares.put("longWaitersShareWithout", shift.longShareWithout());
                shares.put("longWaitersShareWith", shift.longShareWith());
            }
            trusts.put(shift.provider(), shares);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("exchange", exchange);
        map.put("needPointsWithout", needPointsWithout);
        map.put("needPointsGivenUp", needPointsGivenUp);
        map.put("givenUpShare", givenUpShare);
        map.put("byProvider", trusts);
        return map;
    }
}
