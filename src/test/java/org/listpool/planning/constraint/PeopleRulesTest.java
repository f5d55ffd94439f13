package org.listpool.planning.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.listpool.rules.RuleCode;

/** Posts, working days, loans of people, families and entries of one child, as the planner counts them. */
class PeopleRulesTest {

    private static final String WEEKEND = """
            session | on
            SAT     | 2027-02-13
            OTHER   | 2027-02-13
            SUN     | 2027-02-14
            LATER   | 2027-02-20

            person | role            | trust | most | senior
            S1     | SURGEON         | H     | 1    |
            A1     | ANAESTHETIST    | H     | 2    |
            S2     | SURGEON         | A     | 2    |
            A2     | ANAESTHETIST    | A     | 2    |
            S3     | SURGEON         | B     | 2    |
            N1     | CHILDRENS_NURSE | H     | 2    | yes
            N2     | CHILDRENS_NURSE | H     | 2    |

            """;

    private static final String CHILDREN = """
            child | siblings | person
            ann   |          |
            bob   |          |
            cy    | fam      |
            dan   | fam      |
            eve   |          | P1
            eva   |          | P1
            """;

    @Nested
    class Posts {

        @Test
        void nobody_is_in_two_sessions_on_one_day() {
            assertThat(DrawnBoard.broken(WEEKEND + CHILDREN, "SAT: ann\nOTHER: bob\nOTHER = S1 A2"))
                    .containsOnlyKeys(RuleCode.POSTS);
            assertThat(DrawnBoard.broken(WEEKEND + CHILDREN, "SAT: ann\nOTHER: bob\nOTHER = S2 A2"))
                    .isEmpty();
        }

        @Test
        void one_day_of_a_weekend_is_the_most_for_who_volunteered_for_one() {
            assertThat(DrawnBoard.broken(WEEKEND + CHILDREN, "SAT: ann\nSUN: bob\nSUN = S1 A1"))
                    .containsOnlyKeys(RuleCode.POSTS);
            assertThat(DrawnBoard.broken(WEEKEND + CHILDREN, "SAT: ann\nSUN: bob\nSUN = S2 A1"))
                    .isEmpty();
        }

        @Test
        void another_weekend_is_counted_by_itself() {
            assertThat(DrawnBoard.broken(WEEKEND + CHILDREN, "SAT: ann\nLATER: bob"))
                    .isEmpty();
        }

        @Test
        void a_session_with_a_child_and_an_empty_post_breaks_the_rule() {
            assertThat(DrawnBoard.broken(WEEKEND + CHILDREN, "SAT: ann\nSAT = S1"))
                    .containsOnlyKeys(RuleCode.POSTS);
        }

        @Test
        void an_empty_list_needs_nobody() {
            assertThat(DrawnBoard.broken(WEEKEND + CHILDREN, "SAT:\nSAT =")).isEmpty();
        }
    }

    @Nested
    class Staff_loans {

        private static final String LIMIT = "\nlimit | people\nA     | ";

        @Test
        void as_many_as_agreed_on_one_day_are_kept_and_one_more_is_not() {
            String lists = "SAT: ann\nSAT = S2 A2";

            assertThat(DrawnBoard.broken(WEEKEND + CHILDREN + LIMIT + "2", lists))
                    .isEmpty();
            assertThat(DrawnBoard.broken(WEEKEND + CHILDREN + LIMIT + "1", lists))
                    .containsOnlyKeys(RuleCode.STAFF_LOAN);
        }

        @Test
        void a_trust_without_a_limit_lends_freely_and_the_hosts_own_are_no_loan() {
            assertThat(DrawnBoard.broken(WEEKEND + CHILDREN + LIMIT + "0", "SAT: ann\nSAT = S3 A1"))
                    .isEmpty();
        }
    }

    @Nested
    class Siblings {

        @Test
        void two_lists_of_one_day_keep_siblings_together() {
            assertThat(DrawnBoard.broken(WEEKEND + CHILDREN, "SAT: cy\nOTHER: dan\nOTHER = S2 A2"))
                    .isEmpty();
        }

        @Test
        void two_days_do_not() {
            assertThat(DrawnBoard.broken(WEEKEND + CHILDREN, "SAT: cy\nSUN: dan\nSUN = S2 A2"))
                    .containsOnlyKeys(RuleCode.SIBLINGS);
        }

        @Test
        void one_sibling_alone_is_kept() {
            assertThat(DrawnBoard.broken(WEEKEND + CHILDREN, "SAT: cy")).isEmpty();
        }

        @Test
        void a_collaborative_that_does_not_ask_for_one_day_may_split_them() {
            assertThat(DrawnBoard.broken(
                            WEEKEND + CHILDREN + "\nrules | siblingsSameDay\nx | no", "SAT: cy\nSUN: dan\nSUN = S2 A2"))
                    .isEmpty();
        }
    }

    @Nested
    class Once {

        @Test
        void two_entries_of_one_child_are_not_both_placed() {
            assertThat(DrawnBoard.broken(WEEKEND + CHILDREN, "SAT: eve eva")).containsOnlyKeys(RuleCode.ONCE);
            assertThat(DrawnBoard.broken(WEEKEND + CHILDREN, "SAT: eve")).isEmpty();
        }
    }
}
