package org.listpool.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listpool.check.CheckedPlan.codes;
import static org.listpool.check.CheckedPlan.texts;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who works where. SAT and SUN are two days of one weekend, SAT2 is a day of the next. */
class StaffRulesTest {

    private static final String SESSIONS = """
            session | on         | posts
            SAT     | 2027-02-13 | SURGEON:1 SCRUB:2
            SUN     | 2027-02-14 | SURGEON:1 SCRUB:2
            SAT2    | 2027-02-20 | SURGEON:1 SCRUB:2
            """;

    private static final String CHILDREN = """

            child
            ann
            bob
            cy
            """;

    private static String people(String... more) {
        return """
                person | trust | role            | days                  | most | senior
                S1     | H     | SURGEON         |                       | 2    |
                C1     | H     | SCRUB           |                       | 2    |
                C2     | H     | SCRUB           |                       | 2    |
                C3     | H     | SCRUB           |                       | 2    |
                N1     | H     | CHILDRENS_NURSE |                       | 2    | yes
                N2     | H     | CHILDRENS_NURSE |                       | 2    |
                """ + String.join("\n", more) + "\n";
    }

    private static String saturday(String staff) {
        return "list SAT: " + staff + "\n 08:30 ann\nward 2027-02-13 HOST: N1 N2\n";
    }

    private static String sunday(String staff) {
        return "list SUN: " + staff + "\n 08:30 bob\nward 2027-02-14 HOST: N1 N2\n";
    }

    @Nested
    class Posts {

        private final String pool = SESSIONS + "\n" + people() + CHILDREN;

        @Test
        void exactly_the_posts_are_filled() {
            assertThat(codes(pool, saturday("S1 C1 C2"))).isEmpty();
        }

        @Test
        void one_person_too_few_is_broken() {
            assertThat(codes(pool, saturday("S1 C1"))).containsExactly("POSTS");
        }

        @Test
        void one_person_too_many_is_broken() {
            assertThat(codes(pool, saturday("S1 C1 C2 C3"))).containsExactly("POSTS");
        }

        @Test
        void nobody_at_all_breaks_each_post() {
            assertThat(codes(pool, saturday(""))).containsExactly("SURGEON", "POSTS", "POSTS");
        }

        @Test
        void a_session_without_a_case_has_no_staff() {
            assertThat(codes(pool, "list SAT:")).isEmpty();
            assertThat(codes(pool, "list SAT: S1 C1 C2")).containsExactly("POSTS");
        }

        @Test
        void a_person_fills_the_post_of_their_own_role_only() {
            assertThat(codes(pool, saturday("S1 C1 SCRUB=N1").replace(": N1 N2", ": N2")))
                    .contains("POSTS");
            assertThat(texts(RuleCode.POSTS, pool, saturday("S1 C1 SCRUB=N1").replace(": N1 N2", ": N2")))
                    .containsExactly("N1 is CHILDRENS_NURSE and cannot fill the post of SCRUB in session SAT on"
                            + " 2027-02-13.");
        }

        @Test
        void who_is_no_childrens_nurse_has_no_post_on_the_ward() {
            assertThat(codes(pool, saturday("S1 C1 C2").replace("N1 N2", "N1 N2 C3")))
                    .containsExactly("POSTS");
        }

        @Test
        void a_person_the_problem_lacks_fills_nothing() {
            assertThat(codes(pool, saturday("S1 C1 SCRUB=C9"))).containsExactly("POSTS", "UNKNOWN");
        }

        @Test
        void nobody_holds_two_posts_of_a_session() {
            assertThat(codes(pool, saturday("S1 C1 C1"))).containsExactly("POSTS");
        }

        @Test
        void nobody_holds_posts_of_two_sessions_of_a_day() {
            String twoTheatres = """
                    session | on         | posts
                    T1      | 2027-02-13 | SURGEON:1
                    T2      | 2027-02-13 | SURGEON:1

                    """ + people() + CHILDREN;
            String plan = """
                    list T1: S1
                      08:30 ann
                    list T2: S1
                      10:30 bob
                    ward 2027-02-13 HOST: N1 N2
                    """;

            assertThat(codes(twoTheatres, plan)).containsExactly("POSTS");
        }

        @Test
        void a_nurses_day_is_a_post() {
            String nurseInTheatre = """
                    session | posts
                    SAT     | SURGEON:1 CHILDRENS_NURSE:1

                    """ + people() + CHILDREN;

            assertThat(codes(nurseInTheatre, saturday("S1 N2"))).containsExactly("POSTS");
            assertThat(codes(nurseInTheatre, saturday("S1 N2").replace("N1 N2", "N1")))
                    .containsExactly("NURSES");
        }

        @Test
        void a_nurse_stands_once_on_a_ward_day() {
            assertThat(codes(pool, saturday("S1 C1 C2").replace("N1 N2", "N1 N2 N2")))
                    .containsExactly("POSTS");
        }

