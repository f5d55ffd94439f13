package org.listpool.planning.wayout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.listpool.check.PlanChecker;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.WayOut;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchSettings;
import org.listpool.pools.TextPool;
import org.listpool.wire.ContractJson;
import org.listpool.wire.Documents;

/** Pools in which one thing alone keeps a child from a place, and the change that is told. */
class WayOutsTest {

    /** The way-outs of the last child drawn, who must be without a place. */
    private static List<WayOut> ofLast(String text) {
        return ofLast(TextPool.problem(text), Map.of());
    }

    private static List<WayOut> ofLast(Problem drawn, Map<String, Integer> effort) {
        Problem problem = withEffort(drawn, effort);
        Plan plan = PlanSearch.of(
                        problem,
                        problem.name(),
                        new SearchSettings(Duration.ofSeconds(30), 200, 1, 1),
                        (elapsed, need, score, best) -> {})
                .run();
        Case last = problem.cases().getLast();
        assertThat(plan.unplaced()).extracting("caseId").contains(last.id());
        return new WayOuts(
                        problem,
                        plan,
                        (changed, made) -> PlanChecker.check(changed, made).isEmpty())
                .find(last);
    }

    private static Problem withEffort(Problem p, Map<String, Integer> effort) {
        ObjectNode tree = ContractJson.mapper().valueToTree(p);
        ObjectNode efforts = ((ObjectNode) tree.get("weights")).putObject("effort");
        effort.forEach(efforts::put);
        return Documents.readProblem(tree).get();
    }

    private static String first(String text) {
        List<WayOut> ways = ofLast(text);
        return ways.isEmpty() ? "none" : String.valueOf(ways.getFirst().changes());
    }

    @Nested
    class What_a_family_could_change {

        @Test
        void the_journey_grows_to_the_minutes_it_takes() {
            assertThat(first("""
                    child | from | travel
                    ann   | FAR  | 60
                    """)).isEqualTo("[{type=TRAVEL_LIMIT, caseId=ann, minutes=110}]");
        }

        @Test
        void the_notice_shrinks_to_the_days_there_are() {
            assertThat(first("""
                    child | notice
                    ann   | 40
                    """)).isEqualTo("[{type=NOTICE_DAYS, caseId=ann, days=33}]");
        }

        @Test
        void consent_is_given() {
            assertThat(first("""
                    child | trust | consent
                    ann   | A     | ?
                    """)).isEqualTo("[{type=POOL_CONSENT, caseId=ann}]");
        }

        @Test
        void the_family_can_come_after_all() {
            assertThat(first("""
                    child | away
                    ann   | 2027-02-10..2027-02-20
                    """)).isEqualTo("[{type=FAMILY_AVAILABLE, caseId=ann, date=2027-02-13}]");
        }

        @Test
        void two_papers_are_renewed() {
            assertThat(first("""
                    child | preop until | consent until
                    ann   | 2027-02-12  | 2027-02-01
                    """))
                    .isEqualTo("[{type=PREOP_RENEWED, caseId=ann, expires=2027-02-13}, "
                            + "{type=CONSENT_RENEWED, caseId=ann, expires=2027-02-13}]");
        }

        @Test
        void imaging_comes_earlier() {
            assertThat(first("""
                    child | imaging from
                    ann   | 2027-03-01
                    """)).isEqualTo("[{type=IMAGING_READY, caseId=ann, from=2027-02-13}]");
        }

        @Test
        void a_consultant_accepts_tonsils_below_the_limit() {
            assertThat(first("""
                    child | procedure | age
                    ann   | TONSILS   | 30
                    """)).isEqualTo("[{type=CONSULTANT_OVERRIDE, caseId=ann}]");
        }
    }

    @Nested
    class What_a_hospital_could_change {

        @Test
        void a_session_grows_by_the_fewest_steps_that_do() {
            assertThat(first("""
                    child | minutes | waited
                    ann   | 200     | 700
                    ben   | 50      | 100
                    """))
                    // 200 + 10 + 50 minutes, and the session has 240
                    .isEqualTo("[{type=SESSION_LONGER, sessionId=SAT, earlierMinutes=0, laterMinutes=20}]");
        }

        @Test
        void a_ward_closes_later() {
            assertThat(first("""
                    child | stay
                    ann   | 661
                    """))
                    // home at 08:30 + 20 + 661 minutes, 19:51, which is 21 late
                    .isEqualTo("[{type=SESSION_LONGER, sessionId=SAT, earlierMinutes=25, laterMinutes=0}]");
        }

        @Test
        void a_ward_has_one_place_more() {
            assertThat(first("""
                    site | places
                    HOST | 1

                    child | stay | waited
                    ann   | 300  | 700
                    ben   | 300  | 100
                    """)).isEqualTo("[{type=WARD_PLACES, site=HOST, more=1}]");
        }

