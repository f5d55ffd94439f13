package org.listpool.lookahead.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.listpool.lookahead.WaitingPool.AS_OF;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.listpool.lookahead.WaitingPool;

class RateEstimatesTest {

    private static final int TRUTHS = 200;
    private static final String[] TRUSTS = {"A", "B"};
    private static final String[] PROCEDURES = {"EARS", "THROAT", "TEETH"};

    @Test
    void known_rates_lie_in_their_ninety_per_cent_intervals_about_nine_times_in_ten() {
        Random random = new Random(7);
        int held = 0;
        double bias = 0;
        for (int truth = 0; truth < TRUTHS; truth++) {
            double[] rates = random.doubles(6, 0.3, 3).toArray();
            WaitingPool pool = new WaitingPool();
            for (int i = 0; i < rates.length; i++) {
                history(pool, TRUSTS[i / 3], PROCEDURES[i % 3], rates[i], 20, random);
            }

            List<ArrivalRate> told =
                    RateEstimates.of(pool.problem(), RateWishes.NONE).arrivals();

            for (int i = 0; i < rates.length; i++) {
                assertThat(told.get(i).procedure()).isEqualTo(PROCEDURES[i % 3]);
                held += told.get(i).low() <= rates[i] && rates[i] <= told.get(i).high() ? 1 : 0;
                bias += (told.get(i).perWeek() - rates[i]) / (TRUTHS * rates.length);
            }
        }
        assertThat((double) held / (TRUTHS * 6)).isBetween(0.85, 0.95);
        assertThat(bias).isCloseTo(0, within(0.05));
    }

    @Test
    void the_latest_eight_full_weeks_are_counted_and_the_day_itself_is_not() {
        WaitingPool pool = new WaitingPool();
        pool.child("A", "EARS", 0);
        pool.child("A", "EARS", 1);
        pool.child("A", "EARS", 56);
        pool.child("A", "EARS", 57);

        RateEstimates told = RateEstimates.of(pool.problem(), RateWishes.NONE);

        assertThat(told.windowFrom()).isEqualTo(AS_OF.minusDays(56));
        assertThat(told.windowTo()).isEqualTo(AS_OF.minusDays(1));
        assertThat(told.latestWeeks()).isTrue();
        assertThat(told.arrivals().getFirst().counted()).isEqualTo(2);
    }

    @Test
    void a_procedure_that_nobody_waits_for_may_still_be_wanted_and_trusts_lean_on_each_other() {
        WaitingPool pool = new WaitingPool().children(16, "A", "EARS", 20);

        List<ArrivalRate> told =
                RateEstimates.of(pool.problem(), RateWishes.NONE).arrivals();

        // Common to both trusts: 16.5 in 16 trust-weeks; it counts as two weeks beside the eight.
        double common = 16.5 / 16;
        assertThat(told.getFirst().perWeek()).isCloseTo((16 + 2 * common) / 10, within(1e-12));
        assertThat(told.get(3).perWeek()).isCloseTo(2 * common / 10, within(1e-12));
        assertThat(told.get(1).perWeek()).isCloseTo(2 * (0.5 / 16) / 10, within(1e-12));
    }

    @Test
    void where_children_join_late_the_fullest_weeks_are_counted_and_the_delay_is_told() {
        WaitingPool pool = new WaitingPool();
        for (int week = 0; week < 40; week++) {
            int joined = week < 10 ? 2 * week : week < 22 ? 20 : 5;
            pool.children(joined, "A", "EARS", 7 * week + 3);
        }

        RateEstimates told = RateEstimates.of(pool.problem(), RateWishes.NONE);

        assertThat(told.latestWeeks()).isFalse();
        assertThat(told.window().fromWeek()).isEqualTo(10);
        assertThat(told.arrivals().getFirst().counted()).isEqualTo(8 * 20);
        // Of a week's children a tenth joins in each of the weeks 1 to 10 after.
        assertThat(told.joiningWeeks()).isCloseTo(5.5, within(1e-9));
        int[] drawn = new int[11];
        JoiningDelay delay = told.delay(pool.problem());
        var random = org.apache.commons.rng.simple.RandomSource.XO_RO_SHI_RO_128_PP.create(1L);
        for (int i = 0; i < 10_000; i++) {
            drawn[delay.draw(random)]++;
        }
        assertThat(drawn[0]).isZero();
        for (int week = 1; week <= 10; week++) {
            assertThat(drawn[week]).isBetween(850, 1150);
        }
    }

