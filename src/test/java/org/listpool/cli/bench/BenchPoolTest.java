package org.listpool.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.listpool.check.PlanChecker;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.manual.ManualBooking;

class BenchPoolTest {

    @ParameterizedTest
    @EnumSource
    void every_pool_has_no_fault_and_can_be_booked_by_hand(BenchPool pool) {
        Problem problem = pool.problem(1);

        assertThat(ProblemFaults.find(problem)).isEmpty();
        Plan manual = ManualBooking.plan(problem);
        assertThat(PlanChecker.check(problem, manual)).isEmpty();
        assertThat(manual.needPoints()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = {"SCARCE_STAFF", "SCARCE_WARD", "SCARCE_TRAYS", "EVERYTHING"})
    void what_is_scarce_binds(BenchPool pool) {
        for (long seed = 1; seed <= 5; seed++) {
            long plenty = ManualBooking.plan(BenchPool.SIZE_1.problem(seed)).needPoints();
            long scarce = ManualBooking.plan(pool.problem(seed)).needPoints();

            assertThat(scarce).as("seed %s", seed).isLessThan(plenty * 9 / 10);
        }
    }

    @Test
    void one_child_in_three_or_so_has_a_sibling_where_siblings_are_many() {
        assertThat(BenchPool.SIBLINGS.problem(1).cases())
                .filteredOn(child -> child.siblingGroup() != null)
                .hasSizeBetween(350, 600);
    }

    @Test
    void more_children_wait_for_the_sessions_than_find_a_place_in_every_pool_of_the_table() {
        for (BenchPool pool : BenchPool.standard()) {
            Problem problem = pool.problem(1);
            long served = problem.cases().stream()
                    .filter(child -> problem.sessions().stream()
                            .anyMatch(session -> session.specialties().contains(child.specialty())))
                    .count();

            assertThat(served)
                    .as(pool.code())
                    .isGreaterThan(28L * problem.sessions().size());
        }
    }

    @Test
    void codes_are_those_of_the_command() {
        assertThat(BenchPool.standard())
                .extracting(BenchPool::code)
                .containsExactly(
                        "replay",
                        "size-1",
                        "size-3",
                        "size-10",
                        "scarce-staff",
                        "scarce-ward",
                        "scarce-trays",
                        "siblings",
                        "everything");
        assertThat(BenchPool.standard()).extracting(BenchPool::defaultSeconds).contains(30, 60, 120);
    }
}
