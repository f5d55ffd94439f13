package org.listpool.ahead;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.listpool.plan.work.DrawnRuns.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listpool.house.PostgresForTests;
import org.listpool.intake.PoolForTests;
import org.listpool.plan.Plans;
import org.listpool.plan.work.DrawnRuns;
import org.listpool.plan.work.ScriptedSearches;
import org.listpool.scenario.DrawnFamilies;
import org.listpool.scenario.Runs;
import org.listpool.wire.ContractJson;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LookAheadsResourceTest {

    private static final String DOOR = "/api/v1/look-aheads";

    @Inject
    Plans plans;

    @Inject
    PoolForTests pool;

    @Inject
    ScriptedSearches searches;

    @Inject
    DrawnFamilies families;

    @Inject
    Runs runs;

    @Test
    void the_pool_as_it_is_is_looked_ahead_from_by_default() {
        pool.loadBsw();

        String told = post("demo-planner", "{ \"asOf\": \"2027-01-11\", \"replications\": 20 }")
                .statusCode(200)
                .body("schema", equalTo("listpool/look-ahead/1"))
                .body("asOf", equalTo("2027-01-11"))
                .body("weeks", equalTo(52))
                .body("horizon", equalTo("2028-01-10"))
                .body("courses", hasSize(1 + 7 + 3))
                .body("courses[0].slice", equalTo("POOL"))
                .body("courses[0].measures.LIST", hasSize(53))
                .body("courses[0].measures.LIST[0].median", greaterThan(1000))
                .body("longRun", hasSize(1 + 7))
                .body("statements[0]", containsString("children will wait"))
                .extract()
                .asString();
        // No case id stands in the answer: issuers and pathways are written RNZ:… there.
        assertThat(told).doesNotContainPattern("(RNZ|RD1|RN3):");
    }

    @Test
    void rates_are_told_to_be_edited() {
        pool.loadBsw();

        as("demo-manager")
                .get(DOOR + "/rates")
                .then()
                .statusCode(200)
                .body("schema", equalTo("listpool/look-ahead-rates/1"))
                .body("arrivals", hasSize(3 * 14))
                .body("home", hasSize(3 * 7))
                .body("arrivals.given", everyItem(is(false)));
    }

    @Test
    void from_a_plan_its_children_leave_on_their_session() {
        UUID id = planned("ahead");

        post("demo-manager", """
                { "planId": "%s", "horizon": "2027-03-08", "replications": 5, "arrivalScale": 0, "removalShare": 0,
                  "homeActivity": "NONE", "losses": { "declinedShare": 0, "cancelledShare": 0, "notBroughtShare": 0 } }""".formatted(id))
                .statusCode(200)
                .body("courses[0].measures.LIST.median", hasItems(3, 1))
                .body("courses[0].measures.LIST[0].median", equalTo(3))
                .body("courses[0].measures.LIST[-1].high", equalTo(1));
        as("demo-auditor")
                .get("/api/v1/audit-events?action=LOOK_AHEAD")
                .then()
                .statusCode(200)
                .body(containsString(id.toString()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"demo-RNZ, 403", "demo-auditor, 403", "demo-admin, 403", "nobody, 401"})
    void others_are_refused(String token, int status) {
        post(token, "{}").statusCode(status);
        as(token).get(DOOR + "/rates").then().statusCode(status);
    }

    @Test
    void every_fault_is_told_with_its_place() {
        pool.loadBsw();

        post("demo-manager", """
                { "asOf": "2027-01-11", "horizon": "2027-01-11", "replications": 2001, "arrivalScale": 11, "removalShare": 1,
                  "window": { "fromWeek": 50, "weeks": 8 },
                  "arrivals": [{ "provider": "X", "specialty": "ENT", "procedure": "TONSILS", "perWeek": -1 }],
                  "homeRates": [{ "provider": "RNZ", "specialty": "ENT", "perWeek": 1 },
                           { "provider": "RNZ", "specialty": "ENT", "perWeek": 2 }],
                  "losses": { "declinedShare": 2 },
                  "weekends": { "number": 3, "first": "2027-01-11", "everyWeeks": 0 } }""")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("title", equalTo("Look ahead refused"))
                .body(
                        "faults.pointer",
                        hasItems(
                                "/horizon",
                                "/replications",
                                "/arrivalScale",
                                "/removalShare",
                                "/window",
                                "/arrivals/0",
                                "/arrivals/0/perWeek",
                                "/homeRates/1",
                                "/losses/declinedShare",
                                "/weekends/everyWeeks",
                                "/weekends/first",
                                "/weekends/places"));
        post("demo-manager", "{ \"horizont\": \"2027-03-01\" }").statusCode(400);
    }

    @Test
    void the_example_of_the_documentation_is_answered() throws IOException {
        pool.loadBsw();
        String section = Files.readString(Path.of("docs/api.md")).split("## A look ahead\n", 2)[1];
        String example = section.split("```json\n", 2)[1].split("```", 2)[0];

        post("demo-planner", example.replace("\"planId\": \"…\"", "\"asOf\": \"2027-01-11\""))
                .statusCode(200)
                .body("weeks", equalTo(52))
                .body("courses[0].measures.TREATED_ON_WEEKENDS[13].median", greaterThan(20));
    }

    @Test
    void what_would_take_long_is_refused_with_what_would_not() {
        pool.loadBsw();

        post("demo-manager", "{ \"asOf\": \"2027-01-11\", \"horizon\": \"2032-01-05\", \"replications\": 2000 }")
                .statusCode(422)
                .body("faults.pointer", hasItem("/replications"))
                .body("faults[0].message", containsString("Give at most"));
    }

    @Test
    void a_scenario_is_looked_ahead_from_once_its_search_has_ended() {
        UUID family = families.family("ahead-of-a-scenario");
        String scenario = as("demo-planner")
                .contentType(ContentType.JSON)
                .body("""
                        { "familyId": "%s", "name": "one more place",
                          "changes": [{ "type": "WARD_PLACES", "site": "HOST", "more": 1 }] }""".formatted(family))
                .post("/api/v1/scenarios")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await(() -> runs.get(UUID.fromString(scenario)).status().isFinal());

        post("demo-planner", "{ \"planId\": \"" + scenario + "\", \"replications\": 5, \"arrivalScale\": 0 }")
                .statusCode(200)
                .body("schema", equalTo("listpool/look-ahead/1"))
                .body("courses[0].slice", equalTo("POOL"));
    }

    @Test
    void an_unknown_plan_and_one_that_is_not_there_yet_are_told() throws InterruptedException {
        CountDownLatch ask = new CountDownLatch(1);
        searches.play("ahead-none-yet", (problem, listener, stopped) -> {
            ask.await(10, TimeUnit.SECONDS);
            return DrawnRuns.placing(problem, "ann");
        });
        UUID id = start("ahead-none-yet");

        post("demo-manager", "{ \"planId\": \"" + id + "\" }").statusCode(409).body("title", equalTo("No plan yet"));
        post("demo-manager", "{ \"planId\": \"" + UUID.randomUUID() + "\" }").statusCode(404);
        ask.countDown();
        await(() -> plans.get(id).status().isFinal());
    }

    @Test
    void the_page_shows_the_form_the_findings_and_the_faults() {
        UUID id = planned("ahead-page");

        String form = as("demo-manager")
                .accept("text/html")
                .get("/look-ahead?plan=" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(form)
                .contains("Arrivals, procedure by procedure", "selected>Plan")
                .doesNotContain(" style=");
        assertThat(send(id, "/look-ahead", "5", 200))
                .contains("Week by week in figures", "<polygon", "will wait", "Whether it is enough")
                .doesNotContain(" style=");
        assertThat(send(id, "/look-ahead", "none", 422)).contains("Give a whole number.", "href=\"#replications\"");
        assertThat(send(id, "/look-ahead", "9999", 422)).contains("Give 1 to 2000");
        assertThat(send(id, "/look-ahead/table.csv", "5", 200))
                .startsWith("slice,code,week,week_ends,list_mean,list_p5")
                .contains("\r\nPOOL,,0,");
    }

    private static String send(UUID id, String path, String replications, int status) {
        return as("demo-manager")
                .accept("text/html")
                .contentType(ContentType.URLENC)
                .formParam("plan", id.toString())
                .formParam("replications", replications)
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private UUID planned(String name) {
        searches.play(name, (problem, listener, stopped) -> DrawnRuns.placing(problem, "ann", "bob"));
        UUID id = start(name);
        await(() -> plans.get(id).status().isFinal());
        return id;
    }

    private static UUID start(String name) {
        ObjectNode wish = ContractJson.mapper().createObjectNode();
        wish.put("name", name).put("spentLimitSeconds", 5);
        wish.set("problem", ContractJson.mapper().valueToTree(DrawnRuns.problem(name)));
        return UUID.fromString(as("demo-manager")
                .contentType(ContentType.JSON)
                .body(wish.toString())
                .post("/api/v1/plans")
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    private static ValidatableResponse post(String token, String body) {
        return as(token).contentType(ContentType.JSON).body(body).post(DOOR).then();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
