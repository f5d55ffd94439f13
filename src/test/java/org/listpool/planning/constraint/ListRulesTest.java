package org.listpool.planning.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.listpool.rules.RuleCode;

/** Rules about one list, as the planner counts them. */
class ListRulesTest {

    /** A session of 60 minutes, a turnaround of 10. */
    private static final String HOUR = """
            session | from  | to
            SAT     | 08:30 | 09:30

            child | minutes | sd
            """;

    @Nested
    class Time_and_overrun {

        @Test
        void a_list_that_fills_the_session_to_the_minute_is_kept() {
            assertThat(DrawnBoard.broken(HOUR + "ann | 25 | 0\nbob | 25 | 0", "SAT: ann bob"))
                    .isEmpty();
        }

        @Test
        void one_minute_more_breaks_both() {
            assertThat(DrawnBoard.broken(HOUR + "ann | 25 | 0\nbob | 26 | 0", "SAT: ann bob"))
                    .containsOnlyKeys(RuleCode.TIME, RuleCode.OVERRUN)
                    .containsEntry(RuleCode.TIME, 1L);
        }

        @Test
        void a_list_within_the_session_but_without_margin_for_its_spread_breaks_overrun() {
            // 1.0364 * sqrt(6 * 6 + 8 * 8) = 10.4 minutes of margin; 25 + 10 + 14 leaves 11, one more leaves 10.
            assertThat(DrawnBoard.broken(HOUR + "ann | 25 | 6\nbob | 14 | 8", "SAT: ann bob"))
                    .isEmpty();
            assertThat(DrawnBoard.broken(HOUR + "ann | 25 | 6\nbob | 15 | 8", "SAT: ann bob"))
                    .containsOnlyKeys(RuleCode.OVERRUN);
        }

        @Test
        void an_empty_list_breaks_nothing() {
            assertThat(DrawnBoard.broken(HOUR + "ann | 25 | 0", "SAT:")).isEmpty();
        }
    }

    @Nested
    class Discharge {

        private static final String EVENING = """
                site | closes
                HOST | 12:00

                session | from  | to
                SAT     | 08:30 | 12:30

                child | minutes | stay
                """;

        @Test
        void a_child_home_just_as_the_ward_closes_is_kept() {
            assertThat(DrawnBoard.broken(EVENING + "ann | 30 | 180", "SAT: ann"))
                    .isEmpty();
        }

        @Test
        void a_second_child_with_the_same_stay_comes_too_late() {
            assertThat(DrawnBoard.broken(EVENING + "ann | 30 | 180\nbob | 30 | 180", "SAT: ann bob"))
                    .containsOnlyKeys(RuleCode.DISCHARGE)
                    .containsEntry(RuleCode.DISCHARGE, 40L);
        }

        @Test
        void the_longest_stay_goes_first_so_that_all_get_home() {
            assertThat(DrawnBoard.broken(EVENING + "ann | 30 | 60\nbob | 30 | 180", "SAT: ann bob"))
                    .isEmpty();
        }
    }

    @Nested
    class Surgeon_and_anaesthetist {

        private static final String TEAMS = """
                person | role            | does     | youngest | senior
                S1     | SURGEON         | GROMMETS |          |
                A1     | ANAESTHETIST    |          | 24       |
                S2     | SURGEON         | TONSILS  |          |
                A2     | ANAESTHETIST    |          | 12       |
                N1     | CHILDRENS_NURSE |          |          | yes
                N2     | CHILDRENS_NURSE |          |          |

                child | procedure | age
                """;

        @Test
        void a_surgeon_who_performs_the_procedure_keeps_the_rule() {
            assertThat(DrawnBoard.broken(TEAMS + "ann | GROMMETS | 60", "SAT: ann"))
                    .isEmpty();
        }

        @Test
        void a_surgeon_who_does_not_breaks_it() {
            assertThat(DrawnBoard.broken(TEAMS + "ann | TONSILS | 60", "SAT: ann"))
                    .containsOnlyKeys(RuleCode.SURGEON);
        }

        @Test
        void a_child_just_at_the_anaesthetists_age_is_kept_and_one_month_younger_is_not() {
            assertThat(DrawnBoard.broken(TEAMS + "ann | GROMMETS | 24", "SAT: ann"))
                    .isEmpty();
            assertThat(DrawnBoard.broken(TEAMS + "ann | GROMMETS | 23", "SAT: ann"))
                    .containsOnlyKeys(RuleCode.AGE_WEIGHT);
        }

        @Test
        void an_anaesthetist_who_takes_younger_children_keeps_it() {
            assertThat(DrawnBoard.broken(TEAMS + "ann | GROMMETS | 23", "SAT: ann\nSAT = S1 A2"))
                    .isEmpty();
        }

        @Test
        void without_a_surgeon_the_post_is_missed_too() {
            assertThat(DrawnBoard.broken(TEAMS + "ann | GROMMETS | 60", "SAT: ann\nSAT = A1"))
                    .containsOnlyKeys(RuleCode.SURGEON, RuleCode.POSTS);
        }
    }

    @Nested
    class Pinned {

        private static final String PROMISED = """
                session | from  | to
                SAT     | 08:30 | 12:30

                child | minutes | stay
                ann   | 30      | 60
                bob   | 30      | 60
                cy    | 30      | 240

                pin | session | start
                """;

        @Test
        void a_promised_start_is_kept_and_others_are_laid_around_it() {
            Board board = DrawnBoard.of(PROMISED + "ann | SAT | 09:20", "SAT: bob cy");

            SlotSheet list = board.list(board.pool().slots().getFirst());
            assertThat(board.broken()).isEmpty();
            assertThat(list.member(0).source().id()).isEqualTo("cy");
            assertThat(list.member(1).source().id()).isEqualTo("ann");
            assertThat(list.start(1)).isEqualTo(9 * 60 + 20);
            assertThat(list.start(2)).isEqualTo(10 * 60);
        }

        @Test
        void two_promises_that_overlap_break_the_rule() {
            assertThat(DrawnBoard.broken(PROMISED + "ann | SAT | 09:20\nbob | SAT | 09:50", "SAT: cy"))
                    .containsOnlyKeys(RuleCode.PINNED);
        }

        @Test
        void a_promise_that_leaves_too_little_of_the_session_breaks_time() {
            assertThat(DrawnBoard.broken(PROMISED + "ann | SAT | 12:01", "SAT:"))
                    .containsOnlyKeys(RuleCode.TIME);
        }

        @Test
        void a_promise_against_a_rule_about_the_child_is_counted() {
            String pool = """
                    child | consent | trust
                    ann   | no      | A

                    pin | session
                    ann | SAT
                    """;

            assertThat(DrawnBoard.broken(pool, "SAT:")).containsOnlyKeys(RuleCode.CONSENT);
        }
    }
}
