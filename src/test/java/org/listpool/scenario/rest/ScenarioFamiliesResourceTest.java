package org.listpool.scenario.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.intake.Bsw;
import org.listpool.intake.ExtractKind;
import org.listpool.intake.PoolForTests;
import org.listpool.model.Problem;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.Plans;
import org.listpool.plan.work.DrawnRuns;
import org.listpool.resources.Collaboratives;
import org.listpool.scenario.DrawnFamilies;
import org.listpool.scenario.Families;
import org.listpool.scenario.Runs;
import org.listpool.scenario.work.ScriptedScenarioSearches;

/** Families of a plan and of what the trusts have sent. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ScenarioFamiliesResourceTest {

    private static final String POOL = """
            {"name": "Pool", "baseline": {"asOf": "2027-01-11"}, "settings": {"spentLimitSeconds": 20, "stepLimit": 3}}""";

    @Inject
    PoolForTests pool;

    @Inject
    Collaboratives collaboratives;

    @Inject
    DrawnFamilies drawn;

    @Inject
    Families families;

    @Inject
    Runs runs;

    @Inject
    Plans plans;

    @Inject
    ScriptedScenarioSearches searches;

    @Test
    void the_pool_as_it_is_becomes_a_baseline_that_is_searched_first() {
        pool.loadBsw();

        UUID id = id(post(POOL)
                .statusCode(202)
                .body("baseline.ready", equalTo(false))
                .body("baseline.planId", nullValue())
                .body("baseline.run.kind", equalTo("BASELINE"))
                .body("asOf", equalTo("2027-01-11"))
                .body("settings.spentLimitSeconds", equalTo(20))
                .body("baselineChanged.changed", equalTo(false)));
        awaitPool(() -> families.getProgress(id).done() == 2);

        get(id).body("family.baseline.ready", equalTo(true))
                .body("family.reference.needPoints", notNullValue())
                .body("family.reference.noiseNeedPoints", notNullValue());
        Problem problem = runs.getProblem(families.get(id).repeat().id());
        assertThat(problem.cases()).hasSizeGreaterThan(1000);
        assertThat(families.getReference(id).plan().needPoints())
                .isEqualTo(families.get(id).reference().needPoints());
    }

    @Test
    void a_family_turns_amber_when_lists_supplements_or_resources_have_moved() {
        pool.loadBsw();
        UUID id = id(post(POOL).statusCode(202));
        get(id).body("family.baselineChanged.changed", equalTo(false))
                .body("family.baselineChanged.reasons", empty())
                .body("family.baselineChanged.compared", not(empty()));

        pool.receive("RD1", ExtractKind.WAITING_LIST, Bsw.bytes("RD1-open-pathways.csv"));
        get(id).body("family.baselineChanged.changed", equalTo(false));

        collaboratives.replace(withOtherName(Bsw.bytes("collaborative.json")), null, "test");
        get(id).body("family.baselineChanged.changed", equalTo(true))
                .body("family.baselineChanged.reasons", hasSize(1))
                .body("family.baselineChanged.reasons[0]", containsString("version 2"));
        as("demo-planner").delete("/api/v1/scenario-families/{id}", id).then().statusCode(202);
    }

    @Test
    void of_a_plan_of_a_given_problem_nothing_can_be_said_of_the_pool() {
        UUID id = drawn.family("given");

        get(id).body("family.baselineChanged.changed", nullValue())
                .body("family.baselineChanged.compared", empty())
                .body("family.baseline.ready", equalTo(true))
                .body("family.baseline.planId", notNullValue());
    }

    @Test
    void a_family_of_a_plan_of_the_pool_turns_amber_with_the_pool() {
        pool.loadBsw();
        UUID plan = UUID.fromString(
                as("demo-manager").body("""
                        {"name": "Of the pool", "spentLimitSeconds": 1, "threads": 1, "asOf": "2027-01-11"}""").post("/api/v1/plans").path("id"));
        awaitPool(() -> plans.get(plan).status().isFinal());
        UUID id = id(post("""
                {"name": "Of a plan", "baseline": {"planId": "%s"}, "settings": {"stepLimit": 3}}""".formatted(plan)).statusCode(202).body("baselineChanged.changed", equalTo(false)));

        collaboratives.replace(withOtherName(Bsw.bytes("collaborative.json")), null, "test");

        get(id).body("family.baselineChanged.changed", equalTo(true));
        as("demo-planner").delete("/api/v1/scenario-families/{id}", id).then().statusCode(202);
    }

    @Test
    void without_a_sound_baseline_nothing_that_waits_for_it_is_searched() {
        pool.loadBsw();
        String name = plans.currentProblem(null).name();
        searches.play(name, (problem, starts, listener, stopped) -> DrawnRuns.unstaffed(DrawnRuns.problem(name)));
        try {
            UUID id = id(post(POOL).statusCode(202));
            awaitPool(() -> families.getProgress(id).done() == 2);

            assertThat(families.get(id).baseline().ready()).isFalse();
            assertThat(families.get(id).repeat().status()).isEqualTo(PlanStatus.FAILED);
            assertThat(families.get(id).repeat().failure()).contains("baseline ended without a plan");
            as("demo-planner")
                    .body("{\"familyId\": \"" + id + "\", \"name\": \"Too late\"}")
                    .post("/api/v1/scenarios")
                    .then()
                    .statusCode(409)
                    .body("title", equalTo("Baseline without a plan"));
        } finally {
            searches.forget(name);
        }
    }

    @Test
    void every_fault_of_a_wish_is_told() {
        post("""
                {"name": "", "note": "%s", "baseline": {"planId": "%s", "asOf": "2027-01-11"},
                 "settings": {"spentLimitSeconds": 0}}""".formatted("x".repeat(4001), UUID.randomUUID()))
                .statusCode(422)
                .body(
                        "faults.pointer",
                        containsInAnyOrder(
                                "/name", "/note", "/settings/spentLimitSeconds", "/baseline/asOf", "/baseline/planId"));
        post("{\"name\": \"Of nothing\"}").statusCode(422).body("faults.pointer", contains("/baseline"));
        post("{\"name\": \"Typo\", \"base\": {}}").statusCode(400).body("detail", containsString("base"));
    }

    @Test
    void a_family_can_be_noted_put_away_and_reopened() {
        UUID id = drawn.family("away");

        as("demo-planner")
                .body("{\"note\": \"Done.\", \"archived\": true}")
                .patch("/api/v1/scenario-families/{id}", id)
                .then()
                .statusCode(200)
                .body("note", equalTo("Done."))
                .body("archived", equalTo(true));
        as("demo-auditor")
                .get("/api/v1/scenario-families?archived=true&size=1")
                .then()
                .body("families.id", contains(id.toString()));
        as("demo-planner")
                .body("{\"archived\": false}")
                .patch("/api/v1/scenario-families/{id}", id)
                .then()
                .body("archived", equalTo(false));
    }

    /** The whole pool takes longer than a drawn one, above all where others use the cores. */
    private static void awaitPool(BooleanSupplier reached) {
        for (int times = 0; times < 5 && !reached.getAsBoolean(); times++) {
            try {
                await(reached);
            } catch (AssertionError stillGoing) {
                assertThat(times).as("Not reached within fifty seconds.").isLessThan(4);
            }
        }
    }

    private static byte[] withOtherName(byte[] collaborative) {
        String json = new String(collaborative, java.nio.charset.StandardCharsets.UTF_8);
        return json.replaceFirst("\"name\"\\s*:\\s*\"", "\"name\": \"Another ")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static ValidatableResponse get(UUID id) {
        return as("demo-planner")
                .get("/api/v1/scenario-families/{id}", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(String body) {
        return as("demo-planner").body(body).post("/api/v1/scenario-families").then();
    }

    private static UUID id(ValidatableResponse made) {
        return UUID.fromString(made.extract().path("id"));
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
