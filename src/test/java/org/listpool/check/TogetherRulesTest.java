package org.listpool.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listpool.check.CheckedPlan.codes;
import static org.listpool.check.CheckedPlan.texts;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How places go together: SAT and SUN are two days of one weekend. */
class TogetherRulesTest {

    private static final String SESSIONS = """
            session | on         | posts
            SAT     | 2027-02-13 | SURGEON:1
            SUN     | 2027-02-14 | SURGEON:1

            """;

    private static final String WARDS = """
            ward 2027-02-13 HOST: N1 N2
            ward 2027-02-14 HOST: N1 N2
            """;

    private static final String ONE_DAY = """
            list SAT: S1
              08:30 ann
              09:00 bob
            ward 2027-02-13 HOST: N1 N2
            """;

    private static final String TWO_DAYS = """
            list SAT: S1
              08:30 ann
            list SUN: S1
              08:30 bob
            """ + WARDS;

    @Nested
    class Siblings {

        private final String pool = SESSIONS + """
                child | siblings
                ann   | smiths
                bob   | smiths
                cy    | joneses
                """;

        @Test
        void siblings_of_one_day_are_kept_together() {
            assertThat(codes(pool, ONE_DAY)).isEmpty();
        }

        @Test
        void siblings_of_two_days_are_not() {
            assertThat(codes(pool, TWO_DAYS)).containsExactly("SIBLINGS");
            assertThat(texts(RuleCode.SIBLINGS, pool, TWO_DAYS))
                    .containsExactly(
                            "Siblings ann, bob are placed on [2027-02-13, 2027-02-14]; siblings come on one day.");
        }

        @Test
        void one_may_be_placed_and_the_other_not() {
            assertThat(codes(pool, "list SAT: S1\n 08:30 ann\nunplaced bob\nward 2027-02-13 HOST: N1 N2"))
                    .isEmpty();
        }

        @Test
        void children_of_two_families_may_come_on_two_days() {
            assertThat(codes(pool, TWO_DAYS.replace("bob", "cy"))).isEmpty();
        }

        @Test
        void a_collaborative_may_waive_it() {
            assertThat(codes("rules | siblingsSameDay\n | no\n\n" + pool, TWO_DAYS))
                    .isEmpty();
        }
    }

    @Nested
    class Once {

        private final String pool = SESSIONS + """
                child | person
                ann   | P1
                bob   | P2
                cy    | P1
                dan   | ?
                eve   | ?
                """;

        @Test
        void different_children_stand_once_each() {
            assertThat(codes(pool, ONE_DAY)).isEmpty();
            assertThat(codes(pool, ONE_DAY.replace("ann", "dan").replace("bob", "eve")))
                    .isEmpty();
        }

        @Test
        void a_child_on_two_lists_is_placed_once() {
            assertThat(codes(pool, ONE_DAY.replace("bob", "cy"))).containsExactly("ONCE");
            assertThat(codes(pool, ONE_DAY + "unplaced cy")).isEmpty();
        }

        @Test
        void a_case_is_placed_once() {
            assertThat(codes(pool, TWO_DAYS.replace("bob", "ann"))).containsExactly("ONCE");
            assertThat(codes(pool, ONE_DAY.replace("bob", "ann"))).containsExactly("ONCE");
        }

        @Test
        void a_case_is_unplaced_once() {
            assertThat(codes(pool, "unplaced ann ann")).containsExactly("ONCE");
        }

        @Test
        void a_case_that_is_placed_and_unplaced_stands_twice() {
            assertThat(codes(pool, ONE_DAY + "unplaced ann")).containsExactly("ONCE", "FIGURES");
        }

        @Test
        void a_session_is_listed_once() {
            assertThat(codes(pool, "list SAT:\nlist SAT:")).containsExactly("ONCE");
        }

        @Test
        void a_ward_day_is_listed_once() {
            assertThat(codes(pool, "ward 2027-02-13 HOST:\nward 2027-02-13 HOST:"))
                    .containsExactly("ONCE");
            assertThat(codes(pool, "ward 2027-02-13 HOST:\nward 2027-02-13 ASITE:"))
                    .isEmpty();
        }
    }

    @Nested
    class Pinned {

        @Test
        void a_pinned_case_is_in_its_session_at_any_time() {
            assertThat(codes(pinned("SAT", "?"), ONE_DAY)).isEmpty();
            assertThat(codes(pinned("SAT", "?"), ONE_DAY.replace("08:30 ann\n  09:00 bob", "08:30 bob\n  10:00 ann")))
                    .isEmpty();
        }

        @Test
        void a_pinned_case_in_another_session_is_broken() {
            assertThat(codes(pinned("SUN", "?"), ONE_DAY)).containsExactly("PINNED");
        }

        @Test
        void a_pinned_case_that_is_not_placed_is_broken() {
            assertThat(codes(pinned("SAT", "?"), "unplaced ann bob")).containsExactly("PINNED");
            assertThat(codes(pinned("SAT", "?"), "")).containsExactly("PINNED");
        }

        @Test
        void a_promised_start_is_kept_to_the_minute() {
            assertThat(codes(pinned("SAT", "08:30"), ONE_DAY)).isEmpty();
            assertThat(codes(pinned("SAT", "08:31"), ONE_DAY)).containsExactly("PINNED");
            assertThat(codes(pinned("SAT", "08:29"), ONE_DAY)).containsExactly("PINNED");
        }

        @Test
        void without_pins_nothing_is_pinned() {
            assertThat(codes(SESSIONS + "child\nann\nbob", ONE_DAY)).isEmpty();
        }

        private String pinned(String session, String start) {
            return SESSIONS + """
                    child
                    ann
                    bob

                    pin | session | start
                    ann | %s      | %s
                    """.formatted(session, start);
        }
    }
}
