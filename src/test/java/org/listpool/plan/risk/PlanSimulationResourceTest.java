package org.listpool.plan.risk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.listpool.plan.work.DrawnRuns.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listpool.house.PostgresForTests;
import org.listpool.plan.Plans;
import org.listpool.plan.work.DrawnRuns;
import org.listpool.plan.work.ScriptedSearches;
import org.listpool.wire.ContractJson;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PlanSimulationResourceTest {

    private static final String DOOR = "/api/v1/plans/{id}/simulation";

    @Inject
    Plans plans;

    @Inject
    PlanRisks risks;

    @Inject
    ScriptedSearches searches;

    @Test
    void a_plans_figures_are_told_list_by_list_with_what_they_were_made_with() {
        UUID id = planned("risky");

        as("demo-planner")
                .get(DOOR, id)
                .then()
                .statusCode(200)
                .body("schema", equalTo("listpool/simulation/1"))
                .body("settings.days", equalTo(10_000))
                .body("settings.seed", equalTo(1))
                .body("settings.cancelledShare", equalTo(0.107f))
                .body("sessions", hasSize(1))
                .body("sessions[0].sessionId", equalTo("SAT"))
                .body("sessions[0].children", equalTo(2))
                .body("sessions[0].overrun.chance", equalTo(0.0f))
                .body("sessions[0].finishMedian", equalTo("09:40"))
                .body("totals.expectedCancellations", equalTo(0.214f));
        as("demo-manager")
                .get(DOOR + "?days=50&seed=9", id)
                .then()
                .statusCode(200)
                .body("settings.days", equalTo(50))
                .body("settings.seed", equalTo(9));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"demo-RNZ, 403", "demo-auditor, 403", "demo-admin, 403", "nobody, 401"})
    void others_are_refused(String token, int status) {
        as(token).get(DOOR, UUID.randomUUID()).then().statusCode(status);
    }

    @Test
    void a_number_of_days_out_of_range_and_an_unknown_plan_are_told() {
        UUID id = planned("range");

        as("demo-manager")
                .get(DOOR + "?days=0", id)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("from 1 to 100000"));
        as("demo-manager").get(DOOR + "?days=100001", id).then().statusCode(400);
        as("demo-manager").get(DOOR, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_run_without_a_plan_has_nothing_to_simulate() throws InterruptedException {
        CountDownLatch ask = new CountDownLatch(1);
        searches.play("none-yet", (problem, listener, stopped) -> {
            ask.await(10, TimeUnit.SECONDS);
            return DrawnRuns.placing(problem, "ann");
        });
        UUID id = start("none-yet");

        as("demo-manager").get(DOOR, id).then().statusCode(409).body("title", equalTo("No plan yet"));
        ask.countDown();
        await(() -> plans.get(id).status().isFinal());

        as("demo-manager").get(DOOR, id).then().statusCode(200);
    }

    @Test
    @ActivateRequestContext
    void a_final_plans_figures_are_worked_out_once() {
        UUID id = planned("kept");

        assertThat(risks.find(id)).isNotNull().isSameAs(risks.find(id));
        assertThat(risks.get(id, 10_000, 1L)).isSameAs(risks.find(id));
        assertThat(risks.get(id, 10_000, 2L)).isNotSameAs(risks.find(id));
    }

    @Test
    void the_page_shows_each_list_and_the_theatre_lists_show_its_chance() {
        UUID id = planned("page");

        assertThat(page("/plans/" + id + "/risk"))
                .contains("List by list", "13 Feb 2027, theatre", "0.0 %", "half the days by 09:40", "10.7 %")
                .doesNotContain(" style=");
        assertThat(page("/plans/" + id + "/lists")).contains("Chance of ending late 0 %");
    }

    private static String page(String path) {
        return as("demo-manager")
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
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

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
