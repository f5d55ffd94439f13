package org.listpool.scenario.rest;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.check.PlanChecker;
import org.listpool.house.PostgresForTests;
import org.listpool.plan.PlanResults;
import org.listpool.plan.Plans;
import org.listpool.scenario.DrawnFamilies;
import org.listpool.scenario.Families;
import org.listpool.scenario.Runs;
import org.listpool.scenario.view.Reference;
import org.listpool.whatif.Outcome;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ScenariosResourceTest {

    private static final String MORE_PLACES = """
            {"type": "WARD_PLACES", "site": "HOST", "more": %d}""";

    @Inject
    DrawnFamilies drawn;

    @Inject
    Families families;

    @Inject
    Runs runs;

    @Inject
    Plans plans;

    @Inject
    PlanResults planResults;

    @Test
    void a_scenario_is_made_searched_from_the_baseline_and_measured_against_the_reference() {
        UUID family = drawn.family("made");

        ValidatableResponse made = as("demo-planner")
                .body("""
                        {"familyId": "%s", "name": "Two more places", "note": "As in winter.", "changes": [%s]}
                        """.formatted(family, MORE_PLACES.formatted(2)))
                .post("/api/v1/scenarios")
                .then()
                .statusCode(202)
                .body("run.kind", equalTo("SCENARIO"))
                .body("texts", contains("The ward at HOST has 2 more places."))
                .body("createdBy", equalTo("demo-planner"));
        UUID id = UUID.fromString(made.extract().path("id"));
        made.header("Location", containsString("/api/v1/scenarios/" + id));
        await(() -> isFinal(id) && isFinal(repeatOf(family)));

        // The drawn pool has room for cy, whom the baseline leaves out.
        as("demo-manager")
                .get("/api/v1/scenarios/{id}", id)
                .then()
                .statusCode(200)
                .body("run.status", equalTo("SOLVED"))
                .body("run.placed", equalTo(3))
                .body("run.sameAsBaseline", equalTo(false))
                .body("run.setOutFrom", hasSize(1))
                .body("differenceNeedPoints", equalTo(0))
                .body("withinNoise", equalTo(true));
        as("demo-manager")
                .get("/api/v1/scenario-runs/{id}/replications", id)
                .then()
                .statusCode(200)
                .body("count", equalTo(400))
                .body("figures.treatedChildren", hasSize(400));
        Outcome outcome = runs.getOutcome(id);
        assertThat(outcome.problem().sites().getFirst().wardPlaces()).isEqualTo(8);
        assertThat(PlanChecker.check(outcome.problem(), outcome.plan())).isEmpty();
    }

    @Test
    void the_family_tells_the_search_noise_and_what_scenarios_are_measured_against() {
        UUID family = drawn.family("noise");

        await(() -> isFinal(repeatOf(family)));

        Reference reference = families.get(family).reference();
        long baseline = requireNonNull(reference.baselineNeedPoints());
        long repeat = requireNonNull(reference.repeatNeedPoints());
        // There is room for cy, whom the drawn plan leaves out.
        assertThat(repeat).isGreaterThan(baseline);
        assertThat(reference.needPoints()).isEqualTo(repeat);
        assertThat(reference.noiseNeedPoints()).isEqualTo(repeat - baseline);
    }

    @Test
    void a_scenario_without_changes_is_the_baseline_exactly() {
        UUID family = drawn.family("unchanged");

        UUID id = make(family, "");
        await(() -> isFinal(id));

        as("demo-manager")
                .get("/api/v1/scenarios/{id}", id)
                .then()
                .body("run.status", equalTo("SOLVED"))
                .body("run.sameAsBaseline", equalTo(true))
                .body("run.setOutFrom", empty());
        UUID plan = requireNonNull(families.get(family).baseline().planId());
        assertThat(runs.get(id).problemId()).isEqualTo(plans.get(plan).problemId());
        assertThat(runs.findPlan(id)).isEqualTo(planResults.find(plan));
    }

    @Test
    void a_fork_begins_with_the_changes_of_its_parent_and_the_family_shows_the_tree() {
        UUID family = drawn.family("forked");
        UUID parent = make(family, MORE_PLACES.formatted(1));

        UUID child = UUID.fromString(as("demo-planner")
                .body("""
                        {"parentId": "%s", "name": "Further", "changes": [%s]}""".formatted(parent, MORE_PLACES.formatted(2)))
                .post("/api/v1/scenarios")
                .then()
                .statusCode(202)
                .body("changes.more", contains(1, 2))
                .extract()
                .path("id"));

        as("demo-planner")
                .get("/api/v1/scenario-families/{id}", family)
                .then()
                .statusCode(200)
                .body("family.name", equalTo("forked"))
                .body("scenarios.id", contains(parent.toString(), child.toString()))
                .body("scenarios.parentId", hasItem(parent.toString()))
                .body("progress.total", equalTo(3));
        assertThat(runs.getProblem(child).sites().getFirst().wardPlaces()).isEqualTo(9);
    }

    @Test
    void a_change_that_finds_nothing_is_refused_by_its_number() {
        UUID family = drawn.family("nothing");

        refused(
                        family,
                        MORE_PLACES.formatted(1) + "," + MORE_PLACES.formatted(1)
                                + ", {\"type\": \"LOAN_LIMIT\", \"provider\": \"X\", \"more\": 1}")
                .body("faults.pointer", contains("/changes/2"))
                .body("faults[0].message", containsString("X"));
    }

    @Test
    void a_change_that_cannot_be_read_is_refused_at_its_place() {
        UUID family = drawn.family("unread");

        refused(family, "{\"type\": \"WARD_PLACE\"}, {\"type\": \"WARD_PLACES\", \"site\": 1}")
                .body("faults.pointer", hasItem("/changes/0/type"))
                .body("faults[0].message", containsString("Maybe you meant WARD_PLACES"));
    }

    @Test
    void a_changed_problem_that_cannot_be_planned_is_refused_with_its_faults() {
        UUID family = drawn.family("faulty");

        refused(family, """
                {"type": "SESSION_ADDED", "session": {"id": "SUN", "date": "2027-02-14", "site": "HOST", "theatre": "T1",
                 "start": "08:30", "end": "12:30", "specialties": ["COBBLERS"], "posts": []}}""").body("faults.pointer", hasItem(containsString("/problem/sessions/")));
    }

    @Test
    void every_fault_of_a_wish_is_told() {
        as("demo-planner")
                .body("""
                        {"name": "", "settings": {"spentLimitSeconds": 3601, "stepLimit": 0}, "changes": []}""")
                .post("/api/v1/scenarios")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "faults.pointer",
                        containsInAnyOrder("/name", "/settings/spentLimitSeconds", "/settings/stepLimit"));
        as("demo-planner")
                .body("{\"name\": \"Of nothing\"}")
                .post("/api/v1/scenarios")
                .then()
                .statusCode(422)
                .body("faults.pointer", contains("/familyId"));
        as("demo-planner")
                .body("{\"name\": \"Of nobody\", \"parentId\": \"" + UUID.randomUUID() + "\"}")
                .post("/api/v1/scenarios")
                .then()
                .statusCode(422)
                .body("faults.pointer", contains("/parentId"));
    }

    @Test
    void several_are_made_at_once_and_one_that_is_refused_keeps_no_other() {
        UUID family = drawn.family("several");

        as("demo-planner")
                .body("""
                        {"scenarios": [
                          {"name": "One", "changes": [%s]},
                          {"name": "Two", "changes": [{"type": "LOAN_LIMIT", "provider": "X", "more": 1}]},
                          {"name": "Three", "changes": []}]}
                        """.formatted(MORE_PLACES.formatted(1)))
                .post("/api/v1/scenario-families/{id}/scenarios", family)
                .then()
                .statusCode(207)
                .body("status", contains(202, 422, 202))
                .body("scenario.name", contains("One", "Three"))
                .body("[1].problem.extensions.faults.pointer", contains("/changes/0"));
        as("demo-manager").get("/api/v1/scenarios?familyId=" + family).then().body("name", contains("One", "Three"));
    }

    @Test
    void names_and_notes_can_be_changed_and_a_scenario_is_put_away_and_reopened() {
        UUID id = make(drawn.family("noted"), "");

        patch(id, "{\"note\": \"Ask the ward.\", \"archived\": true}")
                .body("name", equalTo("Scenario"))
                .body("note", equalTo("Ask the ward."))
                .body("archived", equalTo(true));
        patch(id, "{\"name\": \"Reopened\", \"archived\": false}")
                .body("name", equalTo("Reopened"))
                .body("note", equalTo("Ask the ward."))
                .body("archived", equalTo(false));
        as("demo-planner")
                .body("{\"name\": \" \"}")
                .patch("/api/v1/scenarios/{id}", id)
                .then()
                .statusCode(422);
    }

    @Test
    void the_problem_is_there_without_birth_dates_for_a_planner_and_the_plan_is_read() {
        UUID id = make(drawn.family("read"), MORE_PLACES.formatted(1));
        await(() -> isFinal(id));

        assertThat(as("demo-planner")
                        .get("/api/v1/scenarios/{id}/problem", id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .doesNotContain("dateOfBirth");
        as("demo-manager")
                .get("/api/v1/scenarios/{id}/problem", id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body(containsString("dateOfBirth"));
        as("demo-planner")
                .get("/api/v1/scenarios/{id}/plan", id)
                .then()
                .statusCode(200)
                .body("problemId", equalTo(String.valueOf(runs.get(id).problemId())))
                .body("needPoints", greaterThan(0));
        as("demo-planner").get("/api/v1/scenario-runs/{id}/plan", id).then().statusCode(200);
        assertThat(as("demo-planner")
                        .get("/api/v1/scenario-runs/{id}/problem", id)
                        .asString())
                .doesNotContain("dateOfBirth");
        as("demo-planner").get("/api/v1/scenario-runs/{id}", id).then().body("status", equalTo("SOLVED"));
    }

    @Test
    void stopping_a_final_scenario_changes_nothing() {
        UUID id = make(drawn.family("final"), "");
        await(() -> isFinal(id));

        as("demo-planner")
                .delete("/api/v1/scenarios/{id}", id)
                .then()
                .statusCode(200)
                .body("run.status", equalTo("SOLVED"))
                .body("run.stopRequested", equalTo(false))
                .body("run.queuePosition", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"scenarios/%s", "scenarios/%s/plan", "scenario-runs/%s", "scenario-families/%s", "sweeps/%s"})
    void what_does_not_exist_is_not_found(String door) {
        as("demo-manager")
                .get("/api/v1/" + door.formatted(UUID.randomUUID()))
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void an_auditor_reads_lists_and_nothing_else() {
        UUID family = drawn.family("audited");
        UUID id = make(family, "");

        as("demo-auditor")
                .get("/api/v1/scenario-families")
                .then()
                .statusCode(200)
                .body("families.id", hasItem(family.toString()));
        as("demo-auditor").get("/api/v1/scenarios?familyId=" + family).then().statusCode(200);
        as("demo-auditor").get("/api/v1/sweeps").then().statusCode(200);
        as("demo-auditor").get("/api/v1/scenarios/{id}", id).then().statusCode(403);
        as("demo-auditor").get("/api/v1/scenarios/{id}/plan", id).then().statusCode(403);
        as("demo-auditor").body("{}").post("/api/v1/scenarios").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-admin", "demo-RD1"})
    void others_have_nothing_to_do_with_scenarios(String token) {
        for (String door : new String[] {"scenario-families", "scenarios", "sweeps"}) {
            as(token).get("/api/v1/" + door).then().statusCode(403);
            as(token).body("{}").post("/api/v1/" + door).then().statusCode(403);
        }
        given().get("/api/v1/scenario-families").then().statusCode(401);
    }

    private boolean isFinal(UUID run) {
        return runs.get(run).status().isFinal();
    }

    private UUID repeatOf(UUID family) {
        return families.get(family).repeat().id();
    }

    private UUID make(UUID family, String changes) {
        return UUID.fromString(as("demo-planner")
                .body("""
                        {"familyId": "%s", "name": "Scenario", "changes": [%s]}""".formatted(family, changes))
                .post("/api/v1/scenarios")
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    private ValidatableResponse refused(UUID family, String changes) {
        return as("demo-planner")
                .body("""
                        {"familyId": "%s", "name": "Refused", "changes": [%s]}""".formatted(family, changes))
                .post("/api/v1/scenarios")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    private ValidatableResponse patch(UUID id, String body) {
        return as("demo-planner")
                .body(body)
                .patch("/api/v1/scenarios/{id}", id)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
