package org.listpool.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listpool.check.CheckedPlan.codes;
import static org.listpool.check.CheckedPlan.texts;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Equipment of three kinds, used and lent. T1 and T2 are theatres on Saturday, SUN follows, NEXT is a week later. */
class EquipmentRulesTest {

    private static final String POOL = """
            session | on         | posts
            T1      | 2027-02-13 | SURGEON:1
            T2      | 2027-02-13 | SURGEON:1
            SUN     | 2027-02-14 | SURGEON:1
            NEXT    | 2027-02-20 | SURGEON:1

            person | role            | senior
            S1     | SURGEON         |
            S2     | SURGEON         |
            N1     | CHILDRENS_NURSE | yes
            N2     | CHILDRENS_NURSE |

            child | kit
            ann   | X
            bob   | X
            cy    | X
            dan   | -

            """;

    private static final String SATURDAY_WARD = "ward 2027-02-13 HOST: N1 N2\n";
    private static final String SUNDAY_WARD = "ward 2027-02-14 HOST: N1 N2\n";

    private static String pool(String... kit) {
        return POOL + "kit | kind | trust | units | reprocess | lent on\n" + String.join("\n", kit) + "\n";
    }

    @Test
    void a_child_without_equipment_needs_none() {
        assertThat(codes(pool(), "list T1: S1\n 08:30 dan\n" + SATURDAY_WARD)).isEmpty();
    }

    @Test
    void what_nobody_has_cannot_be_used() {
        assertThat(codes(pool(), "list T1: S1\n 08:30 ann\n" + SATURDAY_WARD)).containsExactly("EQUIPMENT");
        assertThat(codes(pool(), "unplaced ann")).isEmpty();
    }

    @Test
    void what_only_others_have_must_be_lent() {
        String pool = pool("X | CAPITAL | A | 1 | 0");
        String plan = "list T1: S1\n 08:30 ann\n" + SATURDAY_WARD;

        assertThat(codes(pool, plan)).containsExactly("EQUIPMENT");
        assertThat(codes(pool, plan + "lend X from A to HOST: 1 on 2027-02-13")).isEmpty();
    }

    @Nested
    class Capital {

        private final String twoTheatres = """
                list T1: S1
                  08:30 ann
                  09:00 bob
                list T2: S2
                  08:30 cy
                """ + SATURDAY_WARD;

        @Test
        void each_session_that_needs_it_has_a_unit_for_the_day() {
            assertThat(codes(pool("X | CAPITAL | H | 3 | 0"), twoTheatres)).isEmpty();
            assertThat(codes(pool("X | CAPITAL | H | 2 | 0"), twoTheatres)).isEmpty();
            assertThat(codes(pool("X | CAPITAL | H | 1 | 0"), twoTheatres)).containsExactly("EQUIPMENT");
        }

        @Test
        void cases_of_one_session_share_a_unit() {
            assertThat(codes(pool("X | CAPITAL | H | 1 | 0"), """
                    list T1: S1
                      08:30 ann
                      09:00 bob
                      09:30 cy
                    list T2: S2
                      08:30 dan
                    """ + SATURDAY_WARD))
                    .isEmpty();
        }

        @Test
        void the_next_day_the_unit_is_free_again() {
            assertThat(codes(
                            pool("X | CAPITAL | H | 1 | 0"),
                            "list T1: S1\n 08:30 ann\nlist SUN: S2\n 08:30 bob\n" + SATURDAY_WARD + SUNDAY_WARD))
                    .isEmpty();
        }

        @Test
        void a_unit_lent_for_another_day_does_not_help() {
            String pool = pool("X | CAPITAL | H | 1 | 0", "X | CAPITAL | A | 1 | 0");

            assertThat(codes(pool, twoTheatres + "lend X from A to HOST: 1 on 2027-02-13"))
                    .isEmpty();
            assertThat(codes(pool, twoTheatres + "lend X from A to HOST: 1 on 2027-02-14"))
                    .containsExactly("EQUIPMENT");
            assertThat(codes(pool, twoTheatres + "lend X from A to BSITE: 1 on 2027-02-13"))
                    .containsExactly("EQUIPMENT");
        }
    }

    @Nested
    class Trays {

        @Test
        void a_tray_is_back_when_it_has_been_reprocessed() {
            // ann uses it from 08:30 to 08:50; with 60 minutes of reprocessing it is back at 09:50.
            String pool = pool("X | TRAY | H | 1 | 60");

            assertThat(codes(pool, twoCases("09:51"))).isEmpty();
            assertThat(codes(pool, twoCases("09:50"))).isEmpty();
            assertThat(codes(pool, twoCases("09:49"))).containsExactly("EQUIPMENT");
        }

