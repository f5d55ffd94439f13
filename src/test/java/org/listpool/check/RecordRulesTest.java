package org.listpool.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listpool.check.CheckedPlan.codes;
import static org.listpool.check.CheckedPlan.texts;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

/** Whether a plan's ids and figures are true. */
class RecordRulesTest {

    private static final String POOL = """
            child | P  | waited
            ann   | P3 | 130
            bob   | P4 | 6
            """;

    private static final String PLAN = """
            list SAT: S1 A1
              08:30 ann
            ward 2027-02-13 HOST: N1 N2
            """;

    @Nested
    class Unknown {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                list SUN:                                  | The problem has no session SUN.
                unplaced zoe                               | The problem has no case zoe.
                ward 2027-02-14 HERE: N1                   | The problem has no site HERE.
                ward 2027-02-14 HOST: N9                   | The problem has no person N9.
                lend DRILL from A to HOST: 1 on 2027-02-13 | The problem has no equipment type DRILL.
                lend SCOPE from Z to HOST: 1 on 2027-02-13 | The problem has no provider Z.
                lend SCOPE from A to HERE: 1 on 2027-02-13 | The problem has no site HERE.
                """)
        void an_id_that_the_problem_lacks_is_named(String line, String text) {
            String pool = """
                    kit   | trust
                    SCOPE | A

                    """ + POOL;

            assertThat(texts(RuleCode.UNKNOWN, pool, PLAN + line)).containsExactly(text);
        }

        @Test
        void a_case_or_a_person_of_a_list_that_the_problem_lacks_is_named() {
            assertThat(texts(RuleCode.UNKNOWN, POOL, PLAN.replace("ann", "zoe")))
                    .containsExactly("The problem has no case zoe.");
            assertThat(texts(RuleCode.UNKNOWN, POOL, PLAN.replace("S1", "S9")))
                    .containsExactly("The problem has no person S9.");
            assertThat(texts(RuleCode.UNKNOWN, POOL, PLAN.replace("S1", "S1@Z")))
                    .containsExactly("The problem has no provider Z.");
        }

        @Test
        void the_same_unknown_id_is_named_once() {
            assertThat(texts(RuleCode.UNKNOWN, POOL, "ward 2027-02-13 HOST: N9\nward 2027-02-14 HOST: N9"))
                    .hasSize(1);
        }

        @Test
        void a_plan_of_nothing_has_no_unknown_id() {
            assertThat(codes(POOL, "")).isEmpty();
        }
    }

    @Nested
    class Figures {

        @Test
        void a_child_arrives_as_long_before_surgery_as_the_rule_says() {
            assertThat(codes(POOL, PLAN.replace("08:30 ann", "08:30 ann arrive 07:30")))
                    .isEmpty();
            assertThat(codes(POOL, PLAN.replace("08:30 ann", "08:30 ann arrive 07:29")))
                    .containsExactly("FIGURES");
            assertThat(codes(POOL, PLAN.replace("08:30 ann", "08:30 ann arrive 07:31")))
                    .containsExactly("FIGURES");
        }

        @Test
        void a_child_arrives_when_the_ward_opens_at_the_earliest() {
            String pool = "site | trust | opens\nHOST | H | 08:00\n\n" + POOL;

            assertThat(codes(pool, PLAN.replace("08:30 ann", "08:30 ann arrive 08:00")))
                    .isEmpty();
            assertThat(codes(pool, PLAN.replace("08:30 ann", "08:30 ann arrive 07:30")))
                    .containsExactly("FIGURES");
        }

        @Test
        void a_child_goes_home_after_observation() {
            assertThat(codes(POOL, PLAN.replace("08:30 ann", "08:30 ann home 10:50")))
                    .isEmpty();
            assertThat(codes(POOL, PLAN.replace("08:30 ann", "08:30 ann home 10:51")))
                    .containsExactly("FIGURES");
            assertThat(codes(POOL, PLAN.replace("08:30 ann", "08:30 ann home 10:49")))
                    .containsExactly("FIGURES");
        }

        @Test
        void who_is_lent_says_by_whom_and_nobody_else_does() {
            String lent = """
                    person | trust | role            | senior
                    S1     | B     | SURGEON         |
                    A1     | H     | ANAESTHETIST    |
                    N1     | H     | CHILDRENS_NURSE | yes
                    N2     | H     | CHILDRENS_NURSE |

