package org.listpool.scenario.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.listpool.plan.work.DrawnRuns.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.scenario.DrawnFamilies;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReferenceCaseResourceTest {

    private static final String DOOR = "/api/v1/scenario-families/{id}/reference-case";

    @Inject
    DrawnFamilies drawn;

    @Test
    void the_reference_case_is_made_once_and_laid_side_by_side_when_it_is_planned() {
        UUID family = drawn.family("reference");
        as("demo-planner").get(DOOR, family).then().statusCode(404);

        as("demo-planner")
                .post(DOOR, family)
                .then()
                .statusCode(202)
                .header("Location", containsString("/reference-case"))
                .body("scenarios.kind[0]", equalTo("POOLED_WITHOUT_LENDING"))
                .body("scenarios.kind", hasItem("ALONE_OWN_SHARE"));
        // The drawn pool has three trusts, whose people are all the host's: 1 + 3 shares + 3 with all sessions.
        as("demo-planner").post(DOOR, family).then().statusCode(202).body("scenarios", hasSize(7));
        await(() -> as("demo-planner").get(DOOR, family).then().extract().path("table") != null);

        as("demo-manager")
                .get(DOOR, family)
                .then()
                .body("scenarios.status", everyItem(equalTo("SOLVED")))
                .body("table.schema", equalTo("listpool/reference-case/1"))
                .body("table.rows.name[0]", equalTo("Pooled, with loans"))
                .body("table.rows", hasSize(9))
                .body(
                        "table.bought.what",
                        contains("Lending, of people and equipment together", "Pooling, with the same theatre time"));
        as("demo-auditor").post(DOOR, family).then().statusCode(403);
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
