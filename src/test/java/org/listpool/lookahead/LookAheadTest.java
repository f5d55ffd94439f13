package org.listpool.lookahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listpool.lookahead.WaitingPool.AS_OF;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.lookahead.outlook.Clearing;
import org.listpool.lookahead.outlook.Course;
import org.listpool.lookahead.outlook.Courses;
import org.listpool.lookahead.outlook.Measure;
import org.listpool.lookahead.outlook.Outlook;
import org.listpool.lookahead.rate.HomeActivity;
import org.listpool.lookahead.rate.RateWishes;
import org.listpool.model.PriorityCode;
import org.listpool.wire.ContractJson;

class LookAheadTest {

    private static final int POOL = 0;
    private static final int ENT = 1;
    private static final int TRUST_A = 3;
    private static final int TRUST_B = 4;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void in_every_week_of_every_course_nobody_appears_or_is_lost(long seed) {
        WaitingPool pool = mixedPool();
        FurtherWeekends weekends = new FurtherWeekends(AS_OF.plusDays(33), 2, 5, Map.of("ENT", 2.5, "ORAL", 1.0));
        LookAheadSettings settings = new LookAheadSettings(
                40,
                30,
                seed,
                1.1,
                new RateWishes(null, List.of(), HomeActivity.ESTIMATED, List.of(), 0.02),
                PlaceLosses.DEFAULT,
                weekends);

        Courses courses = LookAhead.courses(pool.problem(), pool.plan(), settings);

        for (int slice = POOL; slice <= TRUST_B; slice++) {
            for (int replication = 0; replication < 30; replication++) {
                for (int week = 1; week <= 40; week++) {
                    int after = courses.at(slice, Measure.LIST, week - 1, replication)
                            + courses.at(slice, Measure.ARRIVALS, week, replication)
                            - courses.at(slice, Measure.TREATED_AT_HOME, week, replication)
                            - courses.at(slice, Measure.TREATED_ON_WEEKENDS, week, replication)
                            - courses.at(slice, Measure.REMOVED, week, replication);
                    assertThat(courses.at(slice, Measure.LIST, week, replication))
                            .isEqualTo(after)
                            .isNotNegative();
                }
            }
        }
        assertThat(courses.at(POOL, Measure.LIST, 0, 0))
                .isEqualTo(pool.problem().cases().size());
    }

    @Test
    void specialties_and_trusts_each_add_up_to_the_pool() {
        Courses courses = LookAhead.courses(mixedPool().problem(), null, settings(20, 5, 1, RateWishes.NONE, null));

        for (Measure measure : Measure.values()) {
            for (int week = 0; week <= 20; week++) {
                assertThat(courses.at(POOL, measure, week, 4))
                        .isEqualTo(courses.at(ENT, measure, week, 4) + courses.at(2, measure, week, 4))
                        .isEqualTo(courses.at(TRUST_A, measure, week, 4) + courses.at(TRUST_B, measure, week, 4));
            }
        }
    }

    @Test
    void without_arrivals_ten_children_at_three_a_week_are_clear_in_the_fourth_week() {
        WaitingPool pool = new WaitingPool().children(10, "A", "EARS", 70);

        Outlook outlook = LookAhead.of(pool.problem(), null, still(8, home("A", "ENT", 3)));

        assertThat(list(outlook, 8)).containsExactly(10, 7, 4, 1, 0, 0, 0, 0, 0);
        Clearing clearing = clearing(outlook, Measure.LIST);
        assertThat(clearing.low()).isEqualTo(4);
        assertThat(clearing.high()).isEqualTo(4);
        assertThat(clearing.clearedShare()).isEqualTo(1);
        assertThat(outlook.statements())
                .contains(
                        "Week 4 is the first at whose end nobody waits at all (90 % of the replications: week 4 to week 4).");
    }

    @Test
    void part_of_a_child_is_carried_to_the_next_week() {
        WaitingPool pool = new WaitingPool().children(3, "A", "EARS", 70);

        Outlook outlook = LookAhead.of(pool.problem(), null, still(6, home("A", "ENT", 0.5)));

        assertThat(list(outlook, 6)).containsExactly(3, 3, 2, 2, 1, 1, 0);
    }

