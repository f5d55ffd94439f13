package org.listpool.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.house.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AuditResourceTest {

    @Inject
    AuditTrail audit;

    @Test
    void the_auditor_finds_deeds_by_actor_action_and_child_newest_first() {
        audit.recordAs("ann", "READ_ENTRY", List.of("RD1:7", "RD1:8"), null);
        audit.recordAs("ann", "CHANGE_ENTRY", List.of("RD1:8"), "PRIORITY");
        audit.recordAs("bob", "READ_ENTRY", List.of("RD1:8"), null);

        auditor()
                .get("/api/v1/audit-events?actor=ann&subject=RD1:8")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.action", equalTo(List.of("CHANGE_ENTRY", "READ_ENTRY")))
                .body("items[0].detail", equalTo("PRIORITY"))
                .body("items[0].subjects", equalTo(List.of("RD1:8")));
        auditor()
                .get("/api/v1/audit-events?action=READ_ENTRY&subject=RD1:8")
                .then()
                .body("items.actor", equalTo(List.of("bob", "ann")));
        auditor()
                .get("/api/v1/audit-events?actor=ann&until=2020-01-01T00:00:00Z")
                .then()
                .body("total", equalTo(0));
        auditor()
                .get("/api/v1/audit-events?actor=ann&from=2020-01-01T00:00:00Z")
                .then()
                .body("total", equalTo(2));
    }

    @Test
    void long_trails_come_in_pages() {
        for (int i = 0; i < 5; i++) {
            audit.recordAs("paged", "READ_ENTRY", List.of("p" + i), null);
        }

        auditor()
                .get("/api/v1/audit-events?actor=paged&page=1&size=2")
                .then()
                .body("total", equalTo(5))
                .body("items", hasSize(2))
                .body("items[0].subjects", equalTo(List.of("p2")));
    }

    @Test
    void making_a_token_and_reading_the_trail_are_deeds_too() {
        given().header("Authorization", "Bearer demo-admin")
                .contentType("application/json")
                .body("{ \"name\": \"audited\", \"role\": \"MANAGER\" }")
                .post("/api/v1/access/tokens")
                .then()
                .statusCode(201);

        auditor()
                .get("/api/v1/audit-events?action=CREATE_TOKEN&subject=audited")
                .then()
                .body("items.actor", everyItem(equalTo("demo-admin")))
                .body("items.detail", hasItem("MANAGER"));
        auditor()
                .get("/api/v1/audit-events?action=READ_AUDIT&actor=demo-auditor")
                .then()
                .body("total", greaterThanOrEqualTo(1));
    }

    @Test
    void an_unreadable_filter_is_refused_by_name() {
        auditor()
                .get("/api/v1/audit-events?from=yesterday")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("from"));
        auditor().get("/api/v1/audit-events?size=501").then().statusCode(400);
        auditor().get("/api/v1/audit-events?size=500").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-manager", "demo-planner", "demo-admin", "demo-RNZ"})
    void nobody_else_reads_the_trail(String token) {
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/audit-events")
                .then()
                .statusCode(403);
    }

    private static RequestSpecification auditor() {
        return given().header("Authorization", "Bearer demo-auditor");
    }
}
