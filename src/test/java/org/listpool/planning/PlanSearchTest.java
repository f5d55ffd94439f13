package org.listpool.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.listpool.check.PlanChecker;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.Problem;
import org.listpool.model.Reason;
import org.listpool.model.UnplacedCase;
import org.listpool.pools.TextPool;

/** Problems in, plans out. */
class PlanSearchTest {

    /** Room for three of 20 minutes; five wait. */
    private static final String CROWDED = """
            session | from  | to
            SAT     | 08:30 | 09:50

            child | P  | waited | minutes
            ann   | P2 | 10     | 20
            bob   | P3 | 400    | 20
            cy    | P4 | 800    | 20
            dan   | P4 | 20     | 20
            eve   | P4 | 10     | 20
            """;

    private static Plan plan(String pool) {
        return plan(TextPool.problem(pool), 1, 300);
    }

    private static Plan plan(Problem problem, long seed, int steps) {
        return PlanSearch.of(
                        problem,
                        "drawn",
                        new SearchSettings(Duration.ofSeconds(60), steps, seed, 1),
                        (elapsed, need, score, best) -> {})
                .run();
    }

    private static List<String> placed(Plan plan) {
        return plan.sessions().stream()
                .flatMap(session -> session.cases().stream())
                .map(PlannedCase::caseId)
                .sorted()
                .toList();
    }

    private static List<Reason> reasons(Plan plan, String child) {
        return plan.unplaced().stream()
                .filter(each -> each.caseId().equals(child))
                .flatMap(each -> each.reasons().stream())
                .toList();
    }

