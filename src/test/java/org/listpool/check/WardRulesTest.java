package org.listpool.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listpool.check.CheckedPlan.codes;
import static org.listpool.check.CheckedPlan.texts;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The day ward of the host. Children come an hour before surgery, lasting 20 minutes, and stay 120 minutes after it. */
class WardRulesTest {

    private static final String ONE_CASE = """
            list SAT: S1 A1
              08:30 ann
            ward 2027-02-13 HOST: N1 N2
            """;

    @Nested
    class Discharge {

        @Test
        void a_child_may_go_home_when_the_ward_closes_and_not_a_minute_later() {
            // 08:30 + 20 + 120 = 10:50
            assertThat(codes(closes("10:51"), ONE_CASE)).isEmpty();
            assertThat(codes(closes("10:50"), ONE_CASE)).isEmpty();
            assertThat(codes(closes("10:49"), ONE_CASE)).containsExactly("DISCHARGE");
        }

        @Test
        void a_stay_past_midnight_is_broken() {
            assertThat(codes("""
                    child | stay
                    ann   | 1000
                    """, ONE_CASE)).containsExactly("DISCHARGE");
        }

        @Test
        void a_stay_of_unknown_length_breaks_discharge_and_ward() {
            assertThat(codes("""
                    child | stay
                    ann   | ?
                    """, ONE_CASE)).containsExactly("DISCHARGE", "WARD");
        }

        @Test
        void a_child_who_is_not_placed_does_not_stay() {
            assertThat(codes(closes("07:30"), "unplaced ann")).isEmpty();
        }

        private String closes(String time) {
            return """
                    site | trust | closes
                    HOST | H     | %s

                    child
                    ann
                    """.formatted(time);
        }
    }

    @Nested
    class Places {

        @Test
        void as_many_children_as_places_may_be_there_and_not_one_more() {
            // ann 07:30-10:50, bob 08:00-11:20, cy 08:30-11:50
            assertThat(codes(places(4), threeCases("08:30", "09:00", "09:30"))).isEmpty();
            assertThat(codes(places(3), threeCases("08:30", "09:00", "09:30"))).isEmpty();
            assertThat(codes(places(2), threeCases("08:30", "09:00", "09:30"))).containsExactly("WARD");
        }

        @Test
        void a_place_is_free_in_the_minute_in_which_a_child_leaves_it() {
            // ann leaves at 10:50; cy comes at 10:50 or a minute before.
            assertThat(codes(places(2), threeCases("08:30", "09:00", "11:50"))).isEmpty();
            assertThat(codes(places(2), threeCases("08:30", "09:00", "11:49"))).containsExactly("WARD");
        }

        @Test
        void nobody_holds_a_place_before_the_ward_opens() {
            // The ward opens at 10:50, when ann leaves: she holds no place at all.
            String pool = """
                    site | trust | places | opens
                    HOST | H     | 1      | 10:50

                    child
                    ann
                    bob
                    """;

            assertThat(codes(pool, """
                    list SAT: S1 A1
                      08:30-08:50 ann arrive 10:50
                      11:00 bob
                    ward 2027-02-13 HOST: N1 N2
                    """)).isEmpty();
        }

        @Test
        void children_of_all_theatres_of_the_site_share_the_ward() {
            String pool = """
                    site | trust | places
                    HOST | H     | %d

                    session | posts
                    T1      | SURGEON:1
                    T2      | SURGEON:1

                    person | role            | senior
                    S1     | SURGEON         |
                    S2     | SURGEON         |
                    N1     | CHILDRENS_NURSE | yes
                    N2     | CHILDRENS_NURSE |

                    child
                    ann
                    bob
                    """;
            String plan = """
                    list T1: S1
                      08:30 ann
                    list T2: S2
                      09:00 bob
                    ward 2027-02-13 HOST: N1 N2
                    """;

            assertThat(codes(pool.formatted(2), plan)).isEmpty();
            assertThat(codes(pool.formatted(1), plan)).containsExactly("WARD");
        }

        @Test
        void a_site_without_places_takes_nobody() {
            assertThat(codes(places(0), threeCases("08:30", "09:00", "09:30"))).containsExactly("WARD");
            assertThat(codes(places(0), "unplaced ann bob cy")).isEmpty();
        }

        @Test
        void the_text_tells_when_the_ward_is_fullest() {
            assertThat(texts(RuleCode.WARD, places(2), threeCases("08:30", "09:00", "09:30")))
                    .containsExactly("Site HOST on 2027-02-13: 3 children at 08:30; the ward has 2 places.");
        }

        private String places(int places) {
            return """
                    site | trust | places
                    HOST | H     | %d

                    child
                    ann
                    bob
                    cy
                    """.formatted(places);
        }

        private String threeCases(String ann, String bob, String cy) {
            return """
                    list SAT: S1 A1
                      %s ann
                      %s bob
                      %s cy
                    ward 2027-02-13 HOST: N1 N2
                    """.formatted(ann, bob, cy);
        }
    }

    @Nested
    class Nurses {

