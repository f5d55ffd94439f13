package org.listpool.planning.why;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.check.PlanChecker;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchSettings;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.PlannedBoard;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.pools.RandomPools;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

/** Why a child is where it is, on drawn pools and drawn plans. */
class ChildWhyTest {

    private static final String TWO_LISTS = """
            session | on         | to
            SAT     | 2027-02-13 | 10:00
            SUN     | 2027-02-14 | 10:00

            person | role            | senior
            S1     | SURGEON         |
            A1     | ANAESTHETIST    |
            N1     | CHILDRENS_NURSE | yes
            N2     | CHILDRENS_NURSE |

            """;

    private static ChildWhy why(Problem problem, String plan, String child) {
        return requireNonNull(ChildWhy.find(problem, TextPlan.plan(problem, plan), child));
    }

    @Test
    void need_is_broken_down_into_priority_weeks_and_band() {
        Problem problem = TextPool.problem("""
                child | P  | waited
                ann   | P3 | 400
                """);

        ChildWhy why = why(problem, "list SAT: S1 A1\n08:30 ann\nward 2027-02-13 HOST: N1 N2", "ann");

        // 200 for P3, 57 weeks at 2, the band from 365 days.
        assertThat(why.need().points()).isEqualTo(200 + 114 + 120);
        assertThat(why.need().priorityPoints()).isEqualTo(200);
        assertThat(why.need().weekPoints()).isEqualTo(114);
        assertThat(why.need().bandPoints()).isEqualTo(120);
        // 20 minutes and 10 of turnaround.
        assertThat(why.needPerMinute()).isEqualTo(14.5);
        assertThat(why.sentences().getFirst().text())
                .isEqualTo(
                        "434 need points: 200 for priority P3, 114 for 57 full weeks waited, 120 for a wait of at least"
                                + " 365 days.");
    }

    @Test
    void a_list_with_room_is_free_and_its_difference_is_told() {
        Problem problem = TextPool.problem(TWO_LISTS + """
                child | P  | waited | procedure
                ann   | P3 | 400    | GROMMETS
                bob   | P4 | 200    | GROMMETS
                """);

        ChildWhy why = why(problem, """
                list SAT: S1 A1
                  08:30 ann
                list SUN: S1 A1
                  08:30 bob
                ward 2027-02-13 HOST: N1 N2
                ward 2027-02-14 HOST: N1 N2
                """, "ann");

        Alternative sunday = why.alternatives().getFirst();
        assertThat(sunday.sessionId()).isEqualTo("SUN");
        assertThat(sunday.standing()).isEqualTo(Standing.FREE);
        assertThat(sunday.needPointsChange()).isZero();
        // Saturday's list would not run: 70 free minutes fewer there, 20 fewer free on Sunday.
        assertThat(sunday.changes()).contains(new CostChange("UNFILLED_MINUTES", -100, 100));
    }

    @Test
    void a_full_list_names_the_need_of_the_child_who_would_give_way() {
        Problem problem = TextPool.problem(TWO_LISTS + """
                child | P  | waited | procedure | minutes
                ann   | P3 | 400    | TONSILS   | 85
                bob   | P4 | 200    | TONSILS   | 85
                cy    | P4 | 100    | TONSILS   | 85
                """);
        String plan = """
                list SAT: S1 A1
                  08:30 ann
                list SUN: S1 A1
                  08:30 bob
                ward 2027-02-13 HOST: N1 N2
                ward 2027-02-14 HOST: N1 N2
                unplaced cy
                """;

        // bob waits 28 weeks: 56 points and the band from 127 days.
        Alternative forCy = why(problem, plan, "cy").alternatives().get(1);
        assertThat(forCy.sessionId()).isEqualTo("SUN");
        assertThat(forCy.standing()).isEqualTo(Standing.DISPLACES);
        assertThat(forCy.rules()).containsExactly("TIME", "OVERRUN");
        assertThat(forCy.others()).containsExactly(new OtherChild("bob", "H", 56 + 20, 85));
        assertThat(forCy.needPointsChange()).isEqualTo(28 - 76);
        assertThat(forCy.text()).startsWith("Would displace 1 child of 76 need points, because");

        Alternative forAnn = why(problem, plan, "ann").alternatives().getFirst();
        assertThat(forAnn.standing()).isEqualTo(Standing.EXCHANGE);
        assertThat(forAnn.needPointsChange()).isZero();
        assertThat(why(problem, plan, "ann").rival()).isEqualTo(new OtherChild("cy", "H", 28, 85));
    }

    @Test
    void a_rule_that_forbids_a_list_is_named() {
        Problem problem = TextPool.problem(TWO_LISTS + """
                child | away
                ann   | 2027-02-14
                """);

        ChildWhy why = why(problem, "list SAT: S1 A1\n08:30 ann\nward 2027-02-13 HOST: N1 N2", "ann");

        assertThat(why.alternatives().getFirst().standing()).isEqualTo(Standing.CLOSED);
        assertThat(why.alternatives().getFirst().rules()).containsExactly("UNAVAILABLE");
        assertThat(why.sentences().getLast().code()).isEqualTo("NO_OTHER");
    }

    @Test
    void a_session_that_does_not_run_is_closed_by_its_posts() {
        Problem problem = TextPool.problem(TWO_LISTS + "child\nann\n");

        ChildWhy why = why(problem, "list SAT: S1 A1\n08:30 ann\nward 2027-02-13 HOST: N1 N2", "ann");

        assertThat(why.alternatives().getFirst().rules()).containsExactly("POSTS");
    }

