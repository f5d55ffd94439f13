package org.listpool.planning.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.listpool.model.Weights;
import org.listpool.pools.TextPool;

/** What each kindness costs, in its own unit. All children stay equally long, so the list follows the kind order. */
class KindnessTest {

    private static final String CHILD = """
            child | trust | age | flags | from | waited
            """;

    @Test
    void a_journey_costs_its_square_in_hundreds() {
        assertThat(DrawnBoard.cost(Kindness.TRAVEL, CHILD + "ann | H | 60 | - | FAR | 100", "SAT: ann"))
                .isEqualTo(110 * 110 / 100);
    }

    @Test
    void leaving_home_before_the_earliest_time_costs_its_minutes() {
        // First on the list at 08:30, on the ward by 07:30, 110 minutes by road: leaves at 05:40.
        assertThat(DrawnBoard.cost(Kindness.LEAVE_HOME, CHILD + "ann | H | 60 | - | FAR | 100", "SAT: ann"))
                .isEqualTo(5);
        assertThat(DrawnBoard.cost(Kindness.LEAVE_HOME, CHILD + "ann | H | 60 | - | NEAR | 100", "SAT: ann"))
                .isZero();
    }

    @Test
    void the_planner_lays_latex_allergy_first_infection_risk_last_and_the_young_before_the_old() {
        Board board = DrawnBoard.of(CHILD + """
                        old    | H | 100 | -              | NEAR | 100
                        young  | H | 40  | -              | NEAR | 100
                        latex  | H | 120 | LATEX_ALLERGY  | NEAR | 100
                        mrsa   | H | 30  | INFECTION_RISK | NEAR | 100
                        autism | H | 90  | AUTISM         | NEAR | 100
                        sugar  | H | 110 | DIABETES       | NEAR | 100
                        """, "SAT: old young latex mrsa autism sugar");

        SlotSheet list = board.list(board.pool().slots().getFirst());
        assertThat(java.util.stream.IntStream.range(0, 6)
                        .mapToObj(i -> list.member(i).source().id()))
                .containsExactly("latex", "sugar", "autism", "young", "old", "mrsa");
        assertThat(board.costs())
                .containsEntry(Kindness.LATEX_FIRST, 0L)
                .containsEntry(Kindness.DIABETES_EARLY, 1L)
                .containsEntry(Kindness.QUIET_SLOT, 2L)
                .containsEntry(Kindness.INFECTION_LAST, 0L)
                // latex before sugar, autism, young, old, mrsa; sugar before the last four; autism before young and
                // mrsa; …
                .containsEntry(Kindness.YOUNGEST_FIRST, 5L + 4 + 2 + 1 + 1);
    }

    @Test
    void unequal_shares_of_long_waiters_cost_their_spread_per_mille() {
        String pool = CHILD + """
                ann | H | 60 | - | NEAR | 365
                bob | A | 60 | - | NEAR | 365
                cy  | A | 60 | - | NEAR | 364
                """;

        assertThat(DrawnBoard.cost(Kindness.FAIR_SHARES, pool, "SAT: ann")).isEqualTo(1000);
        assertThat(DrawnBoard.cost(Kindness.FAIR_SHARES, pool, "SAT: ann bob")).isZero();
        assertThat(DrawnBoard.cost(Kindness.FAIR_SHARES, pool, "SAT: ann cy")).isEqualTo(1000);
    }

    @Test
    void loans_of_people_and_equipment_cost_their_number() {
        String pool = """
                person | role            | trust | senior
                S1     | SURGEON         | A     |
                A1     | ANAESTHETIST    | H     |
                N1     | CHILDRENS_NURSE | B     | yes
                N2     | CHILDRENS_NURSE | H     |

                child | kit
                ann   | SCOPE

                kit   | trust
                SCOPE | A
                """;

        assertThat(DrawnBoard.cost(Kindness.STAFF_LOANS, pool, "SAT: ann")).isEqualTo(2);
        assertThat(DrawnBoard.cost(Kindness.EQUIPMENT_LOANS, pool, "SAT: ann")).isEqualTo(1);
    }

    @Test
    void free_minutes_of_a_session_that_runs_cost_and_those_of_a_closed_one_do_not() {
        // 240 minutes of session, 20 of surgery.
        assertThat(DrawnBoard.cost(Kindness.UNFILLED_MINUTES, CHILD + "ann | H | 60 | - | NEAR | 100", "SAT: ann"))
                .isEqualTo(220);
        assertThat(DrawnBoard.cost(Kindness.UNFILLED_MINUTES, CHILD + "ann | H | 60 | - | NEAR | 100", "SAT:"))
                .isZero();
    }

    @Test
    void a_long_wait_placed_late_costs_weeks_times_weeks() {
        String pool = """
                session | on
                SAT     | 2027-02-13
                LATE    | 2027-03-06

                child | waited
                ann   | 700
                """;

        assertThat(DrawnBoard.cost(Kindness.LONGEST_FIRST, pool, "SAT: ann")).isZero();
        assertThat(DrawnBoard.cost(Kindness.LONGEST_FIRST, pool, "LATE: ann")).isEqualTo(100 * 3 / 100);
    }

    @Test
    void a_child_moved_or_dropped_by_a_re_plan_costs_one() {
        String pool = """
                session | on
                SAT     | 2027-02-13
                SUN     | 2027-02-14

                child
                ann

                previous | session
                ann      | SAT
                """;

        assertThat(DrawnBoard.cost(Kindness.KEEP_PLACES, pool, "SAT: ann")).isZero();
        assertThat(DrawnBoard.cost(Kindness.KEEP_PLACES, pool, "SUN: ann")).isEqualTo(1);
        assertThat(DrawnBoard.cost(Kindness.KEEP_PLACES, pool, "SAT:")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Kindness.class)
    void a_collaborative_sets_the_weight_of_each(Kindness kindness) {
        Weights plain = TextPool.problem("child\nann").weights();
        Weights own = new Weights(
                plain.priority(),
                plain.perWeekWaited(),
                plain.bands(),
                java.util.Map.of(kindness.name(), kindness.defaultWeight() + 7));

        assertThat(kindness.weight(plain)).isEqualTo(kindness.defaultWeight());
        assertThat(kindness.weight(own)).isEqualTo(kindness.defaultWeight() + 7);
    }
}
