package org.listpool.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.listpool.model.Problem;
import org.listpool.pools.TextPool;

/** Rules about one child and one session. The pool is as at 2027-01-11; the session is 33 days later. */
class PlacementRulesTest {

    private static Set<RuleCode> broken(String pool) {
        Problem problem = TextPool.problem(pool);
        return new PlacementRules(problem)
                .broken(problem.cases().getFirst(), problem.sessions().getFirst());
    }

    private static Set<RuleCode> child(String columns, String cells) {
        return broken("child | " + columns + "\nann | " + cells);
    }

    @Test
    void a_child_about_whom_nothing_is_special_may_lie_on_the_list() {
        assertThat(broken("child\nann")).isEmpty();
    }

    @Nested
    class Notice {

        @Test
        void exactly_the_days_owed_are_enough_and_one_day_less_is_not() {
            assertThat(broken("session | on\nSAT | 2027-02-01\n\nchild\nann")).isEmpty();
            assertThat(broken("session | on\nSAT | 2027-01-31\n\nchild\nann")).containsExactly(RuleCode.NOTICE);
        }

        @Test
        void the_familys_own_notice_counts_before_the_rule_in_both_directions() {
            assertThat(child("notice", "33")).isEmpty();
            assertThat(child("notice", "34")).containsExactly(RuleCode.NOTICE);
            assertThat(broken("session | on\nSAT | 2027-01-18\n\nchild | notice\nann | 7"))
                    .isEmpty();
        }
    }

    @Nested
    class Travel {

        @Test
        void the_rules_limit_holds_where_the_family_named_none() {
            assertThat(broken("rules | maxTravelMinutes\nx | 110\n\nchild | from\nann | FAR"))
                    .isEmpty();
            assertThat(broken("rules | maxTravelMinutes\nx | 109\n\nchild | from\nann | FAR"))
                    .containsExactly(RuleCode.TRAVEL);
        }

        @Test
        void the_familys_own_limit_counts_before_the_rule() {
            assertThat(child("travel", "30")).isEmpty();
            assertThat(child("travel", "29")).containsExactly(RuleCode.TRAVEL);
        }

        @Test
        void an_unknown_district_cannot_be_placed() {
            assertThat(child("from", "NOWHERE")).containsExactly(RuleCode.TRAVEL);
            assertThat(child("from", "?")).containsExactly(RuleCode.TRAVEL);
        }
    }

    @Nested
    class Consent {

        @Test
        void a_child_of_another_trust_needs_consent_and_the_hosts_own_does_not() {
            assertThat(child("trust | consent", "A | yes")).isEmpty();
            assertThat(child("trust | consent", "A | no")).containsExactly(RuleCode.CONSENT);
            assertThat(child("trust | consent", "A | ?")).containsExactly(RuleCode.CONSENT);
            assertThat(child("trust | consent", "H | no")).isEmpty();
        }
    }

    @Nested
    class Unavailable {

        @Test
        void the_first_and_the_last_day_are_included() {
            assertThat(child("away", "2027-02-13..2027-02-20")).containsExactly(RuleCode.UNAVAILABLE);
            assertThat(child("away", "2027-02-01..2027-02-13")).containsExactly(RuleCode.UNAVAILABLE);
            assertThat(child("away", "2027-02-01..2027-02-12")).isEmpty();
            assertThat(child("away", "2027-02-14..2027-02-20")).isEmpty();
        }
    }

    @Nested
    class Specialty {

        @Test
        void the_session_must_serve_it() {
            assertThat(child("procedure", "EXTRACTION")).containsExactly(RuleCode.SPECIALTY);
            assertThat(broken("session | lists\nSAT | ENT ORAL\n\nchild | procedure\nann | EXTRACTION"))
                    .isEmpty();
        }
    }

    @Nested
    class Age_and_weight {

        @Test
        void the_limits_themselves_are_kept_and_less_is_not() {
            assertThat(child("age | kg", "12 | 10")).isEmpty();
            assertThat(child("age | kg", "11 | 10")).containsExactly(RuleCode.AGE_WEIGHT);
            assertThat(child("age | kg", "12 | 9.9")).containsExactly(RuleCode.AGE_WEIGHT);
        }

        @Test
        void a_month_counts_once_it_is_complete() {
            assertThat(child("born", "2026-02-13")).isEmpty();
            assertThat(child("born", "2026-02-14")).containsExactly(RuleCode.AGE_WEIGHT);
        }

