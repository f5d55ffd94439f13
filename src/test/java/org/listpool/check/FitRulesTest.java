package org.listpool.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listpool.check.CheckedPlan.codes;
import static org.listpool.check.CheckedPlan.texts;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whether a child fits the session and its people. The session is on 2027-02-13. */
class FitRulesTest {

    private static final String PLAN = """
            list SAT: S1 A1
              08:30 ann
            ward 2027-02-13 HOST: N1 N2
            """;

    private static final String NOBODY = "unplaced ann";

    @Nested
    class Specialty {

        @Test
        void one_of_the_sessions_specialties_fits() {
            assertThat(codes(lists("ORAL ENT"), PLAN)).isEmpty();
        }

        @Test
        void another_does_not() {
            assertThat(codes(lists("ORAL"), PLAN)).containsExactly("SPECIALTY");
        }

        @Test
        void a_session_without_any_takes_nobody() {
            assertThat(codes(lists("-"), PLAN)).containsExactly("SPECIALTY");
        }

        @Test
        void a_child_who_is_not_placed_need_not_fit() {
            assertThat(codes(lists("ORAL"), NOBODY)).isEmpty();
        }

        private String lists(String specialties) {
            return """
                    session | lists
                    SAT     | %s

                    child
                    ann
                    """.formatted(specialties);
        }
    }

    @Nested
    class Age_and_weight {

        @Test
        void a_child_is_old_enough_on_the_very_day() {
            assertThat(codes(born("2026-02-13"), PLAN)).isEmpty();
        }

        @Test
        void a_day_too_young_is_broken() {
            assertThat(codes(born("2026-02-14"), PLAN)).containsExactly("AGE_WEIGHT");
        }

        @Test
        void an_unknown_age_is_broken() {
            assertThat(codes(child("GROMMETS", "?", "20", "?"), PLAN)).contains("AGE_WEIGHT");
        }

        @Test
        void a_child_is_heavy_enough_at_the_limit() {
            assertThat(codes(child("GROMMETS", "60", "10", "?"), PLAN)).isEmpty();
            assertThat(codes(child("GROMMETS", "60", "10.1", "?"), PLAN)).isEmpty();
        }

        @Test
        void a_little_below_the_limit_is_broken() {
            assertThat(codes(child("GROMMETS", "60", "9.9", "?"), PLAN)).containsExactly("AGE_WEIGHT");
        }

        @Test
        void an_unknown_weight_is_broken() {
            assertThat(codes(child("GROMMETS", "60", "?", "?"), PLAN)).containsExactly("AGE_WEIGHT");
        }

        @Test
        void tonsils_have_limits_of_their_own() {
            for (String procedure : new String[] {"TONSILS", "ADENOTONSILS"}) {
                assertThat(codes(child(procedure, "36", "15", "?"), PLAN)).isEmpty();
                assertThat(codes(child(procedure, "35", "15", "?"), PLAN)).containsExactly("AGE_WEIGHT");
                assertThat(codes(child(procedure, "36", "14.9", "no"), PLAN)).containsExactly("AGE_WEIGHT");
            }
            assertThat(codes(child("GROMMETS", "35", "14.9", "?"), PLAN)).isEmpty();
        }

        @Test
        void a_consultants_override_lifts_the_limits_of_tonsils_only() {
            assertThat(codes(child("TONSILS", "35", "14.9", "yes"), PLAN)).isEmpty();
            assertThat(codes(child("TONSILS", "11", "14.9", "yes"), PLAN)).containsExactly("AGE_WEIGHT");
            assertThat(codes(child("TONSILS", "35", "9.9", "yes"), PLAN)).containsExactly("AGE_WEIGHT");
        }

        @Test
        void the_anaesthetists_youngest_is_heeded() {
            assertThat(codes(anaesthetists("59", "A1"), PLAN)).isEmpty();
            assertThat(codes(anaesthetists("60", "A1"), PLAN)).isEmpty();
            assertThat(codes(anaesthetists("61", "A1"), PLAN)).containsExactly("AGE_WEIGHT");
        }