    /** x holds a ward place while w and v do; y and z come when those have left. Without x they wait for those. */
    @Test
    void a_child_may_leave_even_where_the_others_then_have_to_wait_for_a_ward_place() {
        Problem problem = TextPool.problem("""
                site | places
                HOST | 3

                session | on         | to
                SAT     | 2027-02-13 | 12:30
                SAT2    | 2027-02-13 | 12:30
                SUN     | 2027-02-14 | 12:30

                person | role            | senior
                S1     | SURGEON         |
                S2     | SURGEON         |
                A1     | ANAESTHETIST    |
                A2     | ANAESTHETIST    |
                N1     | CHILDRENS_NURSE | yes
                N2     | CHILDRENS_NURSE |

                child | minutes | stay
                x     | 120     | 0
                y     | 20      | 200
                z     | 20      | 200
                w     | 20      | 0
                v     | 20      | 0
                u     | 20      | 0
                """);
        String plan = """
                list SAT: S1 A1
                  08:30 x
                  10:40 y
                  11:10 z
                list SAT2: S2 A2
                  08:30 w
                  09:00 v
                list SUN: S1 A1
                  08:30 u
                ward 2027-02-13 HOST: N1 N2
                ward 2027-02-14 HOST: N1 N2
                """;
        assertThat(PlanChecker.check(problem, TextPlan.plan(problem, plan))).isEmpty();

        ChildWhy why = why(problem, plan, "x");

        assertThat(why.here()).contains(new CostChange("TRAVEL", 9, -9));
        assertThat(why.alternatives().getLast().standing()).isEqualTo(Standing.FREE);
        assertThat(why(problem, plan, "y").alternatives().getLast().standing()).isEqualTo(Standing.FREE);
    }

    @Test
    void a_trust_sees_others_without_id_and_trust() {
        Problem problem = TextPool.problem(TWO_LISTS + """
                child | trust | P  | waited | procedure | minutes
                ann   | A     | P3 | 400    | TONSILS   | 85
                bob   | B     | P4 | 200    | TONSILS   | 85
                """);

        ChildWhy seen = why(problem, """
                list SAT: S1 A1
                  08:30 ann
                list SUN: S1 A1
                  08:30 bob
                ward 2027-02-13 HOST: N1 N2
                ward 2027-02-14 HOST: N1 N2
                """, "ann").asSeenBy("A");

        assertThat(seen.alternatives().getFirst().others()).containsExactly(new OtherChild(null, "", 76, 85));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest(name = "pool {0}")
    @MethodSource("seeds")
    void the_differences_told_are_those_of_really_making_the_change(long seed) {
        Problem problem = RandomPools.problem(seed);
        Plan plan = PlanSearch.of(
                        problem,
                        "x",
                        new SearchSettings(Duration.ofSeconds(5), 200, seed, 1),
                        (elapsed, points, score, draft) -> {})
                .run();
        if (!String.valueOf(plan.score()).startsWith("0hard")) {
            return;
        }
        long untouched = PlannedBoard.of(problem, plan).score().mediumScore();
        assertThat(untouched).isEqualTo(plan.needPoints());
        assertThat(PlannedBoard.of(problem, plan).score()).hasToString(plan.score());
        for (var child : problem.cases()) {
            ChildWhy why = requireNonNull(ChildWhy.find(problem, plan, child.id()));
            for (Alternative place : why.alternatives()) {
                if (place.standing() != Standing.CLOSED && place.nursesCalled() == 0 && !place.ownListReordered()) {
                    assertMade(problem, plan, why, place);
                }
            }
        }
    }

    /** Makes the change on a board of its own; in some order of the list the score is as told. */
    private static void assertMade(Problem problem, Plan plan, ChildWhy why, Alternative place) {
        Board board = PlannedBoard.of(problem, plan);
        var before = board.score();
        Map<String, WaitingCase> cases = board.pool().cases().stream()
                .collect(Collectors.toMap(each -> each.source().id(), each -> each));
        WaitingCase child = requireNonNull(cases.get(why.caseId()));
        @Nullable SessionSlot own = child.getSlot();
        SessionSlot other = board.pool().slots().stream()
                .filter(slot -> slot.session().id().equals(place.sessionId()))
                .findFirst()
                .orElseThrow();
        List<WaitingCase> giveWay = place.others().stream()
                .map(each -> requireNonNull(cases.get(requireNonNull(each.caseId()))))
                .toList();
        for (WaitingCase each : giveWay) {
            move(board, each, place.standing() == Standing.EXCHANGE ? own : null);
        }
        move(board, child, other);
        long need = before.mediumScore() + place.needPointsChange();
        long soft = before.softScore() + place.kindnessPointsChange();
        boolean found = false;
        for (int i = 0; i <= 2 * board.list(other).count() && !found; i += 2) {
            rank(board, child, i);
            for (int j = 0; j <= 2 * problem.cases().size() && !found; j++) {
                if (place.standing() == Standing.EXCHANGE) {
                    rank(board, giveWay.getFirst(), j);
                }
                var after = board.score();
                found = after.hardScore() == 0 && after.mediumScore() == need && after.softScore() == soft;
            }
        }
        assertThat(found).as("%s", place).isTrue();
    }

    private static void rank(Board board, WaitingCase each, long rank) {
        SessionSlot slot = each.getSlot();
        board.take(each);
        each.setOrderKey(rank);
        each.setSlot(slot);
        board.place(each);
    }

    private static void move(Board board, WaitingCase each, @Nullable SessionSlot slot) {
        board.take(each);
        each.setSlot(slot);
        board.place(each);
    }
}