    @Test
    void those_who_need_it_most_are_placed_and_the_rest_are_told_who_outbid_them() {
        Problem problem = TextPool.problem(CROWDED);
        Plan plan = plan(problem, 1, 300);

        assertThat(PlanChecker.check(problem, plan)).isEmpty();
        assertThat(placed(plan)).containsExactly("ann", "bob", "cy");
        assertThat(plan.needPoints()).isEqualTo((1000 + 2) + (200 + 2 * 57 + 120) + (2 * 114 + 450));
        assertThat(plan.unplaced()).extracting(UnplacedCase::caseId).containsExactly("dan", "eve");
        assertThat(reasons(plan, "dan")).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("OUTBID");
            assertThat(reason.text()).contains("SAT (lowest need there 434)").contains("this child has 4 need points");
        });
    }

    @Test
    void the_same_seed_and_step_limit_give_the_same_plan() {
        Problem problem = TextPool.problem(CROWDED);

        assertThat(plan(problem, 7, 200)).isEqualTo(plan(problem, 7, 200));
    }

    @Test
    void a_search_tells_of_each_better_plan_and_its_draft_keeps_every_rule() {
        Problem problem = TextPool.problem(CROWDED);
        List<Plan> drafts = new CopyOnWriteArrayList<>();

        PlanSearch.of(
                        problem,
                        "drawn",
                        new SearchSettings(Duration.ofSeconds(60), 50, 1, 2),
                        (elapsed, need, score, best) -> drafts.add(best.get()))
                .run();

        assertThat(drafts)
                .isNotEmpty()
                .allSatisfy(
                        draft -> assertThat(PlanChecker.check(problem, draft)).isEmpty());
    }

    @Test
    void a_search_stopped_early_returns_the_best_so_far() throws Exception {
        Problem problem = TextPool.problem(CROWDED);
        PlanSearch search = PlanSearch.of(
                problem,
                "drawn",
                new SearchSettings(Duration.ofHours(1), null, 1, 2),
                (elapsed, need, score, best) -> {});

        CompletableFuture<Plan> running = CompletableFuture.supplyAsync(search::run);
        search.stop();

        Plan plan = running.get(30, TimeUnit.SECONDS);
        assertThat(PlanChecker.check(problem, plan)).isEmpty();
        assertThat(placed(plan)).hasSize(3);
    }

    @Test
    void a_search_counts_the_moves_of_all_its_threads() {
        PlanSearch search = PlanSearch.of(
                TextPool.problem(CROWDED),
                "drawn",
                new SearchSettings(Duration.ofSeconds(60), 50, 1, 2),
                (elapsed, need, score, best) -> {});
        assertThat(search.moves()).isZero();

        search.run();

        assertThat(search.moves()).isGreaterThanOrEqualTo(2 * 50);
    }

    @Test
    void staff_are_named_with_who_lends_them_and_nobody_stands_by_in_vain() {
        Problem problem = TextPool.problem("""
                person | role            | trust | senior
                S1     | SURGEON         | A     |
                A1     | ANAESTHETIST    | H     |
                N1     | CHILDRENS_NURSE | H     | yes
                N2     | CHILDRENS_NURSE | B     |
                N3     | CHILDRENS_NURSE | H     |

                child
                ann
                """);
        Plan plan = plan(problem, 1, 50);

        assertThat(PlanChecker.check(problem, plan)).isEmpty();
        assertThat(plan.sessions().getFirst().staff())
                .extracting(staff -> staff.staffId() + " " + staff.lentBy())
                .containsExactly("S1 A", "A1 null");
        assertThat(plan.days().getFirst().nurses()).containsExactly("N1", "N3");
    }

    @Test
    void equipment_the_host_lacks_is_lent_for_the_days_it_is_used() {
        Problem problem = TextPool.problem("""
                session | on
                SAT     | 2027-02-13
                SUN     | 2027-02-14

                child | kit   | away
                ann   | SCOPE | 2027-02-14..2027-02-14

                kit   | trust | units
                SCOPE | A     | 2
                """);
        Plan plan = plan(problem, 1, 50);

        assertThat(PlanChecker.check(problem, plan)).isEmpty();
        assertThat(plan.loans())
                .singleElement()
                .satisfies(
                        loan -> assertThat(loan.type() + " " + loan.lender() + " " + loan.count() + " " + loan.dates())
                                .isEqualTo("SCOPE A 1 [2027-02-13]"));
    }

    @Nested
    class Nothing_to_do {

        @Test
        void no_children_give_an_empty_plan() {
            assertEmpty("session | on\nSAT | 2027-02-13");
        }

        @Test
        void no_sessions_give_a_plan_that_says_so() {
            Plan plan = assertEmpty("session\n\nchild\nann");

            assertThat(reasons(plan, "ann")).extracting(Reason::code).containsExactly("SPECIALTY");
        }

        @Test
        void a_day_without_an_anaesthetist_runs_no_session() {
            Plan plan = assertEmpty("""
                    person | role            | senior
                    S1     | SURGEON         |
                    N1     | CHILDRENS_NURSE | yes
                    N2     | CHILDRENS_NURSE |

                    child
                    ann
                    """);

            assertThat(reasons(plan, "ann")).extracting(Reason::code).containsExactly("AGE_WEIGHT");
        }

        @Test
        void a_ward_without_nurses_takes_no_child() {
            assertEmpty("""
                    person | role
                    S1     | SURGEON
                    A1     | ANAESTHETIST

                    child
                    ann
                    """);
        }

        private static Plan assertEmpty(String pool) {
            Problem problem = TextPool.problem(pool);
            Plan plan = PlanSearch.of(
                            problem,
                            "drawn",
                            new SearchSettings(Duration.ofSeconds(1), null, 1, 1),
                            (elapsed, need, score, best) -> {})
                    .run();
            assertThat(PlanChecker.check(problem, plan)).isEmpty();
            assertThat(placed(plan)).isEmpty();
            assertThat(plan.unplaced()).hasSameSizeAs(problem.cases());
            return plan;
        }
    }

    @Nested
    class Reasons_why_not {

        private static Map<String, String> codes(String pool) {
            return plan(pool).unplaced().stream()
                    .collect(Collectors.toMap(
                            UnplacedCase::caseId,
                            each -> each.reasons().stream().map(Reason::code).collect(Collectors.joining(" "))));
        }

        @Test
        void each_rule_about_the_child_alone_is_told_by_its_code() {
            assertThat(codes("""
                            child  | trust | consent | travel | notice | kg | preop until | procedure
                            agree  | A     | no      |        |        |    |             |
                            far    |       |         | 29     |        |    |             |
                            late   |       |         |        | 90     |    |             |
                            light  |       |         |        |        | 9  |             |
                            stale  |       |         |        |        |    | 2027-02-12  |
                            teeth  |       |         |        |        |    |             | EXTRACTION
                            """))
                    .containsEntry("agree", "CONSENT")
                    .containsEntry("far", "TRAVEL")
                    .containsEntry("late", "NOTICE")
                    .containsEntry("light", "AGE_WEIGHT")
                    .containsEntry("stale", "EVIDENCE")
                    .containsEntry("teeth", "SPECIALTY");
        }

        @Test
        void the_second_entry_of_a_placed_child_points_to_the_first() {
            assertThat(codes("child | P | person\nann | P2 | X\nanne | P4 | X")).containsEntry("anne", "ONCE");
        }

        @Test
        void no_sentence_names_a_birth_date() {
            Plan plan = plan("child | born | kg\nann | 2019-03-04 | 9");

            assertThat(plan.unplaced().toString()).doesNotContain("2019").doesNotContain("March");
        }
    }

    @Test
    void promised_places_are_kept_whatever_else_would_count_more() {
        Problem problem = TextPool.problem(CROWDED + "\npin | session | start\neve | SAT | 09:30");
        Plan plan = plan(problem, 1, 300);

        assertThat(PlanChecker.check(problem, plan)).isEmpty();
        assertThat(placed(plan)).containsExactly("ann", "cy", "eve");
    }
}
