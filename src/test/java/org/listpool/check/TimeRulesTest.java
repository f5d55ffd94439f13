package org.listpool.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listpool.check.CheckedPlan.codes;
import static org.listpool.check.CheckedPlan.texts;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The minutes of a list: the session lasts from 08:30 to 12:30, which is 240 minutes, with 10 minutes of turnaround. */
class TimeRulesTest {

    private static final String THREE = """
            child | minutes | sd
            ann   | 20      | 0
            bob   | 20      | 0
            cy    | 20      | 0
            """;

    private static String plan(String... lines) {
        return "list SAT: S1 A1\n" + String.join("\n", lines) + "\nward 2027-02-13 HOST: N1 N2\n";
    }

    @Nested
    class Time {

        @Test
        void cases_follow_each_other_with_a_turnaround_between() {
            assertThat(codes(THREE, plan("08:30 ann", "09:00 bob", "09:30 cy"))).isEmpty();
        }

        @Test
        void gaps_are_allowed() {
            assertThat(codes(THREE, plan("08:31 ann", "10:00 bob", "12:10 cy"))).isEmpty();
        }

        @Test
        void a_minute_less_than_the_turnaround_is_broken() {
            assertThat(codes(THREE, plan("08:30 ann", "08:59 bob"))).containsExactly("TIME");
        }

        @Test
        void a_list_out_of_order_is_broken() {
            assertThat(codes(THREE, plan("09:00 ann", "08:30 bob"))).containsExactly("TIME");
        }

        @Test
        void a_minute_before_the_session_is_broken() {
            assertThat(codes(THREE, plan("08:29 ann"))).containsExactly("TIME");
        }

        @Test
        void the_last_minute_of_the_session_may_be_used() {
            assertThat(codes(THREE, plan("12:10 ann"))).isEmpty();
        }

        @Test
        void a_minute_after_the_session_is_broken() {
            assertThat(codes(THREE, plan("12:11 ann"))).containsExactly("TIME");
        }

        @Test
        void a_case_lasts_as_long_as_expected_and_neither_more_nor_less() {
            assertThat(codes(THREE, plan("08:30-08:50 ann"))).isEmpty();
            assertThat(codes(THREE, plan("08:30-08:49 ann"))).containsExactly("TIME");
            assertThat(codes(THREE, plan("08:30-08:51 ann"))).containsExactly("TIME");
        }

        @Test
        void a_case_that_ends_before_it_starts_is_broken() {
            assertThat(codes(THREE, plan("09:00-08:40 ann"))).contains("TIME");
        }

        @Test
        void unknown_expected_minutes_break_it() {
            assertThat(codes(THREE.replace("ann   | 20", "ann   | ?"), plan("08:30 ann")))
                    .containsExactly("TIME", "OVERRUN");
        }

        @Test
        void a_turnaround_of_nothing_lets_cases_touch() {
            String pool = "rules | turnaroundMinutes\n | 0\n\n" + THREE;

            assertThat(codes(pool, plan("08:30 ann", "08:50 bob"))).isEmpty();
            assertThat(codes(pool, plan("08:30 ann", "08:49 bob"))).containsExactly("TIME");
        }

        @Test
        void a_child_who_is_not_placed_takes_no_time() {
            assertThat(codes(THREE.replace("20", "?"), "unplaced ann bob cy")).isEmpty();
        }

        @Test
        void the_text_names_the_case_before() {
            assertThat(texts(RuleCode.TIME, THREE, plan("08:30 ann", "08:59 bob")))
                    .containsExactly(
                            "Case bob in session SAT: starts at 08:59, 9 minutes after the end of case ann; the"
                                    + " turnaround is 10 minutes.");
        }
    }

    @Nested
    class Overrun {

        @Test
        void a_list_without_deviation_may_fill_the_session_to_the_minute() {
            // 115 + 10 + 115 = 240
            assertThat(codes(two(115, 115, 0, 0), plan("08:30 ann", "10:35 bob")))
                    .isEmpty();
        }

        @Test
        void a_minute_more_is_broken_even_where_no_time_is() {
            // 115 + 10 + 116 = 241; the times themselves cannot fit either.
            assertThat(codes(two(115, 116, 0, 0), plan("08:30 ann", "10:35 bob")))
                    .containsExactly("TIME", "OVERRUN");
        }

        @Test
        void the_reserve_is_the_quantile_times_the_root_of_the_summed_squares() {
            // z(0.85) = 1.036433; sqrt(6^2 + 8^2) = 10, so the reserve is 10.364:
            // 110 + 10 + 109 + 10.364 = 239.4 fits, a minute more does not.
            assertThat(codes(two(110, 109, 6, 8), plan("08:30 ann", "10:30 bob")))
                    .isEmpty();
            assertThat(codes(two(110, 110, 6, 8), plan("08:30 ann", "10:30 bob")))
                    .containsExactly("OVERRUN");
        }

        @Test
        void the_reserve_of_an_even_chance_is_nothing() {
            String pool = "rules | maxOverrunProbability\n | 0.5\n\n" + two(115, 115, 30, 30);

            assertThat(codes(pool, plan("08:30 ann", "10:35 bob"))).isEmpty();
        }

        @Test
        void a_smaller_accepted_chance_keeps_a_larger_reserve() {
            // z(0.99) = 2.326348; 2.326348 * 10 = 23.26: 206 + 10 + 23.26 = 239.26 fits, 207 does not.
            String rule = "rules | maxOverrunProbability\n | 0.01\n\n";

            assertThat(codes(rule + two(103, 103, 6, 8), plan("08:30 ann", "10:30 bob")))
                    .isEmpty();
            assertThat(codes(rule + two(103, 104, 6, 8), plan("08:30 ann", "10:30 bob")))
                    .containsExactly("OVERRUN");
        }

        @Test
        void an_unknown_deviation_breaks_it() {
            assertThat(codes(THREE.replace("| 0\nbob", "| ?\nbob"), plan("08:30 ann")))
                    .containsExactly("OVERRUN");
        }

        @Test
        void a_probability_that_is_none_breaks_it() {
            assertThat(codes("rules | maxOverrunProbability\n | 0\n\n" + THREE, plan("08:30 ann")))
                    .containsExactly("OVERRUN");
            assertThat(codes("rules | maxOverrunProbability\n | 1\n\n" + THREE, plan("08:30 ann")))
                    .containsExactly("OVERRUN");
        }

        @Test
        void a_session_without_cases_cannot_overrun() {
            assertThat(codes(THREE, "list SAT:\nunplaced ann bob cy")).isEmpty();
        }

        private String two(int ann, int bob, int sdAnn, int sdBob) {
            return """
                    child | minutes | sd
                    ann   | %d      | %d
                    bob   | %d      | %d
                    """.formatted(ann, sdAnn, bob, sdBob);
        }
    }
}
