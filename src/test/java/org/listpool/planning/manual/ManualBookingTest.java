package org.listpool.planning.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.check.PlanChecker;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.pools.RandomPools;
import org.listpool.pools.TextPool;
import org.listpool.wire.ContractJson;

class ManualBookingTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "pool {0}")
    @MethodSource("seeds")
    void booking_by_hand_keeps_every_rule(long seed) {
        Problem problem = RandomPools.problem(seed);

        Plan plan = ManualBooking.plan(problem);

        assertThat(PlanChecker.check(problem, plan)).isEmpty();
    }

    @Test
    void the_replay_pool_comes_out_as_an_independent_booking_by_priority_and_wait_does() throws IOException {
        Problem problem = replay();

        Plan plan = ManualBooking.plan(problem);

        assertThat(PlanChecker.check(problem, plan)).isEmpty();
        // Another program's booking by priority and wait reaches 69,340.
        assertThat(plan.needPoints()).isEqualTo(69_374);
    }

    @Test
    void priority_comes_before_wait_and_wait_before_the_order_of_the_document() {
        // 20 + 10 + 20 = 50 minutes for two of them.
        Problem problem = TextPool.problem("""
                rules | turnaroundMinutes
                      | 10

                session | from  | to
                SAT     | 08:30 | 09:20

                child | P  | waited
                ann   | P4 | 700
                bob   | P3 | 20
                cat   | P4 | 720
                """);

        assertThat(ManualBooking.plan(problem).sessions().getFirst().cases())
                .extracting("caseId")
                .containsExactlyInAnyOrder("bob", "cat");
    }

    @Test
    void the_first_date_that_can_take_a_child_is_taken() {
        Problem problem = TextPool.problem("""
                session | on
                SUN     | 2027-02-14
                SAT     | 2027-02-13

                child | away
                ann   | -
                bob   | 2027-02-13
                """);

        Plan plan = ManualBooking.plan(problem);

        assertThat(plan.sessions())
                .filteredOn(session -> session.id().equals("SAT"))
                .flatExtracting("cases")
                .extracting("caseId")
                .containsExactly("ann");
        assertThat(plan.sessions())
                .filteredOn(session -> session.id().equals("SUN"))
                .flatExtracting("cases")
                .extracting("caseId")
                .containsExactly("bob");
    }

    @Test
    void the_hosts_own_people_come_first_and_of_lent_surgeons_the_one_for_most_children() {
        Problem problem = TextPool.problem("""
                person | trust | role            | does             | senior
                S1     | A     | SURGEON         | TONSILS          |
                S2     | B     | SURGEON         | GROMMETS TONSILS |
                A1     | A     | ANAESTHETIST    |                  |
                A2     | H     | ANAESTHETIST    |                  |
                N1     | H     | CHILDRENS_NURSE |                  | yes
                N2     | H     | CHILDRENS_NURSE |                  |

                child | procedure
                ann   | GROMMETS
                bob   | GROMMETS
                cat   | TONSILS
                """);

        assertThat(ManualBooking.plan(problem).sessions().getFirst().staff())
                .extracting("staffId")
                .containsExactly("S2", "A2");
    }

    @Test
    void whom_sunday_would_lose_is_kept_for_sunday_so_that_both_days_run() {
        Problem problem = TextPool.problem("""
                session | on
                SAT     | 2027-02-13
                SUN     | 2027-02-14

                person | role            | days                  | most | senior
                S1     | SURGEON         | 2027-02-13 2027-02-14 | 1    |
                S2     | SURGEON         | 2027-02-13            | 2    |
                A1     | ANAESTHETIST    | 2027-02-13 2027-02-14 | 2    |
                N1     | CHILDRENS_NURSE | 2027-02-13 2027-02-14 | 2    | yes
                N2     | CHILDRENS_NURSE | 2027-02-13 2027-02-14 | 2    |

                child | away
                ann   | -
                bob   | 2027-02-13
                """);

        assertThat(ManualBooking.plan(problem).sessions())
                .allSatisfy(session -> assertThat(session.cases()).hasSize(1));
    }

    private static Problem replay() throws IOException {
        try (InputStream in = ManualBookingTest.class.getResourceAsStream("/demo/bsw/problem.json")) {
            return ContractJson.mapper().readValue(Objects.requireNonNull(in), Problem.class);
        }
    }
}