    @Test
    void typed_rates_stand_in_place_of_those_told_and_are_certain() {
        WaitingPool pool = new WaitingPool().children(16, "A", "EARS", 20);
        RateWishes wishes = new RateWishes(
                new ArrivalWindow(2, 4),
                List.of(new RateWishes.Arrivals("A", "ENT", "EARS", 0)),
                HomeActivity.ESTIMATED,
                List.of(new RateWishes.Home("A", "ENT", 4)),
                0);

        RateEstimates told = RateEstimates.of(pool.problem(), wishes);

        assertThat(told.arrivals().getFirst().given()).isTrue();
        assertThat(told.arrivals().getFirst().high()).isZero();
        assertThat(told.home().getFirst().perWeek()).isEqualTo(4);
        assertThat(told.home().getFirst().low()).isEqualTo(4);
        assertThat(told.windowTo()).isEqualTo(AS_OF.minusDays(15));
        assertThatThrownBy(() -> new ArrivalWindow(50, 3)).hasMessageContaining("within the last 52 weeks");
    }

    @Test
    void a_steady_list_tells_how_many_leave_whether_anybody_may_go_or_the_longest_waits_go_first() {
        Random random = new Random(3);
        WaitingPool anybody = new WaitingPool();
        WaitingPool longestFirst = new WaitingPool();
        for (int day = 1; day <= 1500; day++) {
            for (int i = 0; i < 4; i++) {
                if (random.nextDouble() < Math.exp(-day / 140.0)) {
                    anybody.child("A", "EARS", day);
                }
                if (day <= 280) {
                    longestFirst.child("A", "EARS", day);
                }
            }
        }
        RateWishes wishes = new RateWishes(null, List.of(), HomeActivity.ESTIMATED, List.of(), 0);

        // Four join and four leave each day.
        assertThat(RateEstimates.of(anybody.problem(), wishes).home().getFirst().perWeek())
                .isBetween(25.0, 31.0);
        assertThat(RateEstimates.of(longestFirst.problem(), wishes)
                        .home()
                        .getFirst()
                        .perWeek())
                .isBetween(25.0, 31.0);
    }

    @Test
    void who_leaves_untreated_is_taken_off_what_a_trust_treats() {
        WaitingPool pool = new WaitingPool();
        for (int day = 1; day <= 280; day++) {
            pool.child("A", "EARS", day);
        }
        double all = home(pool, 0);

        assertThat(home(pool, 0.01)).isCloseTo(all - 0.01 * 280, within(1e-9));
        assertThat(home(pool, 0.5)).isZero();
        assertThat(RateEstimates.of(pool.problem(), RateWishes.NONE)
                        .home()
                        .getLast()
                        .perWeek())
                .isZero();
    }

    private static double home(WaitingPool pool, double removalShare) {
        return RateEstimates.of(
                        pool.problem(),
                        new RateWishes(null, List.of(), HomeActivity.ESTIMATED, List.of(), removalShare))
                .home()
                .getFirst()
                .perWeek();
    }

    /** Clock starts at a known rate; none of the last eight weeks is treated, then ever more are. */
    private static void history(
            WaitingPool pool, String trust, String procedure, double perWeek, int weeks, Random random) {
        for (int day = 1; day <= 7 * weeks; day++) {
            double waiting = day <= 56 ? 1 : Math.exp(-(day - 56) / 60.0);
            for (int i = poisson(perWeek / 7 * waiting, random); i > 0; i--) {
                pool.child(trust, procedure, day);
            }
        }
    }

    private static int poisson(double mean, Random random) {
        int count = 0;
        for (double left = mean - exponential(random); left > 0; left -= exponential(random)) {
            count++;
        }
        return count;
    }

    private static double exponential(Random random) {
        return -Math.log1p(-random.nextDouble());
    }
}
