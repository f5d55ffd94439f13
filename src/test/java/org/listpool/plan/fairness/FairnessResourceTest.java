package org.listpool.plan.fairness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.listpool.plan.work.DrawnRuns.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.intake.PoolForTests;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.plan.PlanRequest;
import org.listpool.plan.Plans;
import org.listpool.plan.work.ScriptedSearches;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

/** The balance over three weekends, who may confirm a plan, and the price of fairness. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FairnessResourceTest {

    /** RD1 has half of the need, RN3 and RNZ a quarter each. */
    private static final String POOL = """
            trust
            RNZ
            RD1
            RN3

            site | trust
            HOST | RNZ

            rules | noticeDays
            .     | 0

            procedure | minutes | sd
            TONSILS   | 40      | 0

            person | role            | senior | trust
            S1     | SURGEON         |        | RNZ
            A1     | ANAESTHETIST    |        | RNZ
            N1     | CHILDRENS_NURSE | yes    | RNZ
            N2     | CHILDRENS_NURSE |        | RNZ

            child | trust | P  | waited | procedure
            d1    | RD1   | P4 | 371    | TONSILS
            d2    | RD1   | P4 | 371    | TONSILS
            n1    | RN3   | P4 | 371    | TONSILS
            z1    | RNZ   | P4 | 371    | TONSILS

            session | on | to
            """;

    @Inject
    Plans plans;

    @Inject
    ScriptedSearches searches;

    @Inject
    Balances balances;

    @Inject
    PoolForTests pool;

    private final List<UUID> confirmed = new ArrayList<>();

    @AfterEach
    void take_back() {
        confirmed.forEach(id -> as("demo-manager").delete("/api/v1/plans/{id}/confirmation", id));
    }

    private static Problem weekend(String saturday) {
        return TextPool.problem(POOL + "SAT | " + saturday + " | 12:30\n");
    }

    private static Plan placing(Problem problem, String... children) {
        StringBuilder text = new StringBuilder("list SAT: S1 A1\n");
        for (int i = 0; i < children.length; i++) {
            text.append("  %02d:30 %s%n".formatted(8 + i, children[i]));
        }
        return TextPlan.plan(
                problem, text + "ward " + problem.sessions().getFirst().date() + " HOST: N1 N2\n");
    }

    private UUID solved(Problem problem, String... children) {
        searches.play("A drawn pool", (wanted, listener, stopped) -> placing(wanted, children));
        return solved(problem);
    }

    private UUID solved(Problem problem) {
        UUID id = plans.startAs("test", PlanRequest.ofProblem("Fair", 1, 1L, problem));
        await(() -> plans.get(id).status().isFinal());
        assertThat(plans.get(id).failure()).isNull();
        return id;
    }

    private ValidatableResponse confirm(UUID id) {
        confirmed.add(id);
        return as("demo-manager").put("/api/v1/plans/{id}/confirmation", id).then();
    }

    @Test
    @ActivateRequestContext
    void what_three_weekends_left_owing_is_carried_to_the_next_problem() {
        // Of three places RD1's half is 1.5: it had half a place too many; RNZ is owed 0.75.
        confirm(solved(weekend("2027-01-16"), "d1", "d2", "n1")).statusCode(200);
        // One place, for RNZ: the others are owed 0.5 and 0.25.
        confirm(solved(weekend("2027-01-23"), "z1")).statusCode(200);
        // Two places, for RD1 and RNZ: RD1 has its half.
        UUID third = solved(weekend("2027-01-30"), "d1", "z1");
        confirm(third).statusCode(200);

        as("demo-RD1")
                .get("/api/v1/fairness")
                .then()
                .statusCode(200)
                .body("trusts.provider", contains("RD1", "RN3", "RNZ"))
                .body("trusts.slotsOwed", contains(0.0f, 0.5f, -0.5f))
                .body("trusts.needPointsOwed", contains(0.0f, 113.0f, -113.0f))
                .body("trusts[0].entries.slotsOwed", contains(-0.5f, 0.5f, 0.0f))
                .body("trusts[0].entries.saturday", contains("2027-01-16", "2027-01-23", "2027-01-30"));
        assertThat(balances.owed(weekend("2027-02-06"))).isEqualTo(Map.of("RD1", 0.0, "RN3", 0.5, "RNZ", -0.5));
        assertThat(balances.owed(weekend("2027-01-30")))
                .as("a new plan of a weekend replaces what it had")
                .isEqualTo(Map.of("RD1", 0.0, "RN3", 0.0, "RNZ", 0.0));

        pool.clearToCollaborative();
        UUID next = plans.startAs("test", PlanRequest.ofPool("Next", 1, 1L));
        assertThat(plans.getProblem(next).weights().balanceOwed()).containsEntry("RNZ", -0.5);
        plans.stop(next);
        await(() -> plans.get(next).status().isFinal());

        as("demo-manager")
                .delete("/api/v1/plans/{id}/confirmation", third)
                .then()
                .statusCode(204);
        as("demo-manager").get("/api/v1/fairness").then().body("trusts.slotsOwed", contains(0.0f, 0.0f, 0.0f));
    }

    @Test
    @ActivateRequestContext
    void one_plan_is_acted_on_for_a_weekend() {
        UUID first = solved(weekend("2027-01-16"), "d1");
        UUID second = solved(weekend("2027-01-16"), "n1");

        as("demo-planner").put("/api/v1/plans/{id}/confirmation", first).then().statusCode(403);
        confirm(first).statusCode(200).body("confirmedBy", equalTo("demo-manager"));
        confirm(first).statusCode(200);
        confirm(second).statusCode(409).body("detail", containsString(first.toString()));
        as("demo-manager").get("/api/v1/plans/{id}/fairness", second).then().body("confirmation", nullValue());
        as("demo-manager")
                .delete("/api/v1/plans/{id}/confirmation", first)
                .then()
                .statusCode(204);
        confirm(second).statusCode(200);
        as("demo-auditor")
                .queryParam("subject", first.toString())
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", hasItems("CONFIRM_PLAN", "UNDO_CONFIRM_PLAN"));
    }

    @Test
    @ActivateRequestContext
    void where_need_may_be_given_up_the_plan_states_the_price() {
        searches.play(
                "A drawn pool",
                (wanted, listener, stopped) -> wanted.weights().exchange() > 0
                        ? placing(wanted, "d1", "n1", "z1")
                        : placing(wanted, "d1", "d2", "n1", "z1"));
        Problem drawn = weekend("2027-01-16");

        // By need alone all four have a place, which is fairer too: the search by fairness had only missed it.
        UUID missed = solved(drawn.withWeights(drawn.weights().withFairness(null, 10)));
        as("demo-manager")
                .get("/api/v1/plans/{id}", missed)
                .then()
                .body("plan.needPoints", equalTo(4 * 226))
                .body("kpis.fairness.needPointsGivenUp", equalTo(0));

        searches.play(
                "A drawn pool",
                (wanted, listener, stopped) -> wanted.weights().exchange() > 0
                        ? placing(wanted, "d1", "n1")
                        : placing(wanted, "d1", "d2", "n1"));
        UUID priced = solved(drawn.withWeights(drawn.weights().withFairness(null, 100)));
        as("demo-manager")
                .get("/api/v1/plans/{id}", priced)
                .then()
                .body("kpis.fairness.exchange", equalTo(100))
                .body("kpis.fairness.needPointsWithout", equalTo(3 * 226))
                .body("kpis.fairness.needPointsGivenUp", equalTo(226))
                .body("kpis.fairness.byProvider.RD1.longWaitersShareWithout", equalTo(1.0f))
                .body("kpis.fairness.byProvider.RD1.longWaitersShareWith", equalTo(0.5f));
        as("demo-planner")
                .get("/api/v1/plans/{id}/fairness", priced)
                .then()
                .statusCode(200)
                .body("price.needPointsGivenUp", equalTo(226))
                .body("figures.trusts.provider", contains("RNZ", "RD1", "RN3"));
        as("demo-manager")
                .get("/plans/{id}/fairness", priced)
                .then()
                .statusCode(200)
                .body(containsString("Fairness cost 226 need points (33.33 %) of the 678"));
    }

    @Test
    @ActivateRequestContext
    void without_an_exchange_nothing_is_given_up_and_no_price_is_stated() {
        UUID id = solved(weekend("2027-01-16"), "d1");

        as("demo-manager")
                .get("/api/v1/plans/{id}", id)
                .then()
                .body("kpis.placed", notNullValue())
                .body("kpis.fairness", nullValue());
        as("demo-manager")
                .get("/plans/{id}/fairness", id)
                .then()
                .body(containsString("Nothing: need came first"))
                .body(not(containsString("Fairness cost")));
    }

    @Test
    @ActivateRequestContext
    void a_manager_confirms_and_takes_back_on_the_page() {
        UUID id = solved(weekend("2027-01-16"), "d1");
        UUID other = solved(weekend("2027-01-16"), "n1");
        confirmed.add(id);

        as("demo-manager")
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .post("/plans/{id}/confirmation", id)
                .then()
                .statusCode(303);
        as("demo-manager").get("/plans/{id}/fairness", id).then().body(containsString("Acted on"));
        as("demo-manager").get("/fairness").then().statusCode(200).body(containsString("16 Jan 2027"));
        as("demo-manager")
                .header("Sec-Fetch-Site", "same-origin")
                .post("/plans/{id}/confirmation", other)
                .then()
                .statusCode(409)
                .body(containsString("The plan was not confirmed"));
        as("demo-manager")
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .post("/plans/{id}/confirmation/undo", id)
                .then()
                .statusCode(303);
        as("demo-manager").get("/plans/{id}/fairness", id).then().body(containsString("Confirm this plan"));
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