        @Test
        void of_two_anaesthetists_one_who_takes_the_child_is_enough() {
            String pool = """
                    session | posts
                    SAT     | SURGEON:1 ANAESTHETIST:2

                    person | role            | youngest | senior
                    S1     | SURGEON         |          |
                    A1     | ANAESTHETIST    | 61       |
                    A2     | ANAESTHETIST    | %s       |
                    N1     | CHILDRENS_NURSE |          | yes
                    N2     | CHILDRENS_NURSE |          |

                    child | age
                    ann   | 60
                    """;
            String plan = PLAN.replace("S1 A1", "S1 A1 A2");

            assertThat(codes(pool.formatted("?"), plan)).isEmpty();
            assertThat(codes(pool.formatted("62"), plan)).containsExactly("AGE_WEIGHT", "AGE_WEIGHT");
        }

        @Test
        void a_session_without_an_anaesthetist_has_no_anaesthetists_limit() {
            assertThat(codes("""
                    session | posts
                    SAT     | SURGEON:1

                    child | age
                    ann   | 12
                    """, PLAN.replace("S1 A1", "S1"))).isEmpty();
        }

        @Test
        void a_child_who_is_not_placed_may_be_of_any_age_and_weight() {
            assertThat(codes(child("TONSILS", "?", "?", "?"), NOBODY)).isEmpty();
        }

        @Test
        void the_text_tells_months_and_no_date_of_birth() {
            assertThat(texts(RuleCode.AGE_WEIGHT, born("2026-02-14"), PLAN))
                    .containsExactly("Case ann in session SAT: 11 months old; the pooled lists take 12.");
        }

        private String born(String date) {
            return """
                    child | born
                    ann   | %s
                    """.formatted(date);
        }

        private String child(String procedure, String age, String kg, String override) {
            return """
                    child | procedure | age | kg | override
                    ann   | %s        | %s  | %s | %s
                    """.formatted(procedure, age, kg, override);
        }

        private String anaesthetists(String youngest, String id) {
            return """
                    person | role            | youngest | senior
                    S1     | SURGEON         |          |
                    %s     | ANAESTHETIST    | %s       |
                    N1     | CHILDRENS_NURSE |          | yes
                    N2     | CHILDRENS_NURSE |          |

                    child | age
                    ann   | 60
                    """.formatted(id, youngest);
        }
    }

    @Nested
    class Surgeon {

        @Test
        void who_lists_the_procedure_may_operate() {
            assertThat(codes(does("GROMMETS TONSILS"), PLAN)).isEmpty();
        }

        @Test
        void who_does_not_list_it_may_not() {
            assertThat(codes(does("TONSILS"), PLAN)).containsExactly("SURGEON");
        }

        @Test
        void who_lists_nothing_may_not() {
            assertThat(codes(does("-"), PLAN)).containsExactly("SURGEON");
        }

        @Test
        void of_two_surgeons_one_who_lists_it_is_enough() {
            String pool = does("TONSILS").replace("A1 ", "S2 | SURGEON | GROMMETS |\nA1 ") + """

                    session | posts
                    SAT     | SURGEON:2 ANAESTHETIST:1
                    """;

            assertThat(codes(pool, PLAN.replace("S1 A1", "S1 S2 A1"))).isEmpty();
        }

        @Test
        void a_session_with_cases_and_no_surgeon_breaks_it_and_the_posts() {
            assertThat(codes(does("GROMMETS"), PLAN.replace("S1 A1", "A1"))).containsExactly("SURGEON", "POSTS");
        }

        @Test
        void a_child_who_is_not_placed_needs_none() {
            assertThat(codes(does("-"), NOBODY)).isEmpty();
        }

        private String does(String procedures) {
            return """
                    person | role            | does | senior
                    S1     | SURGEON         | %s   |
                    A1     | ANAESTHETIST    |      |
                    N1     | CHILDRENS_NURSE |      | yes
                    N2     | CHILDRENS_NURSE |      |

                    child
                    ann
                    """.formatted(procedures);
        }
    }
}