        @Test
        void the_minimum_counts_for_a_single_child() {
            assertThat(codes(minimum(2, 1), day("N1 N2"))).isEmpty();
            assertThat(codes(minimum(2, 1), day("N1 N2 N3"))).isEmpty();
            assertThat(codes(minimum(2, 1), day("N1"))).containsExactly("NURSES");
        }

        @Test
        void a_day_with_children_and_no_nurses_at_all_breaks_number_and_seniority() {
            assertThat(codes(minimum(2, 1), "list SAT: S1 A1\n 08:30 ann")).containsExactly("NURSES", "NURSES");
        }

        @Test
        void a_minimum_of_nobody_still_leaves_the_ratio() {
            assertThat(codes(minimum(0, 0), "list SAT: S1 A1\n 08:30 ann")).containsExactly("NURSES");
        }

        @Test
        void enough_of_them_are_senior() {
            assertThat(codes(minimum(2, 1), day("N2 N3"))).containsExactly("NURSES");
            assertThat(codes(minimum(2, 0), day("N2 N3"))).isEmpty();
            assertThat(codes(minimum(2, 2), day("N1 N2"))).containsExactly("NURSES");
            assertThat(codes(minimum(2, 2), day("N1 N4"))).isEmpty();
        }

        @Test
        void a_day_without_children_needs_nobody() {
            assertThat(codes(minimum(2, 1), "unplaced ann")).isEmpty();
            assertThat(codes(minimum(2, 1), "ward 2027-02-13 HOST: N2\nunplaced ann"))
                    .isEmpty();
        }

        @Test
        void nurses_of_another_day_or_site_do_not_count() {
            assertThat(codes(minimum(2, 0), day("N1") + "ward 2027-02-13 ASITE: N2"))
                    .containsExactly("NURSES");
        }

        @Test
        void who_is_no_childrens_nurse_does_not_count() {
            assertThat(codes(minimum(2, 1), day("N1 S2"))).containsExactly("NURSES", "POSTS");
        }

        @Test
        void children_under_two_and_the_others_add_up_before_rounding() {
            // 2/3 + 1/4 = 0.92: one nurse; 3/3 + 0/4 = 1: one; 3/3 + 1/4 = 1.25: two; 2/3 + 2/4 = 1.17: two
            assertThat(codes(ages(23, 23, 24, 200), peak("ann", "bob", "cy"))).isEmpty();
            assertThat(codes(ages(23, 23, 23, 200), peak("ann", "bob", "cy"))).isEmpty();
            assertThat(codes(ages(23, 23, 23, 24), peak("ann", "bob", "cy", "dan")))
                    .containsExactly("NURSES");
            assertThat(codes(ages(23, 23, 24, 24), peak("ann", "bob", "cy", "dan")))
                    .containsExactly("NURSES");
        }

        @Test
        void four_older_children_have_one_nurse_and_a_fifth_needs_another() {
            assertThat(codes(ages(24, 24, 24, 24), peak("ann", "bob", "cy", "dan")))
                    .isEmpty();
            assertThat(codes(ages(24, 24, 24, 24), peak("ann", "bob", "cy", "dan", "eve")))
                    .containsExactly("NURSES");
        }

        @Test
        void only_children_who_are_there_together_count_together() {
            // ann leaves at 10:50, when eve comes for 11:50.
            assertThat(codes(ages(24, 24, 24, 24), """
                    list SAT: S1 A1
                      08:30 ann
                      09:00 bob
                      09:30 cy
                      10:00 dan
                      11:50 eve
                    ward 2027-02-13 HOST: N1
                    """)).isEmpty();
        }

        private String minimum(int nurses, int seniors) {
            return """
                    rules | childrensNurseMinimum | seniorNursePerDay
                          | %d                    | %d

                    person | role            | senior
                    S1     | SURGEON         |
                    S2     | SURGEON         |
                    A1     | ANAESTHETIST    |
                    N1     | CHILDRENS_NURSE | yes
                    N2     | CHILDRENS_NURSE | no
                    N3     | CHILDRENS_NURSE |
                    N4     | CHILDRENS_NURSE | yes

                    child
                    ann
                    """.formatted(nurses, seniors);
        }

        private String day(String nurses) {
            return "list SAT: S1 A1\n 08:30 ann\nward 2027-02-13 HOST: " + nurses + "\n";
        }

        private String ages(int ann, int bob, int cy, int dan) {
            return """
                    rules | childrensNurseMinimum
                          | 1

                    child | age
                    ann   | %d
                    bob   | %d
                    cy    | %d
                    dan   | %d
                    eve   | 100
                    """.formatted(ann, bob, cy, dan);
        }

        private String peak(String... children) {
            StringBuilder plan = new StringBuilder("list SAT: S1 A1\n");
            int minute = 30;
            for (String child : children) {
                plan.append(minute < 60 ? "08:" : minute < 120 ? "09:" : "10:")
                        .append(minute % 60 == 0 ? "00" : "30")
                        .append(' ')
                        .append(child)
                        .append('\n');
                minute += 30;
            }
            return plan.append("ward 2027-02-13 HOST: N1\n").toString();
        }
    }
}
