package org.listpool.resources;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listpool.house.PostgresForTests;
import org.listpool.intake.Bsw;
import org.listpool.intake.PoolForTests;
import org.listpool.wire.ContractJson;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CollaborativeResourceTest {

    private static final String DOOR = "/api/v1/collaborative";

    @Inject
    PoolForTests pool;

    @Inject
    EntityManager entities;

    @BeforeEach
    void start() {
        pool.clear();
    }

    @Test
    void a_manager_replaces_the_document_and_it_reads_as_it_was_sent() throws IOException {
        put(Bsw.bytes("collaborative.json")).statusCode(200).header("ETag", equalTo("\"v1\""));

        byte[] read = as("demo-manager")
                .get(DOOR)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .extract()
                .asByteArray();

        JsonNode sent = ContractJson.mapper().readTree(Bsw.bytes("collaborative.json"));
        JsonNode back = ContractJson.mapper().readTree(read);
        for (String field : List.of("hostSite", "sessions", "providers", "travelMinutes", "loanLimits")) {
            assertThat(back.path(field)).isEqualTo(sent.path(field));
        }
        assertThat(back.path("staff")).hasSize(66);
    }

    @Test
    void an_identical_document_changes_nothing() {
        put(Bsw.bytes("collaborative.json"));

        put(Bsw.bytes("collaborative.json")).statusCode(200).body("version", equalTo(1));

        as("demo-planner").get(DOOR + "/history").then().body("", hasSize(1));
    }

    @Test
    void the_history_says_who_replaced_what_and_keeps_each_version() throws IOException {
        put(Bsw.bytes("collaborative.json"));
        ObjectNode next = document();
        next.withObject("/rules").put("noticeDays", 28);
        next.withArray("/loanLimits").remove(1);

        put(bytes(next)).statusCode(200).body("version", equalTo(2));

        as("demo-auditor")
                .get(DOOR + "/history")
                .then()
                .statusCode(200)
                .body("version", contains(2, 1))
                .body("replacedBy", contains("demo-manager", "demo-manager"))
                .body("[0].changes", contains("rules changed", "loanLimits: 2 -> 1"))
                .body("[1].changes", contains("first document"));
        as("demo-planner").get(DOOR + "/history/1").then().body("rules.noticeDays", equalTo(21));
        as("demo-planner").get(DOOR + "/history/2").then().body("rules.noticeDays", equalTo(28));
        as("demo-planner").get(DOOR + "/history/3").then().statusCode(404);
    }

    @Test
    void every_structural_fault_is_listed_and_nothing_is_replaced() throws IOException {
        put(Bsw.bytes("collaborative.json"));
        ObjectNode faulty = document();
        faulty.put("hostsite", "RNZ02");
        faulty.withObject("/rules").remove("noticeDays");
        faulty.withObject("/rules").put("minAgeMonths", "twelve");

        put(bytes(faulty))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("faults.pointer", hasItems("/hostsite", "/rules/noticeDays", "/rules/minAgeMonths"));

        as("demo-manager").get(DOOR).then().body("rules.noticeDays", equalTo(21));
        put("{ \"schema\": ".getBytes(StandardCharsets.UTF_8)).statusCode(422).body("faults", hasSize(1));
    }

    @Test
    void every_fault_of_meaning_is_listed() throws IOException {
        ObjectNode faulty = document();
        ((ObjectNode) faulty.withArray("/sessions").get(0)).put("end", "08:00");
        ((ObjectNode) faulty.withArray("/sessions").get(1)).put("site", "XX999");
        ((ObjectNode) faulty.withArray("/staff").get(0)).put("role", "PORTER");
        ((ObjectNode) faulty.withArray("/procedures").get(0)).put("specialty", "HEARTS");
        ((ObjectNode) faulty.withObject("/travelMinutes").get("BA1")).remove("RNZ02");

        JsonNode faults = ContractJson.mapper()
                .readTree(put(bytes(faulty)).statusCode(422).extract().asByteArray())
                .path("faults");

        assertThat(faults.findValuesAsText("pointer"))
                .anyMatch(p -> p.startsWith("/sessions/0"))
                .anyMatch(p -> p.startsWith("/sessions/1"))
                .anyMatch(p -> p.startsWith("/staff/0"))
                .anyMatch(p -> p.startsWith("/procedures/0"))
                .anyMatch(p -> p.startsWith("/travelMinutes/BA1"));
        as("demo-manager").get(DOOR).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void a_replacement_of_a_version_that_no_longer_holds_is_refused() throws IOException {
        put(Bsw.bytes("collaborative.json"));
        ObjectNode next = document();
        next.put("name", "Another name");

        replace("\"v1\"", bytes(next)).statusCode(200).header("ETag", equalTo("\"v2\""));
        replace("\"v1\"", Bsw.bytes("collaborative.json")).statusCode(412).contentType("application/problem+json");

        as("demo-manager").get(DOOR).then().body("name", equalTo("Another name"));
    }

    @ParameterizedTest(name = "{0}: read {1}, history {2}, replace {3}")
    @CsvSource({
        "demo-manager, 200, 200, 200",
        "demo-planner, 200, 200, 403",
        "demo-auditor, 200, 200, 403",
        "demo-RNZ, 200, 403, 403",
        "demo-admin, 200, 200, 200",
        "nobody, 401, 401, 401",
    })
    void each_role_may_what_it_may(String token, int read, int history, int replace) {
        put(Bsw.bytes("collaborative.json"));

        as(token).get(DOOR).then().statusCode(read);
        as(token).get(DOOR + "/history").then().statusCode(history);
        as(token)
                .contentType("application/json")
                .body(Bsw.bytes("collaborative.json"))
                .put(DOOR)
                .then()
                .statusCode(replace);
    }

    @Test
    void a_replacement_is_on_the_audit_trail() {
        put(Bsw.bytes("collaborative.json"));

        assertThat(entities.createNativeQuery(
                                "select actor from audit_event where action = 'REPLACE_COLLABORATIVE' order by id desc limit 1",
                                String.class)
                        .getSingleResult())
                .isEqualTo("demo-manager");
    }

    private static ObjectNode document() throws IOException {
        return (ObjectNode) ContractJson.mapper().readTree(Bsw.bytes("collaborative.json"));
    }

    private static byte[] bytes(JsonNode document) throws IOException {
        return ContractJson.mapper().writeValueAsBytes(document);
    }

    private static ValidatableResponse put(byte[] document) {
        return as("demo-manager")
                .contentType("application/json")
                .body(document)
                .put(DOOR)
                .then();
    }

    private static ValidatableResponse replace(String tag, byte[] document) {
        return as("demo-manager")
                .header("If-Match", tag)
                .contentType("application/json")
                .body(document)
                .put(DOOR)
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