        @Test
        void a_person_works_on_available_days_only() {
            String away = SESSIONS + "\n"
                    + people("C4 | H | SCRUB | 2027-02-14 | 2 |", "N3 | H | CHILDRENS_NURSE | - | 2 |") + CHILDREN;

            assertThat(codes(away, saturday("S1 C1 C4"))).containsExactly("POSTS");
            assertThat(codes(away, sunday("S1 C1 C4"))).isEmpty();
            assertThat(codes(away, saturday("S1 C1 C2").replace("N1 N2", "N1 N2 N3")))
                    .containsExactly("POSTS");
        }

        @Test
        void a_person_works_on_as_many_days_of_a_weekend_as_they_agreed_to() {
            String once = SESSIONS + "\n" + people("C4 | H | SCRUB | | 1 |") + CHILDREN;

            assertThat(codes(pool, saturday("S1 C1 C2") + sunday("S1 C1 C2"))).isEmpty();
            assertThat(codes(once, saturday("S1 C1 C4") + sunday("S1 C1 C2"))).isEmpty();
            assertThat(codes(once, saturday("S1 C1 C4") + sunday("S1 C1 C4"))).containsExactly("POSTS");
        }

        @Test
        void days_of_the_next_weekend_count_for_that_one() {
            String once = SESSIONS + "\n" + people("C4 | H | SCRUB | | 1 |") + CHILDREN;
            String nextSaturday = "list SAT2: S1 C1 C4\n 08:30 cy\nward 2027-02-20 HOST: N1 N2\n";

            assertThat(codes(once, saturday("S1 C1 C4") + nextSaturday)).isEmpty();
        }

        @Test
        void other_days_of_the_same_week_count_with_the_weekend() {
            String friday = """
                    session | on         | posts
                    FRI     | 2027-02-12 | SURGEON:1
                    SAT     | 2027-02-13 | SURGEON:1

                    """ + people("S2 | H | SURGEON | | 1 |") + CHILDREN;
            String plan = "list FRI: S2\n 08:30 cy\nward 2027-02-12 HOST: N1 N2\n" + saturday("S2");

            assertThat(codes(friday, plan)).containsExactly("POSTS");
        }

        @Test
        void who_agreed_to_no_day_works_on_none() {
            String never = SESSIONS + "\n" + people("C4 | H | SCRUB | | 0 |") + CHILDREN;

            assertThat(codes(never, saturday("S1 C1 C4"))).containsExactly("POSTS");
        }
    }

    @Nested
    class Staff_loan {

        private final String pool = SESSIONS + "\n"
                + people(
                        "C4 | A | SCRUB | | 2 |",
                        "C5 | A | SCRUB | | 2 |",
                        "C6 | B | SCRUB | | 2 |",
                        "N3 | A | CHILDRENS_NURSE | | 2 |")
                + CHILDREN;

        @Test
        void a_provider_lends_as_many_as_its_limit_and_not_one_more() {
            assertThat(codes(pool + limit("A | 3"), saturday("S1 C4 C5"))).isEmpty();
            assertThat(codes(pool + limit("A | 2"), saturday("S1 C4 C5"))).isEmpty();
            assertThat(codes(pool + limit("A | 1"), saturday("S1 C4 C5"))).containsExactly("STAFF_LOAN");
        }

        @Test
        void ward_nurses_count_too() {
            String plan = saturday("S1 C1 C4").replace("N1 N2", "N1 N3");

            assertThat(codes(pool + limit("A | 2"), plan)).isEmpty();
            assertThat(codes(pool + limit("A | 1"), plan)).containsExactly("STAFF_LOAN");
        }

        @Test
        void each_provider_and_each_day_has_its_own_count() {
            assertThat(codes(pool + limit("A | 1", "B | 1"), saturday("S1 C4 C6")))
                    .isEmpty();
            assertThat(codes(pool + limit("A | 1"), saturday("S1 C1 C4") + sunday("S1 C1 C4")))
                    .isEmpty();
        }

        @Test
        void a_provider_without_a_limit_lends_freely() {
            assertThat(codes(pool, saturday("S1 C4 C5"))).isEmpty();
            assertThat(codes(pool + limit("B | 0"), saturday("S1 C4 C5"))).isEmpty();
        }

        @Test
        void the_hosts_own_people_are_not_lent() {
            assertThat(codes(pool + limit("H | 0"), saturday("S1 C1 C2"))).isEmpty();
        }

        @Test
        void who_is_at_home_at_another_host_is_not_lent_there() {
            String atA = """
                    session | on         | at    | posts
                    SAT     | 2027-02-13 | ASITE | SURGEON:1 SCRUB:2

                    """ + people("C4 | A | SCRUB | | 2 |", "C5 | A | SCRUB | | 2 |") + CHILDREN;
            String plan = "list SAT: S1 C4 C5\n 08:30 ann\nward 2027-02-13 ASITE: N1 N2\n";

            assertThat(codes(atA + limit("A | 0", "H | 3"), plan)).isEmpty();
            assertThat(codes(atA + limit("A | 0", "H | 2"), plan)).containsExactly("STAFF_LOAN");
        }

        private String limit(String... rows) {
            return "\nlimit | people\n" + String.join("\n", rows) + "\n";
        }
    }
}