        @Test
        void as_many_are_out_as_there_are_and_not_one_more() {
            String three = """
                    list T1: S1
                      08:30 ann
                      09:00 bob
                    list T2: S2
                      08:30 cy
                    """ + SATURDAY_WARD;

            assertThat(codes(pool("X | TRAY | H | 3 | 60"), three)).isEmpty();
            assertThat(codes(pool("X | TRAY | H | 2 | 60"), three)).containsExactly("EQUIPMENT");
            assertThat(codes(pool("X | TRAY | H | 2 | 0"), three)).isEmpty();
        }

        @Test
        void reprocessing_goes_on_over_midnight() {
            // ann ends at 08:50 on Saturday; 24 h later it is 08:50 on Sunday.
            String plan = "list T1: S1\n 08:30 ann\nlist SUN: S1\n %s bob\n" + SATURDAY_WARD + SUNDAY_WARD;
            String pool = pool("X | TRAY | H | 1 | 1440");

            assertThat(codes(pool, plan.formatted("08:50"))).isEmpty();
            assertThat(codes(pool, plan.formatted("08:49"))).containsExactly("EQUIPMENT");
        }

        @Test
        void the_longest_reprocessing_counts_where_owners_differ() {
            String pool = pool("X | TRAY | H | 1 | 0", "X | TRAY | A | 1 | 60");

            assertThat(codes(pool, twoCases("09:50"))).isEmpty();
            assertThat(codes(pool, twoCases("09:49"))).containsExactly("EQUIPMENT");
        }

        @Test
        void a_lent_tray_helps_on_the_days_of_its_loan() {
            String pool = pool("X | TRAY | H | 1 | 1440", "X | TRAY | A | 1 | 1440");
            String loan = "lend X from A to HOST: 1 on 2027-02-13";
            String sunday = twoCases("09:00") + "list SUN: S1\n 08:30 cy\n" + SUNDAY_WARD;

            assertThat(codes(pool, twoCases("09:00"))).containsExactly("EQUIPMENT");
            assertThat(codes(pool, twoCases("09:00") + loan)).isEmpty();
            assertThat(codes(pool, sunday + loan)).containsExactly("EQUIPMENT");
        }

        @Test
        void a_lent_tray_may_go_home_used() {
            // It is still being reprocessed on Monday, when no case asks for it.
            String pool = pool("X | TRAY | A | 1 | 1440");

            assertThat(codes(
                            pool,
                            "list SUN: S1\n 08:30 ann\n" + SUNDAY_WARD + "lend X from A to HOST: 1 on 2027-02-14"))
                    .isEmpty();
        }

        @Test
        void the_text_tells_when_and_how_many() {
            assertThat(texts(RuleCode.EQUIPMENT, pool("X | TRAY | H | 1 | 60"), twoCases("09:49")))
                    .containsExactly("X at HOST on 2027-02-13: 2 trays are out at 09:49; 1 units are there.");
        }

        private String twoCases(String second) {
            return "list T1: S1\n 08:30 ann\n " + second + " bob\n" + SATURDAY_WARD;
        }
    }

    @Nested
    class Consumables {

        private final String weekend = """
                list T1: S1
                  08:30 ann
                  09:00 bob
                list SUN: S1
                  08:30 cy
                """ + SATURDAY_WARD + SUNDAY_WARD;

        @Test
        void each_case_uses_one_up_for_the_weekend() {
            assertThat(codes(pool("X | CONSUMABLE | H | 4 | 0"), weekend)).isEmpty();
            assertThat(codes(pool("X | CONSUMABLE | H | 3 | 0"), weekend)).isEmpty();
            assertThat(codes(pool("X | CONSUMABLE | H | 2 | 0"), weekend)).containsExactly("EQUIPMENT");
        }

        @Test
        void the_next_weekend_begins_anew() {
            assertThat(codes(pool("X | CONSUMABLE | H | 1 | 0"), """
                    list T1: S1
                      08:30 ann
                    list NEXT: S1
                      08:30 bob
                    ward 2027-02-20 HOST: N1 N2
                    """ + SATURDAY_WARD))
                    .isEmpty();
        }

