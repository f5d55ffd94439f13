package org.listpool.planning.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.listpool.rules.RuleCode;

/** Equipment, as the planner counts it when everything is lent that may be. */
class SupplyRulesTest {

    private static final String SESSIONS = """
            session | on         | from  | to
            SAT     | 2027-02-13 | 08:30 | 12:30
            OTHER   | 2027-02-13 | 08:30 | 12:30
            SUN     | 2027-02-14 | 08:30 | 12:30

            person | role            | senior
            S1     | SURGEON         |
            S2     | SURGEON         |
            A1     | ANAESTHETIST    |
            A2     | ANAESTHETIST    |
            N1     | CHILDRENS_NURSE | yes
            N2     | CHILDRENS_NURSE |

            child | kit
            ann   | KIT
            bob   | KIT
            cy    | KIT

            kit | kind | trust | units | reprocess | lent on
            """;

    private static final String TEAM = "\nOTHER = S2 A2";

    @Nested
    class Capital {

        @Test
        void one_unit_serves_every_case_of_one_session() {
            assertThat(DrawnBoard.broken(SESSIONS + "KIT | CAPITAL | H | 1 | 0 | -", "SAT: ann bob"))
                    .isEmpty();
        }

        @Test
        void two_sessions_of_a_day_need_two_units() {
            assertThat(DrawnBoard.broken(SESSIONS + "KIT | CAPITAL | H | 1 | 0 | -", "SAT: ann\nOTHER: bob" + TEAM))
                    .containsOnlyKeys(RuleCode.EQUIPMENT);
            assertThat(DrawnBoard.broken(SESSIONS + "KIT | CAPITAL | H | 2 | 0 | -", "SAT: ann\nOTHER: bob" + TEAM))
                    .isEmpty();
        }

        @Test
        void a_unit_that_may_be_lent_that_day_counts_and_on_another_day_does_not() {
            String own = "KIT | CAPITAL | H | 1 | 0 | -\n";

            assertThat(DrawnBoard.broken(
                            SESSIONS + own + "KIT | CAPITAL | A | 1 | 0 | 2027-02-13", "SAT: ann\nOTHER: bob" + TEAM))
                    .isEmpty();
            assertThat(DrawnBoard.broken(
                            SESSIONS + own + "KIT | CAPITAL | A | 1 | 0 | 2027-02-14", "SAT: ann\nOTHER: bob" + TEAM))
                    .containsOnlyKeys(RuleCode.EQUIPMENT);
        }
    }

    @Nested
    class Trays {

        @Test
        void a_tray_back_just_as_the_next_case_starts_serves_both() {
            // The first case ends 08:50 and the next starts 09:00.
            assertThat(DrawnBoard.broken(SESSIONS + "KIT | TRAY | H | 1 | 10 | -", "SAT: ann bob"))
                    .isEmpty();
            assertThat(DrawnBoard.broken(SESSIONS + "KIT | TRAY | H | 1 | 11 | -", "SAT: ann bob"))
                    .containsOnlyKeys(RuleCode.EQUIPMENT);
        }

        @Test
        void a_tray_reprocessed_over_night_is_still_out_in_the_morning() {
            // Saturday's case ends 08:50; Sunday's starts 08:30, 23 h 40 min later.
            assertThat(DrawnBoard.broken(SESSIONS + "KIT | TRAY | H | 1 | 1420 | -", "SAT: ann\nSUN: bob"))
                    .isEmpty();
            assertThat(DrawnBoard.broken(SESSIONS + "KIT | TRAY | H | 1 | 1421 | -", "SAT: ann\nSUN: bob"))
                    .containsOnlyKeys(RuleCode.EQUIPMENT);
        }

        @Test
        void two_cases_that_start_in_one_minute_need_two_trays() {
            assertThat(DrawnBoard.broken(SESSIONS + "KIT | TRAY | H | 1 | 0 | -", "SAT: ann\nOTHER: bob" + TEAM))
                    .containsOnlyKeys(RuleCode.EQUIPMENT);
            assertThat(DrawnBoard.broken(SESSIONS + "KIT | TRAY | H | 2 | 0 | -", "SAT: ann\nOTHER: bob" + TEAM))
                    .isEmpty();
        }

        @Test
        void a_lent_tray_helps_on_its_own_day_only() {
            String lent = "KIT | TRAY | H | 1 | 1440 | -\nKIT | TRAY | A | 1 | 1440 | 2027-02-14";

            assertThat(DrawnBoard.broken(SESSIONS + lent, "SAT: ann\nSUN: bob")).isEmpty();
            assertThat(DrawnBoard.broken(SESSIONS + lent, "SAT: ann bob")).containsOnlyKeys(RuleCode.EQUIPMENT);
        }
    }

    @Nested
    class Consumables {

        @Test
        void uses_of_the_whole_weekend_are_counted() {
            assertThat(DrawnBoard.broken(SESSIONS + "KIT | CONSUMABLE | H | 3 | 0 | -", "SAT: ann bob\nSUN: cy"))
                    .isEmpty();
            assertThat(DrawnBoard.broken(SESSIONS + "KIT | CONSUMABLE | H | 2 | 0 | -", "SAT: ann bob\nSUN: cy"))
                    .containsOnlyKeys(RuleCode.EQUIPMENT);
        }

        @Test
        void units_lent_for_one_day_of_the_weekend_serve_all_of_it() {
            String lent = "KIT | CONSUMABLE | H | 2 | 0 | -\nKIT | CONSUMABLE | A | 1 | 0 | 2027-02-14";

            assertThat(DrawnBoard.broken(SESSIONS + lent, "SAT: ann bob cy")).isEmpty();
        }
    }
}
