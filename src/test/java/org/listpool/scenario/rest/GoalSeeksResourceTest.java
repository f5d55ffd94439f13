package org.listpool.scenario.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.listpool.plan.work.DrawnRuns.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.house.PostgresForTests;
import org.listpool.pools.TextPool;
import org.listpool.wire.ContractJson;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class GoalSeeksResourceTest {

    /** Four children who stay four hours, so that two ward places let two of them home by three. */
    private static final String POOL = """
            site | trust | places | closes
            HOST | H     | 2      | 15:00

            procedure | specialty
            TONSILS   | ENT

            child | procedure | minutes | stay
            ann   | TONSILS   | 20      | 240
            bob   | TONSILS   | 20      | 240
            cy    | TONSILS   | 20      | 240
            dan   | TONSILS   | 20      | 240
            """;

    private static final String PLACED = """
            {"figure": "PLACED", "aim": "AT_LEAST", "number": %d}""";

    private static final String WARD = """
            {"lever": {"kind": "WARD_PLACES"}, "from": %d, "to": %d}""";

    @Inject
    Session session;

    @Test
    void the_smallest_value_is_found_confirmed_and_can_be_made_a_scenario() {
        String family = family();

        ValidatableResponse asked = ask(family, PLACED.formatted(4), WARD.formatted(1, 6))
                .statusCode(202)
                .body("seek.status", equalTo("SEEKING"))
                .body("seek.createdBy", equalTo("demo-planner"))
                .body(
                        "seek.sentence",
                        equalTo("The first of \"Ward places\" 1 to 6 that brings at least 4 children placed."))
                .body("tries", not(empty()))
                .body("answer", nullValue());
        String id = asked.extract().path("seek.id");
        asked.header("Location", containsString("/api/v1/goal-seeks/" + id));
        awaitEnd(id);

        JsonNode done = read(id);
        assertThat(done.at("/seek/status").asText()).isEqualTo("DONE");
        assertThat(done.at("/answer/schema").asText()).isEqualTo("listpool/goal-seek/1");
        assertThat(done.at("/answer/reached").asBoolean()).isTrue();
        assertThat(done.at("/answer/confirmed").asBoolean()).isTrue();
        int answer = done.at("/answer/values/0").asInt();
        assertThat(answer).isEqualTo(4);
        assertThat(done.at("/answer/below/0/values/0").asInt()).isEqualTo(3);
        assertThat(done.at("/answer/below/0/runs").asInt()).isEqualTo(2);
        as("demo-planner")
                .get(
                        "/api/v1/scenario-runs/{run}/plan",
                        done.path("answerRunId").asText())
                .then()
                .statusCode(200)
                .body("kpis.placed", equalTo(4));
        as("demo-planner")
                .body("""
                        {"familyId": "%s", "name": "The answer", "changes": %s}""".formatted(family, done.path("answerChanges")))
                .post("/api/v1/scenarios")
                .then()
                .statusCode(202)
                .body("texts", hasItem(containsString("ward")));
        as("demo-auditor")
                .get("/api/v1/goal-seeks?familyId=" + family)
                .then()
                .statusCode(200)
                .body("goalSeeks.id", hasItem(id))
                .body("total", equalTo(1));
    }

    @Test
    void where_no_value_reaches_the_target_the_answer_says_what_stands_in_the_way() {
        String id = ask(family(), """
                {"figure": "LIST_LEFT", "aim": "AT_MOST", "number": 0}""", WARD.formatted(1, 2)).extract().path("seek.id");
        awaitEnd(id);

        as("demo-manager")
                .get("/api/v1/goal-seeks/{id}", id)
                .then()
                .body("answer.reached", equalTo(false))
                .body("answer.inTheWay.code", hasItem("OUTBID"))
                .body("answer.says[0]", containsString("Nearest comes"))
                .body("answerRunId", notNullValue());
    }

    @Test
    void a_seek_whose_node_died_in_the_middle_gives_the_same_answer() {
        String family = family();
        String whole =
                ask(family, PLACED.formatted(4), WARD.formatted(1, 6)).extract().path("seek.id");
        awaitEnd(whole);
        String broken = whileNothingIsSearched(() -> {
            String id = ask(family, PLACED.formatted(4), WARD.formatted(1, 6))
                    .extract()
                    .path("seek.id");
            int dead = change("""
                    update scenario_run set status = 'SOLVING', attempts = 1, holder = gen_random_uuid(),
                        lease_until = clock_timestamp() - interval '1 minute'
                    where id in (select run_id from goal_seek_try where seek_id = :id) and status = 'QUEUED'
                    """, UUID.fromString(id));
            assertThat(dead).isPositive();
            return id;
        });
        awaitEnd(broken);

        assertThat(read(broken).path("answer")).isEqualTo(read(whole).path("answer"));
    }

    @Test
    void a_seek_that_is_stopped_ends_with_its_searches() {
        String family = family();
        String id = whileNothingIsSearched(() -> {
            String asked = ask(family, PLACED.formatted(4), WARD.formatted(1, 6))
                    .extract()
                    .path("seek.id");
            as("demo-planner")
                    .delete("/api/v1/goal-seeks/{id}", asked)
                    .then()
                    .statusCode(202)
                    .body("seek.status", equalTo("STOPPED"))
                    .body("tries.status", everyItem(equalTo("STOPPED")));
            return asked;
        });

        as("demo-planner").delete("/api/v1/goal-seeks/{id}", id).then().statusCode(202);
        as("demo-planner")
                .get("/api/v1/goal-seeks/{id}", id)
                .then()
                .body("seek.status", equalTo("STOPPED"))
                .body("answer", nullValue());
    }

    @Test
    void what_cannot_be_sought_is_refused_with_its_place() {
        String family = family();

        refused(family, "{}", WARD.formatted(1, 2)).body("faults.pointer", hasItem("/target"));
        refused(family, """
                {"figure": "LONG_WAITERS_LEFT", "aim": "AT_MOST", "number": 0}""", WARD.formatted(1, 2)).body("faults.message", hasItem(containsString("needs weeks")));
        refused(family, """
                {"figure": "PLACED", "aim": "AT_LEAST", "number": 1, "trust": "ZZZ"}""", WARD.formatted(1, 2)).body("faults.message", hasItem(containsString("No trust ZZZ")));
        refused(family, PLACED.formatted(1), "").body("faults.pointer", hasItem("/levers"));
        refused(family, PLACED.formatted(1), """
                {"lever": {"kind": "BEDS"}, "from": 1, "to": 2}""").body("faults.pointer", hasItem("/levers/0/lever/kind"));
        refused(family, PLACED.formatted(1), """
                {"lever": {"kind": "WARD_PLACES"}, "from": 1}""").body("faults.pointer", hasItem("/levers/0"));
        refused(family, PLACED.formatted(1), WARD.formatted(-5, 2)).body("faults.pointer", hasItem("/levers"));
        as("demo-planner")
                .get("/api/v1/goal-seeks/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-admin", "demo-RD1"})
    void others_have_nothing_to_do_with_goal_seeks(String token) {
        as(token).get("/api/v1/goal-seeks").then().statusCode(403);
        as(token).body("{}").post("/api/v1/goal-seeks").then().statusCode(403);
        as("demo-auditor").body("{}").post("/api/v1/goal-seeks").then().statusCode(403);
        given().get("/api/v1/goal-seeks").then().statusCode(401);
    }

    private String family() {
        String plan = as("demo-planner")
                .body("""
                        {"name": "Sought", "spentLimitSeconds": 1, "problem": %s}""".formatted(ContractJson.mapper().valueToTree(TextPool.problem(POOL))))
                .post("/api/v1/plans")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await(() -> as("demo-planner")
                .get("/api/v1/plans/{id}", plan)
                .then()
                .extract()
                .<String>path("metadata.status")
                .equals("SOLVED"));
        return as("demo-planner")
                .body("""
                        {"name": "Sought", "baseline": {"planId": "%s"},
                         "settings": {"spentLimitSeconds": 20, "stepLimit": 10}}""".formatted(plan))
                .post("/api/v1/scenario-families")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static ValidatableResponse ask(String family, String target, String levers) {
        return as("demo-planner")
                .body("""
                        {"familyId": "%s", "name": "How many places", "target": %s, "levers": [%s]}""".formatted(family, target, levers))
                .post("/api/v1/goal-seeks")
                .then();
    }

    private static ValidatableResponse refused(String family, String target, String levers) {
        return ask(family, target, levers).statusCode(422).contentType("application/problem+json");
    }

    private static void awaitEnd(String id) {
        await(() -> !read(id).at("/seek/status").asText().equals("SEEKING"));
    }

    private static JsonNode read(String id) {
        return as("demo-planner")
                .get("/api/v1/goal-seeks/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .as(JsonNode.class);
    }

    /** Does something while a plan seems to be searched by another node, so that no scenario is. */
    private <T> T whileNothingIsSearched(Supplier<T> deed) {
        UUID plan = UUID.randomUUID();
        change("""
                insert into plan_run (id, name, problem_id, as_of, status, seed, spent_limit_seconds, threads, created_at,
                    created_by, holder, lease_until)
                select :id, 'Elsewhere', (select id from plan_problem limit 1), date '2027-01-11', 'SOLVING', 1, 1, 1,
                    clock_timestamp(), 'tester', gen_random_uuid(), clock_timestamp() + interval '1 hour'
                """, plan);
        try {
            return deed.get();
        } finally {
            change("update plan_run set status = 'STOPPED', holder = null, lease_until = null where id = :id", plan);
        }
    }

    private int change(String statement, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeMutationQuery(statement)
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