        @Test
        void those_lent_for_any_day_of_the_weekend_help_on_all_of_it() {
            String pool = pool("X | CONSUMABLE | H | 2 | 0", "X | CONSUMABLE | A | 1 | 0");

            assertThat(codes(pool, weekend + "lend X from A to HOST: 1 on 2027-02-14"))
                    .isEmpty();
            assertThat(codes(pool, weekend + "lend X from A to HOST: 1 on 2027-02-20"))
                    .containsExactly("EQUIPMENT");
        }
    }

    @Nested
    class Loans {

        private static final String DATES = "2027-02-13 2027-02-14 2027-02-20";

        @Test
        void a_loan_is_of_what_the_lender_has() {
            String pool = pool("X | CAPITAL | A | 2 | 0 | " + DATES, "X | CAPITAL | H | 2 | 0 | " + DATES);

            assertThat(codes(pool, "lend X from A to HOST: 1 on 2027-02-13")).isEmpty();
            assertThat(codes(pool, "lend X from A to HOST: 2 on 2027-02-13")).isEmpty();
            assertThat(codes(pool, "lend X from A to HOST: 3 on 2027-02-13")).containsExactly("EQUIPMENT");
            assertThat(codes(pool, "lend X from B to HOST: 1 on 2027-02-13")).containsExactly("EQUIPMENT");
        }

        @Test
        void loans_of_one_day_add_up_whoever_borrows() {
            String pool = pool("X | TRAY | A | 2 | 0 | " + DATES);
            String one = "lend X from A to HOST: 1 on 2027-02-13 2027-02-14\n";

            assertThat(codes(pool, one + "lend X from A to BSITE: 1 on 2027-02-13"))
                    .isEmpty();
            assertThat(codes(pool, one + "lend X from A to BSITE: 2 on 2027-02-13"))
                    .containsExactly("EQUIPMENT");
            assertThat(codes(pool, one + "lend X from A to BSITE: 2 on 2027-02-20"))
                    .isEmpty();
        }

        @Test
        void loans_of_consumables_add_up_over_the_weekend() {
            String pool = pool("X | CONSUMABLE | A | 2 | 0 | " + DATES);

            assertThat(codes(pool, """
                    lend X from A to HOST: 1 on 2027-02-13
                    lend X from A to HOST: 1 on 2027-02-14
                    lend X from A to HOST: 2 on 2027-02-20
                    """)).isEmpty();
            assertThat(codes(pool, """
                    lend X from A to HOST: 1 on 2027-02-13
                    lend X from A to HOST: 2 on 2027-02-14
                    """)).containsExactly("EQUIPMENT");
        }

        @Test
        void a_provider_does_not_lend_to_its_own_site() {
            assertThat(codes(pool("X | CAPITAL | H | 2 | 0"), "lend X from H to HOST: 1 on 2027-02-13"))
                    .containsExactly("EQUIPMENT");
        }

        @Test
        void a_loan_keeps_to_the_lenders_dates() {
            String pool = pool("X | CAPITAL | A | 2 | 0 | 2027-02-13");

            assertThat(codes(pool, "lend X from A to HOST: 1 on 2027-02-13")).isEmpty();
            assertThat(codes(pool, "lend X from A to HOST: 1 on 2027-02-13 2027-02-14"))
                    .containsExactly("EQUIPMENT");
            assertThat(codes(pool("X | CAPITAL | A | 2 | 0 | -"), "lend X from A to HOST: 1 on 2027-02-13"))
                    .containsExactly("EQUIPMENT");
        }

        @Test
        void a_loan_lies_within_one_weekend() {
            String pool = pool("X | CAPITAL | A | 2 | 0 | " + DATES);

            assertThat(codes(pool, "lend X from A to HOST: 1 on 2027-02-13 2027-02-14"))
                    .isEmpty();
            assertThat(codes(pool, "lend X from A to HOST: 1 on 2027-02-14 2027-02-20"))
                    .containsExactly("EQUIPMENT");
        }

        @Test
        void a_loan_is_of_something_and_for_some_day() {
            String pool = pool("X | CAPITAL | A | 2 | 0 | " + DATES);

            assertThat(codes(pool, "lend X from A to HOST: 0 on 2027-02-13")).containsExactly("EQUIPMENT");
            assertThat(codes(pool, "lend X from A to HOST: -1 on 2027-02-13")).containsExactly("EQUIPMENT");
            assertThat(codes(pool, "lend X from A to HOST: 1 on")).containsExactly("EQUIPMENT");
        }

        @Test
        void a_loan_that_nobody_needs_is_allowed() {
            assertThat(codes(pool("X | CAPITAL | A | 2 | 0 | " + DATES), "lend X from A to HOST: 1 on 2027-02-14"))
                    .isEmpty();
        }
    }
}
