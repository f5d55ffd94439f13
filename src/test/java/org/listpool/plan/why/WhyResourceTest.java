package org.listpool.plan.why;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.listpool.plan.work.DrawnRuns.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.plan.PlanRequest;
import org.listpool.plan.Plans;
import org.listpool.plan.work.ScriptedSearches;

/** Explanations over HTTP, and who sees what of them. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WhyResourceTest {

    private static final String WHY = "/api/v1/plans/{id}/children/{child}/why";

    @Inject
    Plans plans;

    @Inject
    ScriptedSearches searches;

    private UUID solved() {
        searches.play("A drawn pool", (problem, listener, stopped) -> DrawnTrusts.plan(problem));
        UUID id = plans.startAs("test", PlanRequest.ofProblem("Explained", 1, 1L, DrawnTrusts.problem()));
        await(() -> plans.get(id).status().isFinal());
        assertThat(plans.get(id).failure()).isNull();
        return id;
    }

    @Test
    @ActivateRequestContext
    void a_manager_and_a_planner_read_why_a_child_is_where_it_is() {
        UUID id = solved();

        for (String token : new String[] {"demo-manager", "demo-planner"}) {
            why(token, id, "RD1:ann")
                    .statusCode(200)
                    .body("sessionId", equalTo("SAT"))
                    .body("need.points", equalTo(434))
                    .body("alternatives.sessionId", contains("SUN"))
                    .body("alternatives[0].standing", equalTo("EXCHANGE"))
                    .body("alternatives[0].others[0].caseId", equalTo("RN3:bob"))
                    .body("sentences.code", hasItem("NEED"));
        }
        why("demo-manager", id, "RD1:cy")
                .statusCode(200)
                .body("sessionId", nullValue())
                .body("alternatives.standing", contains("DISPLACES", "DISPLACES"));
    }

    @Test
    @ActivateRequestContext
    void a_trust_reads_its_own_child_and_nothing_of_others() {
        UUID id = solved();

        String read = why("demo-RD1", id, "RD1:ann")
                .statusCode(200)
                .body("alternatives[0].others[0].needPoints", equalTo(76))
                .extract()
                .asString();
        assertThat(read).doesNotContain("bob").doesNotContain("RN3");
        why("demo-RD1", id, "RN3:bob").statusCode(404).body("detail", containsString("may see"));
        why("demo-RD1", id, "RD1:nobody").statusCode(404);
        why("demo-auditor", id, "RD1:ann").statusCode(403);
    }

    @Test
    @ActivateRequestContext
    void a_plan_that_is_not_finished_is_not_explained() {
        CountDownLatch gate = new CountDownLatch(1);
        searches.play("A drawn pool", (problem, listener, stopped) -> {
            gate.await();
            return DrawnTrusts.plan(problem);
        });
        UUID id = plans.startAs("test", PlanRequest.ofProblem("Slow", 1, 1L, DrawnTrusts.problem()));

        why("demo-manager", id, "RD1:ann").statusCode(409);

        gate.countDown();
        await(() -> plans.get(id).status().isFinal());
    }

    @Test
    @ActivateRequestContext
    void who_read_is_recorded() {
        UUID id = solved();
        why("demo-RD1", id, "RD1:ann").statusCode(200);

        as("demo-auditor")
                .queryParam("subject", "RD1:ann")
                .get("/api/v1/audit-events")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("READ_WHY"));
    }

    @Test
    @ActivateRequestContext
    void the_page_of_a_child_shows_every_other_list() {
        UUID id = solved();

        as("demo-manager")
                .get("/plans/{id}/children/{child}/why", id, "RD1:ann")
                .then()
                .statusCode(200)
                .body(containsString("Why this child is on list SAT"))
                .body(containsString("Only by changing places with a child of 76 need points."));
        as("demo-RD1")
                .get("/plans/{id}/children/{child}/why", id, "RD1:ann")
                .then()
                .statusCode(403);
    }

    @Test
    @ActivateRequestContext
    void what_binds_each_session_is_told_to_managers_and_planners() {
        UUID id = solved();

        as("demo-planner")
                .get("/api/v1/plans/{id}/binding", id)
                .then()
                .statusCode(200)
                .body("sessionId", contains("SAT", "SUN"))
                .body("tightest", contains("OVERRUN", "OVERRUN"))
                .body("slack.freeMinutes", contains(0, 0));
        as("demo-manager")
                .get("/api/v1/plans/{id}/sessions/SUN/binding", id)
                .then()
                .statusCode(200)
                .body("candidates", equalTo(1))
                .body("barriers[0].mostNeedAlone", equalTo(28));
        as("demo-manager")
                .get("/api/v1/plans/{id}/sessions/MON/binding", id)
                .then()
                .statusCode(404);
        as("demo-RD1").get("/api/v1/plans/{id}/binding", id).then().statusCode(403);
        as("demo-manager")
                .get("/plans/{id}/binding", id)
                .then()
                .statusCode(200)
                .body(containsString("Time with its margin binds"));
        as("demo-manager")
                .get("/plans/{id}/sessions/SAT/binding", id)
                .then()
                .statusCode(200)
                .body(containsString("Time with its margin binds"));
    }

    private static ValidatableResponse why(String token, UUID id, String child) {
        return as(token).get(WHY, id, child).then();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
