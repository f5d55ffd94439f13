package org.listpool.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listpool.check.CheckedPlan.codes;
import static org.listpool.check.CheckedPlan.texts;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the family and the evidence ask. The session is on 2027-02-13, 33 days after the problem's day. */
class ChildRulesTest {

    private static final String PLAN = """
            list SAT: S1 A1
              08:30 ann
            ward 2027-02-13 HOST: N1 N2
            """;

    private static final String NOBODY = "unplaced ann";

    @Nested
    class Notice {

        @Test
        void more_days_than_the_rule_asks_for_are_enough() {
            assertThat(codes(rule(32, ""), PLAN)).isEmpty();
        }

        @Test
        void exactly_the_days_of_the_rule_are_enough() {
            assertThat(codes(rule(33, ""), PLAN)).isEmpty();
        }

        @Test
        void one_day_less_than_the_rule_is_broken() {
            assertThat(codes(rule(34, ""), PLAN)).containsExactly("NOTICE");
        }

        @Test
        void a_family_that_agreed_to_shorter_notice_may_be_placed() {
            assertThat(codes(rule(34, "7"), PLAN)).isEmpty();
        }

        @Test
        void a_family_that_asks_for_longer_notice_is_heeded() {
            assertThat(codes(rule(21, "33"), PLAN)).isEmpty();
            assertThat(codes(rule(21, "34"), PLAN)).containsExactly("NOTICE");
        }

        @Test
        void a_child_who_is_not_placed_needs_none() {
            assertThat(codes(rule(34, ""), NOBODY)).isEmpty();
        }

        @Test
        void the_text_tells_what_was_found_and_what_is_asked() {
            assertThat(texts(RuleCode.NOTICE, rule(34, ""), PLAN))
                    .containsExactly("Case ann in session SAT: 2027-02-13 is 33 days after 2027-01-11; the notice is 34"
                            + " days.");
        }

        private String rule(int days, String own) {
            return """
                    rules | noticeDays
                          | %d

                    child | notice
                    ann   | %s
                    """.formatted(days, own);
        }
    }

    @Nested
    class Travel {

        @Test
        void a_journey_within_the_rule_may_be_made() {
            assertThat(codes(journey(119, "", "NEAR"), PLAN)).isEmpty();
        }

        @Test
        void a_journey_as_long_as_the_rule_may_be_made() {
            assertThat(codes(journey(120, "", "NEAR"), PLAN)).isEmpty();
        }

        @Test
        void a_minute_more_is_broken() {
            assertThat(codes(journey(121, "", "NEAR"), PLAN)).containsExactly("TRAVEL");
        }

        @Test
        void a_familys_own_limit_comes_before_the_rule() {
            assertThat(codes(journey(121, "121", "NEAR"), PLAN)).isEmpty();
            assertThat(codes(journey(61, "60", "NEAR"), PLAN)).containsExactly("TRAVEL");
        }

        @Test
        void a_child_of_an_unknown_district_cannot_be_placed() {
            assertThat(codes(journey(10, "", "?"), PLAN)).containsExactly("TRAVEL");
        }

        @Test
        void a_child_of_a_district_without_a_travel_row_cannot_be_placed() {
            assertThat(codes(journey(10, "", "NOLAND"), PLAN)).containsExactly("TRAVEL");
        }

        @Test
        void a_travel_row_that_lacks_the_host_does_not_help() {
            assertThat(codes("""
                    travel | ASITE
                    NEAR   | 10

                    child
                    ann
                    """, PLAN)).containsExactly("TRAVEL");
        }

        @Test
        void a_child_who_is_not_placed_does_not_travel() {
            assertThat(codes(journey(121, "", "NEAR"), NOBODY)).isEmpty();
        }

        private String journey(int minutes, String own, String district) {
            return """
                    travel | HOST
                    NEAR   | %d

                    child | from | travel
                    ann   | %s   | %s
                    """.formatted(minutes, district, own);
        }
    }

    @Nested
    class Consent {

        @Test
        void a_child_with_consent_may_be_pooled() {
            assertThat(codes(child("A", "yes"), PLAN)).isEmpty();
        }

        @Test
        void a_child_without_consent_may_not() {
            assertThat(codes(child("A", "no"), PLAN)).containsExactly("CONSENT");
        }

        @Test
        void not_knowing_is_no_consent() {
            assertThat(codes(child("A", "?"), PLAN)).containsExactly("CONSENT");
        }

        @Test
        void a_hosts_own_child_needs_none() {
            assertThat(codes(child("H", "no"), PLAN)).isEmpty();
            assertThat(codes(child("H", "?"), PLAN)).isEmpty();
        }

        @Test
        void a_child_who_is_not_placed_needs_none() {
            assertThat(codes(child("A", "no"), NOBODY)).isEmpty();
        }

        private String child(String trust, String consent) {
            return """
                    child | trust | consent
                    ann   | %s    | %s
                    """.formatted(trust, consent);
        }
    }

    @Nested
    class Unavailable {

        @Test
        void days_before_and_after_do_not_matter() {
            assertThat(codes(away("2027-02-01..2027-02-12 2027-02-14..2027-02-20"), PLAN))
                    .isEmpty();
        }

        @Test
        void the_first_and_the_last_day_both_count() {
            assertThat(codes(away("2027-02-13..2027-02-20"), PLAN)).containsExactly("UNAVAILABLE");
            assertThat(codes(away("2027-02-01..2027-02-13"), PLAN)).containsExactly("UNAVAILABLE");
        }

        @Test
        void a_day_between_is_broken() {
            assertThat(codes(away("2027-02-01..2027-02-20"), PLAN)).containsExactly("UNAVAILABLE");
        }

        @Test
        void a_child_who_is_not_placed_may_be_away() {
            assertThat(codes(away("2027-02-13..2027-02-13"), NOBODY)).isEmpty();
        }

        private String away(String days) {
            return """
                    child | away
                    ann   | %s
                    """.formatted(days);
        }
    }

    @Nested
    class Evidence {

        @Test
        void evidence_that_is_absent_has_no_limit() {
            assertThat(codes(evidence("?", "?", "?"), PLAN)).isEmpty();
        }

        @Test
        void evidence_that_holds_on_the_very_day_is_enough() {
            assertThat(codes(evidence("2027-02-13", "2027-02-13", "2027-02-13"), PLAN))
                    .isEmpty();
        }

        @Test
        void an_assessment_that_ended_the_day_before_is_broken() {
            assertThat(codes(evidence("2027-02-12", "?", "?"), PLAN)).containsExactly("EVIDENCE");
        }

        @Test
        void consent_that_ended_the_day_before_is_broken() {
            assertThat(codes(evidence("?", "2027-02-12", "?"), PLAN)).containsExactly("EVIDENCE");
        }

        @Test
        void imaging_that_is_ready_a_day_late_is_broken() {
            assertThat(codes(evidence("?", "?", "2027-02-14"), PLAN)).containsExactly("EVIDENCE");
        }

        @Test
        void each_that_fails_is_named() {
            assertThat(codes(evidence("2027-02-12", "2027-02-12", "2027-02-14"), PLAN))
                    .containsExactly("EVIDENCE", "EVIDENCE", "EVIDENCE");
        }

        @Test
        void a_child_who_is_not_placed_needs_none() {
            assertThat(codes(evidence("2027-02-12", "2027-02-12", "2027-02-14"), NOBODY))
                    .isEmpty();
        }

        private String evidence(String preop, String consent, String imaging) {
            return """
                    child | preop until | consent until | imaging from
                    ann   | %s          | %s            | %s
                    """.formatted(preop, consent, imaging);
        }
    }
}
