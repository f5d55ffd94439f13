package org.listpool.lookahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.listpool.lookahead.WaitingPool.AS_OF;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.listpool.lookahead.outlook.Course;
import org.listpool.lookahead.outlook.Measure;
import org.listpool.lookahead.outlook.Spread;
import org.listpool.lookahead.rate.HomeActivity;
import org.listpool.lookahead.rate.RateWishes;
import org.listpool.model.PriorityCode;

/** The look ahead against {@link NaiveCourse}. */
class LookAheadAgreesTest {

    private static final int TRUTHS = 200;
    private static final int WEEKS = 26;
    private static final int LONG_WAITS_WEEK = 9;
    private static final int COURSES = 1000;
    private static final double LEAVE_UNTREATED = 0.01;
    private static final PlaceLosses LOSSES = new PlaceLosses(0.1, 0.1, 0.1);

    @Test
    void what_truly_happens_lies_in_the_ninety_per_cent_interval_about_nine_times_in_ten() {
        Random random = new Random(11);
        int[] held = new int[3];
        for (int truth = 0; truth < TRUTHS; truth++) {
            double[][] rates = {{2 + 3 * random.nextDouble(), 3 + 4 * random.nextDouble()}, {4, 2 + random.nextDouble()}
            };
            double[][] home = {{rates[0][0] * 0.9, rates[0][1] * 0.5}, {3.5, 1.5}};
            NaiveCourse course = new NaiveCourse(rates, random);
            course.past(70);
            LookAheadSettings settings = settings(home, List.of(), 100, truth);

            Course told = LookAhead.of(pool(course).problem(), null, settings)
                    .courses()
                    .getFirst();

            for (int week = 1; week <= WEEKS; week++) {
                course.week(week, home, LEAVE_UNTREATED, week % 2 == 1 ? 6 : 0, LOSSES.usedShare());
                held[0] += week == 13 && holds(told.at(Measure.LIST, week), course.waiting.size()) ? 1 : 0;
                held[1] += week == WEEKS && holds(told.at(Measure.LIST, week), course.waiting.size()) ? 1 : 0;
                held[2] += week == LONG_WAITS_WEEK
                                && holds(told.at(Measure.WAITING_52_WEEKS, week), course.longWaits(week))
                        ? 1
                        : 0;
            }
        }
        assertThat((double) held[0] / TRUTHS).isBetween(0.85, 0.95);
        assertThat((double) held[1] / TRUTHS).isBetween(0.85, 0.95);
        // So few children that the interval, whose ends are whole children, holds more than nine in ten.
        assertThat((double) held[2] / TRUTHS).isBetween(0.85, 0.99);
    }

    @Test
    void with_known_rates_the_means_and_the_ends_of_the_intervals_agree() {
        Random random = new Random(5);
        double[][] rates = {{2, 5}, {4, 3}};
        double[][] home = {{1.8, 3}, {3.5, 1.5}};
        NaiveCourse past = new NaiveCourse(rates, random);
        past.past(70);
        List<RateWishes.Arrivals> known = List.of(
                new RateWishes.Arrivals("A", "ORAL", "TEETH", 2),
                new RateWishes.Arrivals("A", "ENT", "EARS", 5),
                new RateWishes.Arrivals("A", "ENT", "THROAT", 0),
                new RateWishes.Arrivals("B", "ORAL", "TEETH", 4),
                new RateWishes.Arrivals("B", "ENT", "EARS", 3),
                new RateWishes.Arrivals("B", "ENT", "THROAT", 0));

        Course told = LookAhead.of(pool(past).problem(), null, settings(home, known, COURSES, 1))
                .courses()
                .getFirst();

        int[] lists = new int[COURSES];
        double longWaits = 0;
        for (int i = 0; i < lists.length; i++) {
            NaiveCourse course = new NaiveCourse(rates, random);
            course.waiting.addAll(past.waiting);
            for (int week = 1; week <= WEEKS; week++) {
                course.week(week, home, LEAVE_UNTREATED, week % 2 == 1 ? 6 : 0, LOSSES.usedShare());
            }
            lists[i] = course.waiting.size();
            longWaits += (double) course.longWaits(WEEKS) / lists.length;
        }
        Arrays.sort(lists);
        Spread list = told.at(Measure.LIST, WEEKS);
        assertThat(list.mean()).isCloseTo(Arrays.stream(lists).average().orElseThrow(), within(2.5));
        assertThat((double) list.low()).isCloseTo(lists[COURSES / 20], within(5.0));
        assertThat((double) list.high()).isCloseTo(lists[COURSES * 19 / 20], within(5.0));
        assertThat(told.at(Measure.WAITING_52_WEEKS, WEEKS).mean()).isCloseTo(longWaits, within(1.5));
    }

    private static boolean holds(Spread spread, int count) {
        return spread.low() <= count && count <= spread.high();
    }

    private static LookAheadSettings settings(
            double[][] home, List<RateWishes.Arrivals> arrivals, int replications, long seed) {
        RateWishes rates = new RateWishes(
                null,
                arrivals,
                HomeActivity.NONE,
                List.of(
                        new RateWishes.Home("A", "ORAL", home[0][0]),
                        new RateWishes.Home("A", "ENT", home[0][1]),
                        new RateWishes.Home("B", "ORAL", home[1][0]),
                        new RateWishes.Home("B", "ENT", home[1][1])),
                LEAVE_UNTREATED);
        FurtherWeekends weekends = new FurtherWeekends(AS_OF.plusDays(5), 2, WEEKS, Map.of("ENT", 6.0));
        return new LookAheadSettings(WEEKS, replications, seed, 1, rates, LOSSES, weekends);
    }

    private static WaitingPool pool(NaiveCourse course) {
        WaitingPool pool = new WaitingPool();
        for (NaiveCourse.Child child : course.waiting) {
            pool.child(
                    child.trust() == 0 ? "A" : "B",
                    child.ent() ? "EARS" : "TEETH",
                    -child.clock(),
                    child.urgent() ? PriorityCode.P2 : PriorityCode.P4,
                    child.travels());
        }
        return pool;
    }
}
