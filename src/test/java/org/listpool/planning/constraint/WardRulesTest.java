package org.listpool.planning.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.listpool.rules.RuleCode;

/** Ward places and children's nurses, as the planner counts them. */
class WardRulesTest {

    /** Two theatres on one day; each child is on the ward from an hour before surgery for 20 + 60 minutes after. */
    private static final String TWO_THEATRES = """
            site | places
            HOST | 3

            session | from  | to
            SAT     | 08:30 | 12:30
            OTHER   | 08:30 | 12:30

            person | role            | senior
            S1     | SURGEON         |
            S2     | SURGEON         |
            A1     | ANAESTHETIST    |
            A2     | ANAESTHETIST    |
            N1     | CHILDRENS_NURSE | yes
            N2     | CHILDRENS_NURSE |
            N3     | CHILDRENS_NURSE |

            child | stay | age
            """;

    private static final String PEOPLE = "\nOTHER = S2 A2";

    @Nested
    class Ward {

        @Test
        void as_many_children_as_places_at_one_time_are_kept() {
            assertThat(DrawnBoard.broken(
                            TWO_THEATRES + "ann | 60 | 60\nbob | 60 | 60\ncy | 60 | 60",
                            "SAT: ann bob\nOTHER: cy" + PEOPLE))
                    .isEmpty();
        }

        @Test
        void one_child_more_breaks_the_rule_over_both_theatres() {
            assertThat(DrawnBoard.broken(
                            TWO_THEATRES + "ann | 60 | 60\nbob | 60 | 60\ncy | 60 | 60\ndan | 60 | 60",
                            "SAT: ann bob\nOTHER: cy dan" + PEOPLE))
                    .containsOnlyKeys(RuleCode.WARD)
                    .containsEntry(RuleCode.WARD, 1L);
        }

        @Test
        void a_child_who_comes_as_another_goes_takes_no_second_place() {
            // First child: 07:30 to 08:50 + 100 = 10:30. Fifth place in the list: starts 10:30, arrives 09:30.
            String pool = """
                    site | places
                    HOST | 1

                    rules | arriveBeforeMinutes
                    x     | 0

                    child | minutes | stay
                    ann   | 20      | 10
                    bob   | 20      | 10
                    """;

            assertThat(DrawnBoard.broken(pool, "SAT: ann bob")).isEmpty();
            assertThat(DrawnBoard.broken(pool.replace("ann   | 20      | 10", "ann   | 20      | 11"), "SAT: ann bob"))
                    .containsOnlyKeys(RuleCode.WARD);
        }
    }

    @Nested
    class Nurses {

        private static final String ROOMY = TWO_THEATRES.replace("HOST | 3", "HOST | 12");

        @Test
        void two_nurses_care_for_eight_older_children() {
            String children = "a | 60 | 24\nb | 60 | 24\nc | 60 | 24\nd | 60 | 24\n";

            assertThat(DrawnBoard.broken(ROOMY + children, "SAT: a b\nOTHER: c d" + PEOPLE))
                    .isEmpty();
        }

        @Test
        void two_nurses_care_for_six_under_two_but_not_for_seven() {
            String six = "a | 300 | 23\nb | 300 | 23\nc | 300 | 23\nd | 300 | 23\ne | 300 | 23\nf | 300 | 23\n";

            assertThat(DrawnBoard.broken(ROOMY + six, "SAT: a b c\nOTHER: d e f" + PEOPLE))
                    .isEmpty();
            assertThat(DrawnBoard.broken(ROOMY + six + "g | 300 | 23", "SAT: a b c g\nOTHER: d e f" + PEOPLE))
                    .containsOnlyKeys(RuleCode.NURSES)
                    .containsEntry(RuleCode.NURSES, 1L);
        }

        @Test
        void ages_mix_as_fractions_of_a_nurse() {
            // 3/3 + 4/4 = 2 nurses; a fifth older child needs 2.25, so three.
            String seven =
                    "a | 300 | 23\nb | 300 | 23\nc | 300 | 23\nd | 300 | 24\ne | 300 | 24\nf | 300 | 24\ng | 300 | 24\n";

            assertThat(DrawnBoard.broken(ROOMY + seven, "SAT: a b c d\nOTHER: e f g" + PEOPLE))
                    .isEmpty();
            assertThat(DrawnBoard.broken(ROOMY + seven + "h | 300 | 24", "SAT: a b c d\nOTHER: e f g h" + PEOPLE))
                    .containsOnlyKeys(RuleCode.NURSES);
        }

        @Test
        void one_nurse_is_fewer_than_the_minimum_even_for_one_child() {
            assertThat(DrawnBoard.broken(ROOMY + "ann | 60 | 60", "SAT: ann\nward SAT = N1"))
                    .containsOnlyKeys(RuleCode.NURSES);
        }

        @Test
        void nurses_none_of_whom_is_senior_break_the_rule() {
            assertThat(DrawnBoard.broken(ROOMY + "ann | 60 | 60", "SAT: ann\nward SAT = N2 N3"))
                    .containsOnlyKeys(RuleCode.NURSES);
        }

        @Test
        void a_day_without_children_needs_no_nurse() {
            assertThat(DrawnBoard.broken(ROOMY + "ann | 60 | 60", "SAT:\nward SAT ="))
                    .isEmpty();
        }

        @Test
        void a_day_without_any_nurse_breaks_the_rule() {
            assertThat(DrawnBoard.broken(ROOMY + "ann | 60 | 60", "SAT: ann\nward SAT ="))
                    .containsOnlyKeys(RuleCode.NURSES);
        }
    }
}
