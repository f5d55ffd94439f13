package org.listpool.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.intake.PoolForTests;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.Problem;
import org.listpool.wire.ContractJson;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DemoPoolTest {

    private static final LocalTime NOON = LocalTime.NOON;

    @Inject
    PoolForTests pool;

    @BeforeEach
    @AfterEach
    void empty() {
        pool.clear();
    }

    @Test
    void the_demo_loads_three_trusts_plans_them_and_breaks_no_rule_and_doubles_nothing_the_second_time()
            throws Exception {
        String first = show();
        String second = show();

        assertThat(first)
                .contains("Loaded the resources", "Took in RNZ-open-pathways.csv", "Took in RN3-supplement.csv")
                .contains("Planning for 2 seconds")
                .contains("2027-02-13 and 2027-02-14: ")
                .contains(" 0 violations");
        assertThat(second).doesNotContain("Loaded", "Took in", "Planning for").contains(" 0 violations");
    }

    @Test
    void the_summary_counts_children_and_lists_by_weekend_and_leaves_empty_lists_out() throws Exception {
        Problem problem = ContractJson.mapper().readValue(DemoPool.resource("problem.json"), Problem.class);
        List<String> sessions =
                problem.sessions().stream().map(s -> s.id()).sorted().toList();
        Plan plan = new Plan(
                Plan.SCHEMA,
                "p",
                problem.asOf(),
                null,
                1L,
                12_345,
                null,
                null,
                List.of(list(sessions.get(0), 2), list(sessions.get(1), 1), list(sessions.get(2), 0)),
                List.of(),
                List.of(),
                List.of(),
                Map.of());

        assertThat(DemoWords.summary(problem, plan, 0))
                .isEqualTo("""
                The plan, as at 2027-01-11:
                  2027-02-13: 3 children on 2 theatre lists
                  3 of %d children placed, 12,345 need points, 0 violations""".formatted(problem.cases().size()));
    }

    @Test
    void a_closed_door_is_told_in_the_services_own_words() {
        OwnDoors doors = new OwnDoors(URI.create("http://localhost:" + RestAssured.port));

        assertThatThrownBy(() -> doors.get("demo-planner", "/api/v1/audit-events"))
                .isInstanceOf(DoorClosed.class)
                .hasMessageContaining("Not allowed");
    }

    private static PlannedSession list(String id, int children) {
        List<PlannedCase> cases = IntStream.range(0, children)
                .mapToObj(i -> new PlannedCase("c" + i, NOON, NOON, NOON, NOON))
                .toList();
        return new PlannedSession(id, null, List.of(), cases);
    }

    private static String show() throws InterruptedException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        OwnDoors doors = new OwnDoors(URI.create("http://localhost:" + RestAssured.port));
        new DemoPool(doors, new PrintStream(told, true, StandardCharsets.UTF_8)).show(2);
        return told.toString(StandardCharsets.UTF_8);
    }
}
