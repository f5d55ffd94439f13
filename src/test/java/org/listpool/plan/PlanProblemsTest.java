package org.listpool.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.model.Problem;
import org.listpool.plan.work.DrawnRuns;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PlanProblemsTest {

    @Inject
    PlanProblems problems;

    @Inject
    Session session;

    @Test
    void a_problem_comes_back_as_it_was_stored() {
        Problem problem = DrawnRuns.problem("kept");

        UUID id = problems.store(problem);

        assertThat(problems.get(id)).isEqualTo(problem);
    }

    @Test
    void equal_problems_are_stored_once_and_different_ones_apart() {
        UUID id = problems.store(DrawnRuns.problem("once"));

        assertThat(problems.store(DrawnRuns.problem("once"))).isEqualTo(id);
        assertThat(problems.store(DrawnRuns.problem("once more"))).isNotEqualTo(id);
    }

    @Test
    void a_stored_problem_can_be_neither_changed_nor_removed() {
        problems.store(DrawnRuns.problem("immutable"));

        for (String statement : List.of(
                "update plan_problem set content = '{}'",
                "delete from plan_problem",
                "truncate plan_problem cascade")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() ->
                                    session.createNativeMutationQuery(statement).executeUpdate()))
                    .hasStackTraceContaining("plan_problem is immutable");
        }
    }
}
