package org.listpool.scenario.compare;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.listpool.plan.work.DrawnRuns.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.house.PostgresForTests;
import org.listpool.model.Problem;
import org.listpool.plan.PlanRequest;
import org.listpool.plan.Plans;
import org.listpool.plan.work.ScriptedSearches;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

/** A ward with one place, and a scenario with two, over HTTP. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ScenarioComparisonsResourceTest {

    private static final String COMPARISONS = "/api/v1/scenario-comparisons";
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private static final String POOL = """
            procedure | specialty | minutes | sd | stay | kit
            GROMMETS  | ENT       | 20      | 0  | 120  | -

            site | places
            HOST | 1

            session | from  | to
            SAT     | 08:30 | 09:40

            child | P  | waited
            ann   | P3 | 70
            bob   | P4 | 140
            """;

    private static UUID family = UUID.fromString(NOBODY);
    private static UUID more = UUID.fromString(NOBODY);

    @Inject
    Plans plans;

    @Inject
    ScriptedSearches searches;

    /** Once for all tests, which change nothing. */
    @BeforeEach
    void aFamilyWithAScenario() {
        if (!family.toString().equals(NOBODY)) {
            return;
        }
        Problem problem = TextPool.problem(POOL);
        searches.play(
                problem.name(),
                (given, listener, stopped) ->
                        TextPlan.plan(given, "list SAT: S1 A1\n  08:30 ann\nward 2027-02-13 HOST: N1 N2\n"));
        UUID plan = plans.startAs("test", PlanRequest.ofProblem("One place", 1, 1L, problem));
        await(() -> plans.get(plan).status().isFinal());
        assertThat(plans.get(plan).failure()).isNull();
        family = post("/api/v1/scenario-families", """
                {"name": "Ward", "baseline": {"planId": "%s"}, "settings": {"spentLimitSeconds": 20, "stepLimit": 20}}
                """.formatted(plan));
        more = scenario("Two places", "", 1);
        await(() -> isFinal(more) && allDone(family));
    }

    @Test
    void a_scenario_is_compared_with_the_baseline_of_its_family() {
        as("demo-planner")
                .body("{\"scenarioIds\": [\"%s\"]}".formatted(more))
                .post(COMPARISONS)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("synthetic", equalTo(true))
                .body("comparison.baselineId", equalTo(family.toString()))
                .body("comparison.columns.name", contains("Ward (baseline)", "Two places"))
                .body("comparison.moved[1].gained.children", equalTo(1))
                .body("comparison.moved[1].gainedChildren.caseId", contains("bob"))
                .body("comparison.moved[1].gained.needPoints", equalTo(60)) // 2 * 20 + 20
                .body("comparison.figures.find { it.figure == 'placed' }.cells[1].difference", equalTo(1))
                .body("comparison.resources.sessions[0].cells[0].tightest", equalTo("WARD"))
                .body("comparison.uncertain.find { it.figure == 'treatedChildren' }.cells[1].worlds", equalTo(400))
                .body("comparison.costs.currency", nullValue())
                .body("comparison.columns[1].sentences[0]", startsWith("Two places adds 1 child and 60 need points"))
                .body("settings", hasItem("Two places: at most 20 s of search or 20 steps, seed 1."));
    }

    @Test
    void rates_make_it_tell_money() {
        as("demo-manager")
                .body("""
                        {"scenarioIds": ["%s", "%s"], "baseline": "%s", "worlds": 0,
                         "rates": {"currency": "GBP", "staffHour": {"SURGEON": 120.50}}}
                        """.formatted(more, family, more))
                .post(COMPARISONS)
                .then()
                .statusCode(200)
                .body("comparison.baselineId", equalTo(more.toString()))
                .body("comparison.columns.id", contains(more.toString(), family.toString()))
                .body("comparison.moved[1].lostChildren.caseId", contains("bob"))
                .body("comparison.uncertain.size()", equalTo(0))
                .body("comparison.costs.totals[0].amount", equalTo(140.58f)) // 70 min of 120.50
                .body("comparison.costs.totals[0].withoutRate", contains("ANAESTHETIST", "CHILDRENS_NURSE"));
    }

    @Test
    void it_leaves_the_house_as_csv_and_as_a_spreadsheet_too() throws IOException {
        String csv = as("demo-manager")
                .accept("text/csv")
                .body("{\"scenarioIds\": [\"%s\"]}".formatted(more))
                .post(COMPARISONS)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Content-Disposition", "attachment; filename=\"comparison.csv\"")
                .extract()
                .asString();
        assertThat(csv)
                .startsWith("Section,Item,Group,Of,Unit,Scenario_Id,Scenario,Value,Difference,Text\r\n")
                .contains("GAINED_CHILD,bob,ENT,H,POINTS," + more + ",Two places,60,,\r\n");
        byte[] xlsx = as("demo-manager")
                .accept(ComparisonForm.XLSX_TYPE)
                .body("{\"scenarioIds\": [\"%s\"]}".formatted(more))
                .post(COMPARISONS)
                .then()
                .statusCode(200)
                .contentType(ComparisonForm.XLSX_TYPE)
                .extract()
                .asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.findSheet("Uncertainty")).isPresent();
        }
    }

    @Test
    void a_link_asks_for_each_form_by_name() throws IOException {
        link("json").contentType("application/json").body("comparison.columns.size()", equalTo(2));
        link("csv").contentType(containsString("text/csv"));
        byte[] xlsx =
                link("xlsx").contentType(ComparisonForm.XLSX_TYPE).extract().asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.findSheet("Figures")).isPresent();
        }
        link("pdf").statusCode(400).body("detail", containsString("format=csv"));
    }

    @Test
    void an_id_that_nothing_has_is_told_with_its_place() {
        as("demo-manager")
                .body("{\"scenarioIds\": [\"%s\", \"%s\"], \"baseline\": \"%s\"}".formatted(more, NOBODY, family))
                .post(COMPARISONS)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("faults.pointer", contains("/scenarioIds/1"));
        as("demo-manager")
                .get(COMPARISONS + "?ids={id}&baseline={baseline}", more, NOBODY)
                .then()
                .statusCode(404)
                .body("faults.pointer", contains("/baseline"));
    }

    @Test
    void a_search_without_a_plan_yet_is_told_with_its_place() {
        UUID slow = scenario("Slow", ", \"settings\": {\"spentLimitSeconds\": 120, \"stepLimit\": 2000000000}", 2);

        as("demo-manager")
                .body("{\"scenarioIds\": [\"%s\", \"%s\"]}".formatted(more, slow))
                .post(COMPARISONS)
                .then()
                .statusCode(409)
                .body("faults.pointer", contains("/scenarioIds/1"));

        as("demo-manager").delete("/api/v1/scenarios/{id}", slow);
        await(() -> isFinal(slow));
    }

    @Test
    void every_fault_of_a_wish_is_told() {
        as("demo-manager")
                .body("""
                        {"scenarioIds": ["nonsense", "%s", "%s", null], "baseline": "x", "worlds": 2001}
                        """.formatted(more, more))
                .post(COMPARISONS)
                .then()
                .statusCode(422)
                .body(
                        "faults.pointer",
                        containsInAnyOrder(
                                "/scenarioIds/0", "/scenarioIds/2", "/scenarioIds/3", "/baseline", "/worlds"));
        as("demo-manager").body("{}").post(COMPARISONS).then().statusCode(422);
        as("demo-manager")
                .body("{\"scenarioIds\": [\"%s\"]}".formatted(family))
                .post(COMPARISONS)
                .then()
                .statusCode(422)
                .body("faults[0].message", startsWith("Name 2 to 50 scenarios"));
    }

    @Test
    void a_rate_that_nothing_is_counted_by_is_refused_with_its_place() {
        as("demo-manager")
                .body("""
                        {"scenarioIds": ["%s"], "rates": {"currency": "pounds", "staffHour": {"SURGOEN": 1, "SCRUB": -1},
                         "equipmentUnitDay": {"LASER": 0.001}}}
                        """.formatted(more))
                .post(COMPARISONS)
                .then()
                .statusCode(422)
                .body(
                        "faults.pointer",
                        containsInAnyOrder(
                                "/rates/currency",
                                "/rates/staffHour/SURGOEN",
                                "/rates/staffHour/SCRUB",
                                "/rates/equipmentUnitDay/LASER",
                                "/rates/equipmentUnitDay/LASER"))
                .body("faults.message", hasItem(containsString("Maybe you meant SURGEON.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-auditor", "demo-admin", "demo-RNZ"})
    void only_managers_and_planners_compare(String token) {
        as(token)
                .body("{\"scenarioIds\": [\"%s\"]}".formatted(more))
                .post(COMPARISONS)
                .then()
                .statusCode(403);
        as(token).get(COMPARISONS + "?ids={id}", more).then().statusCode(403);
    }

    @Test
    void who_compared_is_recorded() {
        link("csv").statusCode(200);

        as("demo-auditor")
                .queryParam("subject", more.toString())
                .get("/api/v1/audit-events")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("COMPARE_SCENARIOS"))
                .body("items.detail", hasItem("form=CSV columns=2"));
    }

    private static ValidatableResponse link(String format) {
        return as("demo-planner")
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(COMPARISONS + "?ids={id}&worlds=0&format={format}", more, format)
                .then();
    }

    private static UUID scenario(String name, String settings, int places) {
        return post("/api/v1/scenarios", """
                {"familyId": "%s", "name": "%s", "changes": [{"type": "WARD_PLACES", "site": "HOST", "more": %d}]%s}
                """.formatted(family, name, places, settings));
    }

    private static UUID post(String door, String body) {
        return UUID.fromString(as("demo-manager")
                .body(body)
                .post(door)
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    private static boolean isFinal(UUID scenario) {
        String status = as("demo-manager")
                .get("/api/v1/scenarios/{id}", scenario)
                .then()
                .statusCode(200)
                .extract()
                .path("run.status");
        return status.equals("SOLVED") || status.equals("STOPPED");
    }

    private static boolean allDone(UUID of) {
        JsonPath progress = as("demo-manager")
                .get("/api/v1/scenario-families/{id}/progress", of)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return progress.getInt("total") == progress.getInt("done");
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
