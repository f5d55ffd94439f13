package org.listpool.scenario.rest;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.listpool.plan.work.DrawnRuns.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.plan.work.DrawnRuns;
import org.listpool.scenario.DrawnFamilies;
import org.listpool.scenario.Families;
import org.listpool.scenario.Runs;
import org.listpool.scenario.sweep.Sweeps;
import org.listpool.scenario.work.ScriptedScenarioSearches;

/** Sweeps over the HTTP doors. The drawn pool has a ward of 6 places and 21 days of notice. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SweepsResourceTest {

    private static final String WARD = """
            {"lever": {"kind": "WARD_PLACES"}, "values": [%s]}""";

    private static final int NOTICE = DrawnRuns.problem("notice").rules().noticeDays();

    @Inject
    DrawnFamilies drawn;

    @Inject
    Families families;

    @Inject
    Runs runs;

    @Inject
    Sweeps sweeps;

    @Inject
    ScriptedScenarioSearches searches;

    @Test
    void each_value_is_searched_and_a_value_at_which_the_lever_cannot_be_put_is_kept_as_refused() {
        UUID family = drawn.family("swept");

        ValidatableResponse made = start(family, WARD.formatted("-1, 6, 7, 8"))
                .body("cells.status", hasItem("REFUSED"))
                .body("axes[0].current", equalTo(6))
                .body("progress.total", equalTo(3));
        UUID id = id(made);
        made.header("Location", containsString("/api/v1/sweeps/" + id));
        await(() -> sweeps.getProgress(id).done() == 3);

        as("demo-planner")
                .get("/api/v1/sweeps/{id}", id)
                .then()
                .statusCode(200)
                .body("cells.status", contains("REFUSED", "SOLVED", "SOLVED", "SOLVED"))
                .body("cells.values.flatten()", contains(-1, 6, 7, 8))
                .body("cells.sameAsBaseline", contains(false, true, false, false))
                .body("cells[0].reason", notNullValue())
                .body("cells[0].runId", nullValue())
                .body("cells[1].placed", equalTo(2))
                .body("cells[2].placed", equalTo(3))
                .body("progress.done", equalTo(3))
                .body("progress.secondsLeft", nullValue());
        assertThat(runs.getProblem(runOf(id, 3)).sites().getFirst().wardPlaces())
                .isEqualTo(8);
    }

    @Test
    void a_cell_sets_out_from_its_finished_neighbour_first() {
        UUID family = drawn.family("neighbours");
        await(() -> runs.get(families.get(family).repeat().id()).status().isFinal());
        CountDownLatch gate = new CountDownLatch(1);
        // The first cell keeps one of the two workers, so that the other takes the rest one after another.
        searches.play("neighbours", (problem, starts, listener, stopped) -> {
            if (problem.sites().getFirst().wardPlaces() == 7) {
                gate.await(20, TimeUnit.SECONDS);
            }
            return DrawnRuns.placing(problem, "ann");
        });

        UUID id = id(start(family, WARD.formatted("7, 8, 9")));
        await(() -> sweeps.getProgress(id).done() == 2);
        gate.countDown();

        assertThat(runs.get(runOf(id, 2)).setOutFrom())
                .containsExactly(runOf(id, 1), families.get(family).baseline().planId());
        await(() -> sweeps.getProgress(id).done() == 3);
    }

    @Test
    void two_axes_make_a_grid() {
        UUID family = drawn.family("grid");

        UUID id = id(start(
                family,
                "{\"lever\": {\"kind\": \"NOTICE_DAYS\"}, \"values\": [%d]},".formatted(NOTICE)
                        + " {\"lever\": {\"kind\": \"WARD_PLACES\"}, \"from\": 10, \"to\": 14, \"step\": 2}"));

        as("demo-planner")
                .get("/api/v1/sweeps/{id}", id)
                .then()
                .body("cells", hasSize(3))
                .body("axes.values", contains(List.of(NOTICE), List.of(10, 12, 14)));
        await(() -> sweeps.getProgress(id).done() == 3);
        assertThat(runs.getProblem(runOf(id, 2)).sites().getFirst().wardPlaces())
                .isEqualTo(14);
    }

    @Test
    void a_sweep_of_a_scenario_begins_with_its_changes() {
        UUID family = drawn.family("of a scenario");
        String scenario = as("demo-planner")
                .body("""
                        {"familyId": "%s", "name": "Eight", "changes": [{"type": "WARD_PLACES", "site": "HOST", "more": 2}]}
                        """.formatted(family))
                .post("/api/v1/scenarios")
                .path("id");

        UUID id = id(as("demo-planner")
                .body("""
                        {"scenarioId": "%s", "name": "Beyond", "axes": [%s]}""".formatted(scenario, WARD.formatted("9")))
                .post("/api/v1/sweeps")
                .then()
                .statusCode(202)
                .body("axes[0].current", equalTo(8)));

        await(() -> sweeps.getProgress(id).done() == 1);
        assertThat(runs.getProblem(runOf(id, 0)).sites().getFirst().wardPlaces())
                .isEqualTo(9);
    }

    @Test
    void a_stopped_sweep_keeps_what_it_has_and_is_taken_up_again() {
        UUID family = drawn.family("halted");
        await(() -> runs.get(families.get(family).repeat().id()).status().isFinal());
        CountDownLatch goOn = new CountDownLatch(1);
        searches.play("halted", (problem, starts, listener, stopped) -> {
            while (!stopped.getAsBoolean() && goOn.getCount() > 0) {
                Thread.sleep(5);
            }
            return DrawnRuns.placing(problem, "ann");
        });
        UUID id = id(start(family, "{\"lever\": {\"kind\": \"WARD_PLACES\"}, \"from\": 7, \"to\": 16}"));
        await(() -> sweeps.getProgress(id).solving() > 0);

        as("demo-planner").delete("/api/v1/sweeps/{id}", id).then().statusCode(202);
        await(() -> sweeps.getProgress(id).done() == 10);

        as("demo-planner")
                .get("/api/v1/sweeps/{id}", id)
                .then()
                .body("cells.status", everyItem(equalTo("STOPPED")))
                .body("cells.placed", hasItem(1))
                .body("cells.placed", hasItem(nullValue()));
        goOn.countDown();
        resume(id).statusCode(202);
        await(() -> sweeps.getProgress(id).done() == 10);
        as("demo-planner")
                .get("/api/v1/sweeps/{id}", id)
                .then()
                .body("cells", hasSize(10))
                .body("cells.status", everyItem(equalTo("SOLVED")))
                .body("cells.placed", everyItem(equalTo(1)));
    }

    @Test
    void a_sweep_that_is_still_being_stopped_is_not_taken_up_yet() {
        UUID family = drawn.family("slow to stop");
        await(() -> runs.get(families.get(family).repeat().id()).status().isFinal());
        CountDownLatch gate = new CountDownLatch(1);
        searches.play("slow to stop", (problem, starts, listener, stopped) -> {
            gate.await(20, TimeUnit.SECONDS);
            return DrawnRuns.placing(problem, "ann");
        });
        UUID id = id(start(family, WARD.formatted("7")));
        await(() -> sweeps.getProgress(id).solving() == 1);

        as("demo-planner").delete("/api/v1/sweeps/{id}", id).then().statusCode(202);
        resume(id).statusCode(409).body("title", equalTo("Still stopping"));

        gate.countDown();
        await(() -> sweeps.getProgress(id).done() == 1);
    }

    @Test
    void every_fault_of_a_wish_is_told() {
        UUID family = drawn.family("faults");

        refused(family, "").body("faults.pointer", contains("/axes"));
        refused(family, "{\"lever\": {\"kind\": \"WARD_PLACE\"}, \"values\": [1]}")
                .body("faults.pointer", contains("/axes/0/lever/kind"))
                .body("faults[0].message", containsString("Maybe you meant WARD_PLACES"));
        refused(family, "{\"lever\": {\"kind\": \"WARD_PLACES\"}, \"from\": 3, \"to\": 1}")
                .body("faults.pointer", contains("/axes/0"));
        refused(family, WARD.formatted("7, 7") + "," + WARD.formatted("8"))
                .body("faults.pointer", containsInAnyOrder("/axes/0/values", "/axes/1/lever"));
        refused(family, "{\"lever\": {\"kind\": \"WARD_PLACES\"}, \"from\": 1, \"to\": 401}")
                .body("faults[0].message", containsString("at most 400"));
    }

    @Test
    void a_sweep_can_be_named_noted_and_put_away() {
        UUID id = id(start(drawn.family("put away"), WARD.formatted("6")));

        as("demo-planner")
                .body("{\"name\": \"Away\", \"archived\": true}")
                .patch("/api/v1/sweeps/{id}", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Away"))
                .body("archived", equalTo(true));
        as("demo-auditor").get("/api/v1/sweeps?archived=true").then().body("sweeps.id", hasItem(id.toString()));
        as("demo-planner").get("/api/v1/sweeps?size=0").then().statusCode(400);
    }

    private UUID runOf(UUID sweep, int cell) {
        return requireNonNull(sweeps.get(sweep).cells().get(cell).runId());
    }

    private static ValidatableResponse start(UUID family, String axes) {
        return post(family, axes).statusCode(202);
    }

    private static ValidatableResponse refused(UUID family, String axes) {
        return post(family, axes).statusCode(422).contentType("application/problem+json");
    }

    private static ValidatableResponse post(UUID family, String axes) {
        return as("demo-planner")
                .body("""
                        {"familyId": "%s", "name": "Sweep", "axes": [%s]}""".formatted(family, axes))
                .post("/api/v1/sweeps")
                .then();
    }

    /** Without a body, and so without a type of one. */
    private static ValidatableResponse resume(UUID sweep) {
        return given().header("Authorization", "Bearer demo-planner")
                .post("/api/v1/sweeps/{id}/resume", sweep)
                .then();
    }

    private static UUID id(ValidatableResponse made) {
        return UUID.fromString(made.extract().path("id"));
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