                    """ + POOL;

            assertThat(codes(lent, PLAN.replace("S1", "S1@B"))).isEmpty();
            assertThat(codes(lent, PLAN.replace("S1", "S1@-"))).containsExactly("FIGURES");
            assertThat(codes(lent, PLAN.replace("S1", "S1@A"))).containsExactly("FIGURES");
            assertThat(codes(lent, PLAN.replace("A1", "A1@H"))).containsExactly("FIGURES");
        }

        @Test
        void need_points_are_those_of_the_placed() {
            // P3 200, 18 full weeks at 2, and 20 for 127 days or more
            assertThat(codes(POOL, PLAN + "need 256")).isEmpty();
            assertThat(codes(POOL, PLAN + "need 255")).containsExactly("FIGURES");
            assertThat(codes(POOL, PLAN + "need 257")).containsExactly("FIGURES");
            assertThat(codes(POOL, "need 0")).isEmpty();
        }

        @Test
        void the_bound_lies_at_or_above_the_need_points() {
            assertThat(codes(POOL, PLAN + "bound 257")).isEmpty();
            assertThat(codes(POOL, PLAN + "bound 256")).isEmpty();
            assertThat(codes(POOL, PLAN + "bound 255")).containsExactly("FIGURES");
        }

        @Test
        void nobody_is_both_placed_and_unplaced() {
            assertThat(codes(POOL, PLAN + "unplaced bob")).isEmpty();
            assertThat(codes(POOL, PLAN + "unplaced ann")).containsExactly("ONCE", "FIGURES");
        }

        @Test
        void the_plan_is_as_of_the_day_of_the_problem() {
            Problem problem = TextPool.problem(POOL);
            Plan plan = TextPlan.plan(problem, "");
            Plan late = new Plan(
                    plan.schema(),
                    plan.problemId(),
                    LocalDate.parse("2027-01-12"),
                    null,
                    null,
                    0,
                    null,
                    null,
                    plan.sessions(),
                    plan.days(),
                    plan.loans(),
                    plan.unplaced(),
                    plan.kpis());

            assertThat(PlanChecker.check(problem, plan)).isEmpty();
            assertThat(PlanChecker.check(problem, late))
                    .containsExactly(new BrokenRule(
                            "FIGURES", "The plan is as of 2027-01-12; the problem is as of 2027-01-11."));
        }
    }

    @Nested
    class Need_points {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                P2 | 0   | 1000
                P3 | 6   | 200
                P3 | 7   | 202
                P4 | 7   | 2
                ?  | 7   | 2
                P1A| 7   | 2
                P4 | 126 | 36
                P4 | 127 | 56
                P4 | 364 | 124
                P4 | 365 | 224
                P4 | 456 | 330
                P4 | 547 | 456
                P4 | 728 | 508
                P4 | 729 | 658
                """)
        void points_count_priority_full_weeks_and_the_highest_band(String priority, int waited, long points) {
            String pool = """
                    child | P  | waited
                    ann   | %s | %d
                    """.formatted(priority, waited);

            assertThat(codes(pool, PLAN + "need " + points)).isEmpty();
        }

        @Test
        void the_highest_band_counts_in_whatever_order_they_stand() {
            String pool = """
                    weights | bands
                            | 365:120 127:20 200:500

                    child | P  | waited
                    ann   | P4 | 365
                    """;

            assertThat(codes(pool, PLAN + "need " + (2 * 52 + 120))).isEmpty();
        }
    }
}
