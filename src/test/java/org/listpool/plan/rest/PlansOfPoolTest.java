package org.listpool.plan.rest;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.listpool.plan.work.DrawnRuns.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.intake.PoolForTests;
import org.listpool.model.Pin;
import org.listpool.model.Place;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.Problem;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.Plans;

/** Plans of what the trusts have sent. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PlansOfPoolTest {

    @Inject
    PoolForTests pool;

    @Inject
    Plans plans;

    @Test
    @ActivateRequestContext
    void the_current_pool_is_planned_and_planned_again_around_a_pin() {
        pool.loadBsw();
        UUID first = start("""
                { "name": "First", "spentLimitSeconds": 3, "asOf": "2027-01-11" }""");
        PlanMetadata run = awaitFinal(first);
        assertThat(run.status()).as(run.failure()).isEqualTo(PlanStatus.SOLVED);
        Plan plan = requireNonNull(plans.findPlan(first));
        assertThat(run.placed()).isGreaterThan(100);
        assertThat(plan.kpis()).containsEntry("placed", run.placed()).containsEntry("listedChildren", 1215);
        PlannedSession list = plan.sessions().stream()
                .filter(each -> !each.cases().isEmpty())
                .findFirst()
                .orElseThrow();
        PlannedCase kept = list.cases().getFirst();

        UUID second = start("""
                { "name": "Again", "spentLimitSeconds": 1, "asOf": "2027-01-11", "previous": "%s",
                  "pinned": [{ "caseId": "%s", "sessionId": "%s" }] }""".formatted(first, kept.caseId(), list.id()));
        PlanMetadata again = awaitFinal(second);

        Problem problem = plans.getProblem(second);
        assertThat(problem.pinned()).containsExactly(new Pin(kept.caseId(), list.id(), null));
        assertThat(problem.previous())
                .hasSize(requireNonNull(run.placed()))
                .contains(new Place(kept.caseId(), list.id()));
        assertThat(again.status()).as(again.failure()).isEqualTo(PlanStatus.SOLVED);
    }

    @Test
    void a_pin_or_an_earlier_plan_that_nobody_knows_is_refused() {
        pool.loadBsw();

        post("""
                { "name": "Pin", "spentLimitSeconds": 1, "asOf": "2027-01-11",
                  "pinned": [{ "caseId": "X:1", "sessionId": "2027-02-13-T1" }] }""").statusCode(422).body("faults.pointer", hasItem("/pinned/0/caseId"));
        post("""
                { "name": "Previous", "spentLimitSeconds": 1, "previous": "%s" }""".formatted(UUID.randomUUID())).statusCode(422).body("faults[0].pointer", equalTo("/previous"));
    }

    @Test
    void without_resources_there_is_nothing_to_plan() {
        pool.clear();

        post("""
                { "name": "Nothing", "spentLimitSeconds": 1 }""").statusCode(409).contentType("application/problem+json");
    }

    private static UUID start(String body) {
        return UUID.fromString(post(body).statusCode(202).extract().path("id"));
    }

    private static ValidatableResponse post(String body) {
        return given().header("Authorization", "Bearer demo-manager")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/plans")
                .then();
    }

    private PlanMetadata awaitFinal(UUID id) {
        await(() -> plans.get(id).status().isFinal());
        return plans.get(id);
    }
}