        @Test
        void tonsils_have_limits_of_their_own() {
            assertThat(child("procedure | age | kg", "TONSILS | 36 | 15")).isEmpty();
            assertThat(child("procedure | age | kg", "TONSILS | 35 | 15")).containsExactly(RuleCode.AGE_WEIGHT);
            assertThat(child("procedure | age | kg", "ADENOTONSILS | 36 | 14.9"))
                    .containsExactly(RuleCode.AGE_WEIGHT);
            assertThat(child("procedure | age | kg", "GROMMETS | 35 | 14.9")).isEmpty();
        }

        @Test
        void a_consultants_override_lifts_the_tonsil_limits_only() {
            assertThat(child("procedure | age | kg | override", "TONSILS | 35 | 14 | yes"))
                    .isEmpty();
            assertThat(child("procedure | age | kg | override", "TONSILS | 11 | 14 | yes"))
                    .containsExactly(RuleCode.AGE_WEIGHT);
        }

        @Test
        void an_unknown_age_or_weight_breaks_the_rule() {
            assertThat(child("age", "?")).containsExactly(RuleCode.AGE_WEIGHT);
            assertThat(child("kg", "?")).containsExactly(RuleCode.AGE_WEIGHT);
        }
    }

    @Nested
    class Evidence {

        @Test
        void assessment_and_consent_hold_on_their_last_day() {
            assertThat(child("preop until", "2027-02-13")).isEmpty();
            assertThat(child("preop until", "2027-02-12")).containsExactly(RuleCode.EVIDENCE);
            assertThat(child("consent until", "2027-02-13")).isEmpty();
            assertThat(child("consent until", "2027-02-12")).containsExactly(RuleCode.EVIDENCE);
        }

        @Test
        void imaging_may_be_ready_on_the_day_itself() {
            assertThat(child("imaging from", "2027-02-13")).isEmpty();
            assertThat(child("imaging from", "2027-02-14")).containsExactly(RuleCode.EVIDENCE);
        }
    }

    @Nested
    class Alone_on_the_list {

        @Test
        void an_operation_as_long_as_the_session_fits_and_a_longer_one_does_not() {
            assertThat(child("minutes", "240")).isEmpty();
            assertThat(child("minutes", "241")).containsExactly(RuleCode.TIME, RuleCode.OVERRUN);
        }

        @Test
        void the_margin_for_its_spread_must_fit_too() {
            // 1.0364 * 10 = 10.4 minutes of margin.
            assertThat(child("minutes | sd", "229 | 10")).isEmpty();
            assertThat(child("minutes | sd", "230 | 10")).containsExactly(RuleCode.OVERRUN);
        }

        @Test
        void the_child_must_get_home_when_first() {
            // 08:30 + 20 + 640 minutes = 19:30.
            assertThat(child("stay", "640")).isEmpty();
            assertThat(child("stay", "641")).containsExactly(RuleCode.DISCHARGE);
        }

        @Test
        void unknown_minutes_keep_the_child_off() {
            assertThat(child("minutes", "?")).contains(RuleCode.TIME, RuleCode.OVERRUN);
            assertThat(child("sd", "?")).containsExactly(RuleCode.OVERRUN);
            assertThat(child("stay", "?")).containsExactly(RuleCode.DISCHARGE);
        }
    }

    @Nested
    class Staffing {

        private static final String PEOPLE = """
                person | role         | does     | youngest | days
                S1     | SURGEON      | GROMMETS |          | 2027-02-13
                S2     | SURGEON      | TONSILS  |          | 2027-02-14
                A1     | ANAESTHETIST |          | 24       | 2027-02-13

                """;

        private static Set<RuleCode> staffing(String child) {
            Problem problem = TextPool.problem(PEOPLE + child);
            return new StaffingRules(problem)
                    .broken(problem.cases().getFirst(), problem.sessions().getFirst());
        }

        @Test
        void somebody_who_volunteered_for_the_day_must_be_able_to_treat_the_child() {
            assertThat(staffing("child | procedure | age\nann | GROMMETS | 24")).isEmpty();
            assertThat(staffing("child | procedure | age\nann | TONSILS | 24")).containsExactly(RuleCode.SURGEON);
            assertThat(staffing("child | procedure | age\nann | GROMMETS | 23")).containsExactly(RuleCode.AGE_WEIGHT);
        }
    }
}
