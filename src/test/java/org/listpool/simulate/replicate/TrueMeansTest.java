package org.listpool.simulate.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether 90 % intervals of a mean, and of a difference of means, hold the true one: that of 20,000 worlds of
 * {@link NaiveWorld}. 200 seeds, two plans of the replay pool.
 */
class TrueMeansTest {

    private static final int SEEDS = 200;
    private static final int WORLDS = 100;
    private static final int NAIVE_WORLDS = 20_000;
    private static final double LEAST = 0.85;
    private static final double MOST = 0.95;

    private static final List<Replications> A = new ArrayList<>();
    private static final List<Replications> B = new ArrayList<>();
    private static Map<String, Double> trueA = Map.of();
    private static Map<String, Double> trueB = Map.of();

    @BeforeAll
    static void play() {
        List<PlannedPools> plans = PlannedPools.replay(2);
        PlannedPools a = plans.get(0);
        PlannedPools b = plans.get(3);
        for (int seed = 1; seed <= SEEDS; seed++) {
            A.add(Replications.of(a.problem(), a.plan(), ReplicationSettings.of(WORLDS, seed)));
            B.add(Replications.of(b.problem(), b.plan(), ReplicationSettings.of(WORLDS, seed)));
        }
        trueA = trueMeans(a, 11);
        trueB = trueMeans(b, 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"treatedChildren", "needPointsMet", "over52WeeksTreated", "declined", "usedTheatreMinutes"})
    void nine_in_ten_intervals_of_the_mean_hold_it(String figure) {
        assertThat(held(A, figure, trueA)).isBetween(LEAST, MOST);
        assertThat(held(B, figure, trueB)).isBetween(LEAST, MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"treatedChildren", "needPointsMet", "usedTheatreMinutes"})
    void nine_in_ten_intervals_of_a_difference_hold_it(String figure) {
        double truth = mean(trueB, figure) - mean(trueA, figure);
        int held = 0;
        for (int i = 0; i < SEEDS; i++) {
            held += PairedDifference.of(A.get(i), B.get(i), figure, 0).mean().holds(truth) ? 1 : 0;
        }

        assertThat((double) held / SEEDS).isBetween(LEAST, MOST);
    }

    @Test
    void a_mean_that_is_a_fiftieth_off_would_be_found_out() {
        Map<String, Double> off = new HashMap<>(trueA);
        off.replaceAll((figure, mean) -> 0.98 * mean);

        assertThat(held(A, FigureNames.TREATED_CHILDREN, off)).isLessThan(LEAST);
        assertThat(held(A, FigureNames.NEED_POINTS_MET, off)).isLessThan(LEAST);
    }

    private static double held(List<Replications> worlds, String figure, Map<String, Double> truth) {
        long held = worlds.stream()
                .filter(each -> each.meanInterval(figure).holds(mean(truth, figure)))
                .count();
        return (double) held / worlds.size();
    }

    private static double mean(Map<String, Double> means, String figure) {
        return means.getOrDefault(figure, 0.0);
    }

    private static Map<String, Double> trueMeans(PlannedPools pool, long seed) {
        ReplicationSettings usual = ReplicationSettings.of(1, 0);
        NaiveWorld world = new NaiveWorld(
                pool.problem(),
                new SplittableRandom(seed),
                usual.declinedShare(),
                usual.cancelledShare(),
                usual.notBroughtShare());
        Map<String, Double> means = new HashMap<>();
        for (int i = 0; i < NAIVE_WORLDS; i++) {
            world.play(pool.plan()).forEach((figure, value) -> means.merge(figure, value / NAIVE_WORLDS, Double::sum));
        }
        return means;
    }
}