        @Test
        void a_unit_more_is_lent() {
            assertThat(first("""
                    kit  | kind       | trust | units | lent on
                    WAND | CONSUMABLE | H     | 1     | -
                    WAND | CONSUMABLE | A     | 0     | 2027-02-13

                    child | kit  | waited
                    ann   | WAND | 700
                    ben   | WAND | 100
                    """))
                    .isEqualTo("[{type=EQUIPMENT_LENT, equipment=WAND, provider=A, count=1, dates=[2027-02-13]}]");
        }

        @Test
        void a_nurse_works_on_a_further_day() {
            assertThat(first("""
                    person | role            | senior | days
                    S1     | SURGEON         |        | 2027-02-13
                    A1     | ANAESTHETIST    |        | 2027-02-13
                    N1     | CHILDRENS_NURSE | yes    | 2027-02-13
                    N2     | CHILDRENS_NURSE |        | 2027-02-14

                    child
                    ann
                    """)).isEqualTo("[{type=PERSON_AVAILABLE, staffId=N2, date=2027-02-13}]");
        }

        @Test
        void a_trust_lends_one_person_more() {
            assertThat(first("""
                    limit | people
                    A     | 0

                    person | role            | senior | trust
                    S1     | SURGEON         |        | H
                    A1     | ANAESTHETIST    |        | A
                    N1     | CHILDRENS_NURSE | yes    | H
                    N2     | CHILDRENS_NURSE |        | H

                    child
                    ann
                    """)).isEqualTo("[{type=LOAN_LIMIT, provider=A, more=1}]");
        }

        @Test
        void a_surgeon_comes_who_performs_what_the_whole_list_needs() {
            assertThat(first("""
                    person | role            | senior | does
                    S1     | SURGEON         |        | GROMMETS
                    A1     | ANAESTHETIST    |        |
                    N1     | CHILDRENS_NURSE | yes    |
                    N2     | CHILDRENS_NURSE |        |

                    child | procedure | waited
                    ann   | GROMMETS  | 700
                    ben   | TONSILS   | 100
                    """)).contains("PERSON_ADDED", "SURGEON", "procedures=[TONSILS, GROMMETS]");
        }

        @Test
        void a_session_is_added_for_a_specialty_that_none_serves() {
            assertThat(first("""
                    person | role            | senior
                    S1     | SURGEON         |
                    S2     | SURGEON         |
                    A1     | ANAESTHETIST    |
                    A2     | ANAESTHETIST    |
                    N1     | CHILDRENS_NURSE | yes
                    N2     | CHILDRENS_NURSE |

                    child | procedure
                    ann   | EXTRACTION
                    """)).startsWith("[{type=SESSION_ADDED").doesNotContain("PERSON_ADDED");
        }
    }

    @Test
    void where_one_change_is_not_enough_two_are_made() {
        assertThat(first("""
                child | minutes | waited | trust | consent
                ann   | 200     | 700    | H     | yes
                ben   | 50      | 100    | A     | no
                """))
                .isEqualTo("[{type=POOL_CONSENT, caseId=ben}, "
                        + "{type=SESSION_LONGER, sessionId=SAT, earlierMinutes=0, laterMinutes=20}]");
    }

    private static final String TWO_WAYS = """
            session | on         | to
            SAT     | 2027-02-13 | 12:30
            SUN     | 2027-02-14 | 12:30

            child | minutes | waited | away
            ann   | 200     | 700    | 2027-02-14..2027-02-14
            ben   | 50      | 100    | 2027-02-14..2027-02-14
            """;

    @Test
    void the_least_effort_comes_first() {
        assertThat(ofLast(TWO_WAYS)).extracting(WayOut::change).containsExactly("FAMILY_AVAILABLE", "SESSION_LONGER");
    }

    @Test
    void a_collaborative_may_weigh_efforts_otherwise() {
        assertThat(ofLast(TextPool.problem(TWO_WAYS), Map.of("SESSION_LONGER", 0)))
                .extracting(WayOut::change)
                .containsExactly("SESSION_LONGER");
    }

    @Test
    void a_child_whom_nothing_sensible_helps_gets_none() {
        assertThat(ofLast("""
                child | age
                ann   | 6
                """)).isEmpty();
        assertThat(ofLast("""
                child | from
                ann   | MARS
                """)).isEmpty();
        assertThat(ofLast("""
                child | kg
                ann   | ?
                """)).isEmpty();
        assertThat(ofLast("""
                child | waited | person
                ann   | 700    | P1
                ben   | 100    | P1
                """)).isEmpty();
    }

    @Test
    void the_text_tells_the_change_and_the_place() {
        WayOut way = ofLast("""
                child | from | travel
                ann   | FAR  | 60
                """).getFirst();

        assertThat(way.text())
                .isEqualTo(
                        "The family accepts a journey of 110 minutes. Then this child could lie on SAT at 08:30, and all "
                                + "others keep their lists.");
        assertThat(way.gainNeedPoints()).isEqualTo(200 + 2 * 14);
    }
}
