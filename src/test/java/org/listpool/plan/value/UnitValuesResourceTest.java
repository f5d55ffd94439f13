package org.listpool.plan.value;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.listpool.plan.work.DrawnRuns.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.plan.PlanRequest;
import org.listpool.plan.Plans;
import org.listpool.plan.why.DrawnTrusts;
import org.listpool.plan.work.ScriptedSearches;

/** What one more unit would buy, and way-outs, of a stored plan, for those who may see them. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class UnitValuesResourceTest {

    private static final String VALUES = "/api/v1/plans/{id}/unit-values";
    private static final String WAY_OUTS = "/api/v1/plans/{id}/children/{child}/way-outs";

    @Inject
    Plans plans;

    @Inject
    ScriptedSearches searches;

    private UUID solved() {
        searches.play("A drawn pool", (problem, listener, stopped) -> DrawnTrusts.plan(problem));
        UUID id = plans.startAs("test", PlanRequest.ofProblem("Valued", 1, 1L, DrawnTrusts.problem()));
        await(() -> plans.get(id).status().isFinal());
        assertThat(plans.get(id).failure()).isNull();
        return id;
    }

    @Test
    @ActivateRequestContext
    void the_values_are_asked_for_worked_on_and_read() {
        UUID id = solved();
        as("demo-manager").get(VALUES, id).then().statusCode(404);

        as("demo-planner")
                .post(VALUES, id)
                .then()
                .statusCode(202)
                .header("Location", containsString("/api/v1/plans/" + id + "/unit-values"));
        await(() -> as("demo-planner").get(VALUES, id).path("status").equals("DONE"));

        as("demo-manager")
                .get(VALUES, id)
                .then()
                .statusCode(200)
                .body("total", greaterThan(3))
                .body("values.change", hasItem("WARD_PLACES"))
                .body("values.size()", equalTo((Integer)
                        as("demo-manager").get(VALUES, id).path("total")));
        as("demo-planner").post(VALUES, id).then().statusCode(202).body("status", equalTo("DONE"));
        as("demo-auditor").get(VALUES, id).then().statusCode(403);
        as("demo-RD1").post(VALUES, id).then().statusCode(403);
        as("demo-manager")
                .get("/plans/{id}/what-more", id)
                .then()
                .statusCode(200)
                .body(containsString("What more would buy"))
                .body(containsString("more place"));
    }

    @Test
    @ActivateRequestContext
    void the_page_offers_to_find_out_where_nobody_asked() {
        as("demo-manager")
                .get("/plans/{id}/what-more", solved())
                .then()
                .statusCode(200)
                .body(containsString("Find out"));
    }

    @Test
    @ActivateRequestContext
    void a_trust_reads_the_way_outs_of_its_own_child_alone() {
        UUID id = solved();

        as("demo-RD1")
                .get(WAY_OUTS, id, "RD1:cy")
                .then()
                .statusCode(200)
                .body("placed", equalTo(false))
                .body("wayOut[0].change", containsString("SESSION_LONGER"))
                .body("wayOut[0].changes[0].type", equalTo("SESSION_LONGER"));
        as("demo-planner").get(WAY_OUTS, id, "RD1:ann").then().statusCode(200).body("placed", equalTo(true));
        as("demo-RD1").get(WAY_OUTS, id, "RN3:bob").then().statusCode(404);
        as("demo-auditor").get(WAY_OUTS, id, "RD1:cy").then().statusCode(403);
        as("demo-auditor")
                .queryParam("subject", "RD1:cy")
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", hasItem("READ_WAY_OUTS"));
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