    @Test
    void a_child_counts_from_the_week_in_which_its_wait_reaches_365_days() {
        WaitingPool pool = new WaitingPool();
        pool.child("A", "EARS", 365 - 14);
        pool.child("A", "EARS", 365 - 15);
        pool.child("B", "TEETH", 365);
        pool.child("B", "TEETH", 364);

        Outlook outlook = LookAhead.of(pool.problem(), null, still(3));

        assertThat(medians(outlook.courses().getFirst(), Measure.WAITING_52_WEEKS, 3))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void waits_of_456_and_547_days_are_counted_by_themselves() {
        WaitingPool pool = new WaitingPool();
        pool.child("A", "EARS", 456 - 7);
        pool.child("A", "EARS", 547 - 14);

        Course course = LookAhead.of(pool.problem(), null, still(2)).courses().getFirst();

        assertThat(medians(course, Measure.WAITING_65_WEEKS, 2)).containsExactly(1, 2, 2);
        assertThat(medians(course, Measure.WAITING_78_WEEKS, 2)).containsExactly(0, 0, 1);
    }

    @Test
    void at_home_priority_comes_first_and_then_the_longest_wait() {
        WaitingPool pool = new WaitingPool();
        pool.child("A", "EARS", 500, PriorityCode.P4, true);
        pool.child("A", "EARS", 400, PriorityCode.P4, false);
        pool.child("A", "EARS", 10, PriorityCode.P2, false);

        Outlook outlook = LookAhead.of(pool.problem(), null, still(3, home("A", "ENT", 1)));

        assertThat(medians(outlook.courses().getFirst(), Measure.WAITING_52_WEEKS, 3))
                .containsExactly(2, 2, 1, 0);
    }

    @Test
    void a_trust_does_not_treat_another_trusts_children_on_weekdays() {
        WaitingPool pool = new WaitingPool().children(5, "B", "EARS", 70);

        Outlook outlook = LookAhead.of(pool.problem(), null, still(2, home("A", "ENT", 9)));

        assertThat(list(outlook, 2)).containsExactly(5, 5, 5);
    }

    @Test
    void the_plans_children_leave_in_the_week_of_their_session_and_not_before() {
        WaitingPool pool = new WaitingPool();
        String first = pool.child("B", "EARS", 500);
        String second = pool.child("B", "EARS", 400);
        pool.child("B", "EARS", 300);
        // Saturday the 33rd day: the fifth week is days 29 to 35.
        pool.planned(33, "ENT", first, second);

        Outlook outlook = LookAhead.of(
                pool.problem(),
                pool.plan(),
                new LookAheadSettings(6, 1, 1, 0, rates(home("B", "ENT", 0.5)), PlaceLosses.NONE, null));

        assertThat(list(outlook, 6)).containsExactly(3, 3, 2, 2, 2, 0, 0);
    }

    @Test
    void a_child_whose_place_is_lost_waits_on_and_may_be_treated_at_home() {
        WaitingPool pool = new WaitingPool();
        pool.planned(5, "ENT", pool.child("B", "EARS", 500));

        Outlook outlook = LookAhead.of(
                pool.problem(),
                pool.plan(),
                new LookAheadSettings(3, 1, 1, 0, rates(home("B", "ENT", 1)), new PlaceLosses(1, 0, 0), null));

        assertThat(list(outlook, 3)).containsExactly(1, 1, 0, 0);
        assertThat(outlook.courses().getFirst().at(Measure.TREATED_AT_HOME, 2).median())
                .isEqualTo(1);
    }

    @Test
    void further_weekends_treat_those_with_most_need_who_may_travel_whatever_their_trust() {
        WaitingPool pool = new WaitingPool();
        pool.child("B", "EARS", 700, PriorityCode.P4, false);
        pool.child("B", "EARS", 400, PriorityCode.P4, true);
        pool.child("A", "EARS", 390, PriorityCode.P4, false);
        pool.child("B", "EARS", 20, PriorityCode.P2, true);
        pool.child("A", "TEETH", 800);
        FurtherWeekends weekends = new FurtherWeekends(AS_OF.plusDays(5), 2, 2, Map.of("ENT", 2.0));

        Outlook outlook = LookAhead.of(
                pool.problem(), null, new LookAheadSettings(4, 1, 1, 0, rates(), PlaceLosses.NONE, weekends));

        // Week 1: the urgent child of B and the 400 days of B; week 3: the host's own child, who need not consent.
        assertThat(list(outlook, 4)).containsExactly(5, 3, 3, 2, 2);
        assertThat(medians(outlook.courses().get(TRUST_A), Measure.LIST, 4)).containsExactly(2, 2, 2, 1, 1);
        assertThat(outlook.courses().getFirst().at(Measure.WAITING_52_WEEKS, 4).median())
                .isEqualTo(2);
    }

    @Test
    void a_weekend_of_the_plan_has_its_places_by_specialty_in_the_mean() {
        WaitingPool pool = new WaitingPool();
        pool.planned(33, "ENT", pool.child("A", "EARS", 1), pool.child("A", "EARS", 1));
        pool.planned(34, "ENT", pool.child("A", "EARS", 1));
        pool.planned(47, "ORAL", pool.child("A", "TEETH", 1));
        pool.planned(48, "ORAL");

        assertThat(FurtherWeekends.placesOf(pool.problem(), pool.plan()))
                .containsExactlyInAnyOrderEntriesOf(Map.of("ENT", 1.5, "ORAL", 0.5));
        assertThat(FurtherWeekends.placesOf(pool.problem(), null)).isEmpty();
    }

    @Test
    void children_who_leave_untreated_thin_the_list_by_their_share() {
        WaitingPool pool = new WaitingPool().children(1000, "A", "EARS", 70);
        RateWishes leaving = new RateWishes(null, List.of(), HomeActivity.NONE, List.of(), 0.05);

        Outlook outlook = LookAhead.of(
                pool.problem(), null, new LookAheadSettings(20, 200, 1, 0, leaving, PlaceLosses.NONE, null));

        // 0.95^20 = 0.3585 of them stay; the mean of 200 courses lies within four standard errors.
        assertThat(outlook.courses().getFirst().at(Measure.LIST, 20).mean()).isBetween(354.0, 363.0);
    }

    @Test
    void the_same_seed_tells_the_same_and_another_tells_another() throws Exception {
        LookAheadSettings one = settings(30, 20, 1, RateWishes.NONE, null);

        String first = ContractJson.mapper()
                .writeValueAsString(LookAhead.of(mixedPool().problem(), null, one));

        assertThat(ContractJson.mapper()
                        .writeValueAsString(LookAhead.of(mixedPool().problem(), null, one)))
                .isEqualTo(first);
        assertThat(ContractJson.mapper()
                        .writeValueAsString(
                                LookAhead.of(mixedPool().problem(), null, settings(30, 20, 2, RateWishes.NONE, null))))
                .isNotEqualTo(first);
        assertThat(first).contains("\"schema\":\"listpool/look-ahead/1\"").doesNotContain("A:1", "B:2");
    }

    @Test
    void other_weekends_meet_the_same_children() {
        FurtherWeekends weekends = new FurtherWeekends(AS_OF.plusDays(5), 1, 9, Map.of("ENT", 1.0));

        Courses without = LookAhead.courses(mixedPool().problem(), null, settings(20, 5, 1, RateWishes.NONE, null));
        Courses with = LookAhead.courses(mixedPool().problem(), null, settings(20, 5, 1, RateWishes.NONE, weekends));

        for (int week = 0; week <= 20; week++) {
            assertThat(with.at(POOL, Measure.ARRIVALS, week, 3)).isEqualTo(without.at(POOL, Measure.ARRIVALS, week, 3));
        }
        assertThat(with.at(POOL, Measure.LIST, 20, 3)).isLessThan(without.at(POOL, Measure.LIST, 20, 3));
    }

    private static WaitingPool mixedPool() {
        WaitingPool pool = new WaitingPool();
        for (int day = 1; day <= 480; day += 3) {
            pool.child(day % 2 == 0 ? "A" : "B", day % 5 == 0 ? "TEETH" : "EARS", day, PriorityCode.P4, day % 7 != 0);
        }
        String planned = pool.child("B", "EARS", 500);
        return pool.planned(33, "ENT", planned);
    }

    private static LookAheadSettings settings(
            int weeks, int replications, long seed, RateWishes rates, @Nullable FurtherWeekends weekends) {
        return new LookAheadSettings(weeks, replications, seed, 1, rates, PlaceLosses.DEFAULT, weekends);
    }

    /** Nobody joins, nobody leaves untreated, and only these are treated. */
    private static LookAheadSettings still(int weeks, RateWishes.Home... home) {
        return new LookAheadSettings(weeks, 1, 1, 0, rates(home), PlaceLosses.NONE, null);
    }

    private static RateWishes rates(RateWishes.Home... home) {
        return new RateWishes(null, List.of(), HomeActivity.NONE, List.of(home), 0);
    }

    private static RateWishes.Home home(String trust, String specialty, double perWeek) {
        return new RateWishes.Home(trust, specialty, perWeek);
    }

    private static List<Integer> list(Outlook outlook, int weeks) {
        return medians(outlook.courses().getFirst(), Measure.LIST, weeks);
    }

    private static List<Integer> medians(Course course, Measure measure, int weeks) {
        List<Integer> medians = new ArrayList<>();
        for (int week = 0; week <= weeks; week++) {
            medians.add(course.at(measure, week).median());
        }
        return medians;
    }

    private static Clearing clearing(Outlook outlook, Measure measure) {
        return outlook.clearings().stream()
                .filter(each -> each.code().isEmpty() && each.measure() == measure)
                .findFirst()
                .orElseThrow();
    }
}
