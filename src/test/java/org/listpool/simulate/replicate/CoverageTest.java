package org.listpool.simulate.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether prediction intervals hold the truth as often as they say. A truth is played once by {@link NaiveWorld} and looked
 * for in the interval of 400 replications with a seed of their own: 25 truths of each of 9 plans of the replay pool, 10 of
 * each of 20 small pools. Where places stay empty hardly a list ends late, so overrun is asked of worlds to which all come.
 *
 * <p>Figures counted in whole children have few values, above all in small pools, and are held more often than nine times
 * in ten there; so 85 to 95 of 100 is asked of the large plans, 85 at least of the small ones.
 */
class CoverageTest {

    /** A truth and the replications that should have foreseen it. */
    private record Trial(Map<String, Double> truth, Replications replications) {

        boolean holds(String figure, Function<List<Double>, Interval> interval) {
            return interval.apply(replications.figure(figure)).holds(truth.getOrDefault(figure, 0.0));
        }
    }

    private static final double LEAST = 0.85;
    private static final double MOST = 0.95;

    private static List<Trial> large = List.of();
    private static List<Trial> allCome = List.of();
    private static List<Trial> small = List.of();

    @BeforeAll
    static void play() {
        ReplicationSettings usual = ReplicationSettings.of(ReplicationSettings.DEFAULT_COUNT, 0);
        large = trials(PlannedPools.replay(3), 25, usual, 20_270_213);
        allCome = trials(PlannedPools.replay(3), 25, usual.withoutAbsences(), 20_270_214);
        small = trials(PlannedPools.small(20), 10, usual, 20_270_215);
    }

    @ParameterizedTest
    @ValueSource(strings = {"treatedChildren", "needPointsMet", "usedTheatreMinutes"})
    void nine_in_ten_truths_of_large_plans_lie_in_the_prediction_interval(String figure) {
        assertThat(held(large, figure, Interval::predicted)).isBetween(LEAST, MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"overrunMinutes", "usedTheatreMinutes"})
    void nine_in_ten_truths_to_which_all_come_lie_in_the_prediction_interval(String figure) {
        assertThat(held(allCome, figure, Interval::predicted)).isBetween(LEAST, MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "treatedChildren",
                "needPointsMet",
                "over52WeeksTreated",
                "declined",
                "cancelledOnTheDay",
                "wasNotBrought",
                "lateDischarges",
                "overrunMinutes",
                "usedTheatreMinutes"
            })
    void no_figure_is_foreseen_too_narrowly_whatever_the_plan(String figure) {
        assertThat(held(large, figure, Interval::predicted)).isGreaterThanOrEqualTo(LEAST);
        assertThat(held(allCome, figure, Interval::predicted)).isGreaterThanOrEqualTo(LEAST);
        assertThat(held(small, figure, Interval::predicted)).isGreaterThanOrEqualTo(LEAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"needPointsMet", "usedTheatreMinutes"})
    void an_interval_that_holds_eight_in_ten_would_be_found_out(String figure) {
        assertThat(held(large, figure, values -> between(values, 0.1, 0.9))).isLessThan(LEAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"treatedChildren", "needPointsMet", "usedTheatreMinutes"})
    void the_middle_half_or_the_interval_of_the_mean_would_be_found_out(String figure) {
        assertThat(held(large, figure, values -> between(values, 0.25, 0.75))).isLessThan(LEAST);
        assertThat(held(large, figure, Interval::ofMean)).isLessThan(LEAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"overrunMinutes"})
    void the_middle_half_of_overruns_would_be_found_out(String figure) {
        assertThat(held(allCome, figure, values -> between(values, 0.25, 0.75))).isLessThan(LEAST);
        assertThat(held(allCome, figure, Interval::ofMean)).isLessThan(LEAST);
    }

    private static List<Trial> trials(List<PlannedPools> pools, int truths, ReplicationSettings settings, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Trial> trials = new ArrayList<>();
        for (PlannedPools pool : pools) {
            NaiveWorld world = new NaiveWorld(
                    pool.problem(),
                    random.split(),
                    settings.declinedShare(),
                    settings.cancelledShare(),
                    settings.notBroughtShare());
            for (int truth = 0; truth < truths; truth++) {
                trials.add(new Trial(
                        world.play(pool.plan()),
                        Replications.of(pool.problem(), pool.plan(), settings.withSeed(random.nextLong()))));
            }
        }
        return trials;
    }

    private static double held(List<Trial> trials, String figure, Function<List<Double>, Interval> interval) {
        long held =
                trials.stream().filter(trial -> trial.holds(figure, interval)).count();
        return (double) held / trials.size();
    }

    private static Interval between(List<Double> values, double low, double high) {
        List<Double> sorted = values.stream().sorted().toList();
        return new Interval(0, sorted.get((int) (low * sorted.size())), sorted.get((int) (high * sorted.size())));
    }
}
