package org.listpool.plan.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.listpool.plan.work.DrawnRuns.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.house.PostgresForTests;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.Plans;
import org.listpool.plan.work.DrawnRuns;
import org.listpool.plan.work.ScriptedSearches;
import org.listpool.wire.ContractJson;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PlansResourceTest {

    @Inject
    Plans plans;

    @Inject
    ScriptedSearches searches;

    @Test
    void a_plan_is_started_followed_and_read_with_its_figures() {
        searches.play("happy", (problem, listener, stopped) -> DrawnRuns.placing(problem, "ann", "bob"));

        ValidatableResponse started = as("demo-planner")
                .body(wish("happy").put("seed", 7).toString())
                .post("/api/v1/plans")
                .then()
                .statusCode(202)
                .body("name", equalTo("happy"))
                .body("seed", equalTo(7))
                .body("createdBy", equalTo("demo-planner"));
        UUID id = UUID.fromString(started.extract().path("id"));
        started.header("Location", containsString("/api/v1/plans/" + id));
        await(() -> plans.get(id).status().isFinal());

        as("demo-manager")
                .get("/api/v1/plans/{id}", id)
                .then()
                .statusCode(200)
                .body("metadata.status", equalTo("SOLVED"))
                .body("metadata.queuePosition", nullValue())
                .body("metadata.problemId", notNullValue())
                .body("kpis.placed", equalTo(2))
                .body("plan.sessions[0].cases.caseId", contains("ann", "bob"))
                .body("plan.sessions[0].cases[0].start", equalTo("08:30"))
                .body("plan.schema", equalTo("listpool/plan/1"));
        as("demo-manager").get("/api/v1/plans").then().statusCode(200).body("plans.id", hasItem(id.toString()));
        as("demo-manager").get("/api/v1/plans/{id}/scores", id).then().statusCode(200);
    }

    @Test
    void the_problem_of_a_plan_is_what_was_sent() throws IOException {
        UUID id = start("sent");

        String stored = as("demo-manager")
                .get("/api/v1/plans/{id}/problem", id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .extract()
                .asString();

        assertThat(ContractJson.mapper().readValue(stored, org.listpool.model.Problem.class))
                .isEqualTo(DrawnRuns.problem("sent"));
    }

    @Test
    void a_planner_reads_the_problem_without_birth_dates() {
        UUID id = start("unborn");

        String read = as("demo-planner")
                .get("/api/v1/plans/{id}/problem", id)
                .then()
                .statusCode(200)
                .body(
                        "cases.size()",
                        equalTo(DrawnRuns.problem("unborn").cases().size()))
                .extract()
                .asString();

        assertThat(read).doesNotContain("dateOfBirth");
    }

    @Test
    void every_fault_of_a_wish_is_told() {
        ObjectNode wish = wish("x".repeat(121))
                .put("spentLimitSeconds", 3601)
                .put("stepLimit", 0)
                .put("threads", 65);
        wish.put("asOf", "2027-01-12")
                .putArray("pinned")
                .addObject()
                .put("caseId", "ann")
                .put("sessionId", "SAT");
        wish.put("previous", UUID.randomUUID().toString());

        as("demo-manager")
                .body(wish.toString())
                .post("/api/v1/plans")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "faults.pointer",
                        containsInAnyOrder(
                                "/name",
                                "/spentLimitSeconds",
                                "/stepLimit",
                                "/threads",
                                "/asOf",
                                "/pinned",
                                "/previous"));
    }

    @Test
    void a_wish_without_name_and_limit_is_refused() {
        as("demo-manager")
                .body("{}")
                .post("/api/v1/plans")
                .then()
                .statusCode(422)
                .body("faults.pointer", containsInAnyOrder("/name", "/spentLimitSeconds"));
    }

    @Test
    void every_structural_fault_of_a_given_problem_is_told_with_its_place() {
        ObjectNode wish = wish("structure");
        ObjectNode problem = (ObjectNode) wish.get("problem");
        problem.put("colour", "red");
        ((ObjectNode) problem.get("cases").get(0)).remove("rttClockStart");

        as("demo-manager")
                .body(wish.toString())
                .post("/api/v1/plans")
                .then()
                .statusCode(422)
                .body("faults.pointer", containsInAnyOrder("/problem/colour", "/problem/cases/0/rttClockStart"));
    }

    @Test
    void every_dangling_name_of_a_given_problem_is_told_with_its_place() {
        ObjectNode wish = wish("dangling");
        ObjectNode child = (ObjectNode) wish.get("problem").get("cases").get(1);
        child.put("procedure", "HAIRCUT").put("provider", "XYZ");

        as("demo-manager")
                .body(wish.toString())
                .post("/api/v1/plans")
                .then()
                .statusCode(422)
                .body("faults.pointer", hasItems("/problem/cases/1/procedure", "/problem/cases/1/provider"));
    }

    @Test
    void an_unknown_field_of_a_wish_is_refused_by_name() {
        as("demo-manager")
                .body(wish("typo").put("spendLimit", 1).toString())
                .post("/api/v1/plans")
                .then()
                .statusCode(400)
                .body("detail", containsString("spendLimit"));
    }

    @Test
    void a_full_queue_takes_no_more() {
        CountDownLatch gate = gate("jam");
        List<UUID> waiting = new ArrayList<>();
        UUID first = start("jam");
        await(() -> plans.get(first).status() == PlanStatus.SOLVING);
        for (int i = 0; i < 50; i++) {
            waiting.add(start("jammed"));
        }

        as("demo-manager")
                .body(wish("jammed").toString())
                .post("/api/v1/plans")
                .then()
                .statusCode(429)
                .body("detail", containsString("50 plans wait"));

        for (UUID id : waiting) {
            as("demo-manager")
                    .delete("/api/v1/plans/{id}", id)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("STOPPED"));
        }
        gate.countDown();
    }

    @Test
    void stopping_a_search_is_accepted_and_stopping_a_final_plan_changes_nothing() {
        searches.play("stopped", (problem, listener, stopped) -> {
            while (!stopped.getAsBoolean()) {
                Thread.sleep(5);
            }
            return DrawnRuns.placing(problem, "ann");
        });
        UUID id = start("stopped");
        await(() -> plans.get(id).status() == PlanStatus.SOLVING);

        as("demo-planner").delete("/api/v1/plans/{id}", id).then().statusCode(202);
        await(() -> plans.get(id).status().isFinal());

        as("demo-planner")
                .delete("/api/v1/plans/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("STOPPED"))
                .body("placed", equalTo(1));
    }

    @Test
    void progress_streams_until_the_plan_is_final_and_is_gone_then() throws Exception {
        CountDownLatch gate = gate("streamed");
        UUID id = start("streamed");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/plans/" + id + "/events"))
                .header("Authorization", "Bearer demo-planner")
                .header("Accept", "text/event-stream")
                .build();

        List<String> data;
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<java.util.stream.Stream<String>> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofLines());
            assertThat(answer.statusCode()).isEqualTo(200);
            data = answer.body()
                    .filter(line -> line.startsWith("data:"))
                    .peek(line -> gate.countDown())
                    .toList();
        }

        assertThat(data).hasSizeGreaterThan(1);
        assertThat(data.getFirst()).containsAnyOf("\"QUEUED\"", "\"SOLVING\"").contains("elapsedSeconds");
        assertThat(data.getLast()).contains("\"SOLVED\"").contains("needPoints");
        as("demo-planner")
                .accept("text/event-stream")
                .get("/api/v1/plans/{id}/events", id)
                .then()
                .statusCode(410)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/problem", "/scores", "/events"})
    void a_plan_that_does_not_exist_is_not_found(String door) {
        as("demo-manager")
                .get("/api/v1/plans/" + UUID.randomUUID() + door)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void a_page_that_does_not_exist_is_refused() {
        as("demo-manager").get("/api/v1/plans?size=0").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-auditor", "demo-admin", "demo-RD1"})
    void only_managers_and_planners_have_to_do_with_plans(String token) {
        UUID id = start("closed");

        as(token).body(wish("closed").toString()).post("/api/v1/plans").then().statusCode(403);
        for (String door : List.of("", "/" + id, "/" + id + "/problem", "/" + id + "/scores", "/" + id + "/events")) {
            as(token).get("/api/v1/plans" + door).then().statusCode(403);
        }
        as(token).delete("/api/v1/plans/{id}", id).then().statusCode(403);
    }

    @Test
    void a_wish_without_a_body_is_refused() {
        as("demo-manager")
                .post("/api/v1/plans")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("title", equalTo("Body missing"));
    }

    @Test
    void nobody_has_to_do_with_plans_unsigned() {
        given().get("/api/v1/plans").then().statusCode(401);
    }

    private CountDownLatch gate(String name) {
        CountDownLatch gate = new CountDownLatch(1);
        searches.play(name, (problem, listener, stopped) -> {
            gate.await(20, TimeUnit.SECONDS);
            return DrawnRuns.empty(problem);
        });
        return gate;
    }

    private UUID start(String name) {
        String id = as("demo-manager")
                .body(wish(name).toString())
                .post("/api/v1/plans")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    private static ObjectNode wish(String name) {
        ObjectNode wish =
                ContractJson.mapper().createObjectNode().put("name", name).put("spentLimitSeconds", 1);
        wish.set("problem", ContractJson.mapper().valueToTree(DrawnRuns.problem(name)));
        return wish;
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
