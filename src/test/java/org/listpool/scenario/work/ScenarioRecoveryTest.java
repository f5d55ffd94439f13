package org.listpool.scenario.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.listpool.plan.work.DrawnRuns.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.listpool.change.TheatreChange;
import org.listpool.house.PostgresForTests;
import org.listpool.model.Plan;
import org.listpool.plan.PlanRequest;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.Plans;
import org.listpool.plan.work.DrawnRuns;
import org.listpool.plan.work.ScriptedSearches;
import org.listpool.scenario.DrawnFamilies;
import org.listpool.scenario.Families;
import org.listpool.scenario.Runs;
import org.listpool.scenario.ScenarioRequest;
import org.listpool.scenario.Scenarios;
import org.listpool.scenario.SearchWish;
import org.listpool.scenario.store.RunPlans;

/** What is left of a scenario's search when its node dies, goes down in good order, or is too slow to keep its lease. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ScenarioRecoveryTest {

    @Inject
    DrawnFamilies drawn;

    @Inject
    Families families;

    @Inject
    Scenarios scenarios;

    @Inject
    Runs runs;

    @Inject
    RunPlans runPlans;

    @Inject
    Plans plans;

    @Inject
    ScenarioQueue queue;

    @Inject
    Preparations preparations;

    @Inject
    ScriptedSearches planSearches;

    @Inject
    ScriptedScenarioSearches searches;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Test
    @ActivateRequestContext
    void a_run_whose_node_died_is_searched_again_and_finished_once() {
        searches.play("died", (problem, starts, listener, stopped) -> DrawnRuns.placing(problem, "ann"));
        UUID family = drawn.family("died");
        CountDownLatch gate = planGate("died gate");
        UUID id = scenario(family);
        die(id, 0);
        gate.countDown();

        await(() -> runs.get(id).status().isFinal());

        assertThat(runs.get(id).status()).isEqualTo(PlanStatus.SOLVED);
        assertThat(runs.get(id).attempts()).isEqualTo(1);
        assertThat(finishesOf(id)).isEqualTo(1);
    }

    @Test
    @ActivateRequestContext
    void what_a_dead_node_had_found_is_where_the_next_search_sets_out_from() {
        List<Plan> given = new ArrayList<>();
        searches.play("had found", (problem, starts, listener, stopped) -> {
            if (starts.size() == 2) {
                given.addAll(starts);
            }
            return DrawnRuns.placing(problem, "ann");
        });
        UUID family = drawn.family("had found");
        CountDownLatch gate = planGate("had found gate");
        UUID id = scenario(family);
        die(id, 0);
        Plan best = DrawnRuns.placing(DrawnRuns.problem("had found"), "cy");
        runPlans.put(id, best);
        gate.countDown();

        await(() -> runs.get(id).status().isFinal());

        assertThat(given.getFirst()).isEqualTo(best);
        assertThat(runs.get(id).setOutFrom().getFirst()).isEqualTo(id);
    }

    @Test
    @ActivateRequestContext
    void a_run_that_takes_the_service_down_again_and_again_fails() {
        UUID family = drawn.family("crashing");
        CountDownLatch gate = planGate("crashing gate");
        UUID id = scenario(family);
        die(id, 2);
        gate.countDown();

        await(() -> runs.get(id).status().isFinal());

        assertThat(runs.get(id).status()).isEqualTo(PlanStatus.FAILED);
        assertThat(runs.get(id).failure()).contains("went down again and again");
    }

    @Test
    @ActivateRequestContext
    void a_search_whose_lease_was_lost_stops_and_writes_nothing() {
        CountDownLatch ended = new CountDownLatch(1);
        UUID family = drawn.family("slow");
        await(() -> runs.get(families.get(family).repeat().id()).status().isFinal());
        searches.play("slow", (problem, starts, listener, stopped) -> {
            if (ended.getCount() == 0) {
                return DrawnRuns.placing(problem, "ann", "bob");
            }
            while (!stopped.getAsBoolean()) {
                Thread.sleep(5);
            }
            ended.countDown();
            return DrawnRuns.placing(problem, "ann");
        });
        UUID id = scenario(family);
        await(() -> runs.get(id).status() == PlanStatus.SOLVING);

        update(
                "update scenario_run set holder = gen_random_uuid(), lease_until = clock_timestamp() + interval '1 second'",
                id);

        await(() -> ended.getCount() == 0);
        await(() -> runs.get(id).status() == PlanStatus.SOLVED);
        assertThat(runs.get(id).placed()).isEqualTo(2);
        assertThat(finishesOf(id)).isEqualTo(1);
    }

    @Test
    @ActivateRequestContext
    void a_node_that_goes_down_in_good_order_hands_its_run_back() {
        searches.play("handed back", (problem, starts, listener, stopped) -> DrawnRuns.placing(problem, "ann"));
        UUID family = drawn.family("handed back");
        CountDownLatch gate = planGate("handed back gate");
        UUID id = scenario(family);

        for (RunClaim claim = queue.claim(); claim != null; claim = queue.claim()) {
            ScenarioAttempt attempt = new ScenarioAttempt(claim, queue, clock);
            if (claim.runId().equals(id)) {
                attempt.interrupt();
            }
            attempt.run(preparations::prepare, searches);
            if (claim.runId().equals(id)) {
                break;
            }
        }

        assertThat(runs.get(id).status()).isEqualTo(PlanStatus.QUEUED);
        assertThat(runs.get(id).attempts()).isEqualTo(1);
        gate.countDown();
        await(() -> runs.get(id).status() == PlanStatus.SOLVED);
    }

    @Test
    @ActivateRequestContext
    void two_nodes_never_take_the_same_run() {
        UUID family = drawn.family("two nodes");
        CountDownLatch gate = planGate("two nodes gate");
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(scenario(family));
        }

        CompletableFuture<List<RunClaim>> one = CompletableFuture.supplyAsync(this::claimAll);
        CompletableFuture<List<RunClaim>> other = CompletableFuture.supplyAsync(this::claimAll);
        List<RunClaim> claims = new ArrayList<>(one.join());
        claims.addAll(other.join());

        assertThat(claims).extracting(RunClaim::runId).doesNotHaveDuplicates().containsAll(all);
        claims.forEach(queue::giveBack);
        gate.countDown();
        all.forEach(id -> await(() -> runs.get(id).status().isFinal()));
    }

    @Test
    @ActivateRequestContext
    void scenarios_rest_while_a_plan_is_open() {
        UUID family = drawn.family("rest");
        CountDownLatch gate = planGate("rest gate");
        UUID id = scenario(family);
        await(() -> runs.get(id).queuePosition() != null);

        assertThat(runs.get(id).status()).isEqualTo(PlanStatus.QUEUED);
        gate.countDown();
        await(() -> runs.get(id).status() == PlanStatus.SOLVED);
    }

    @Test
    @ActivateRequestContext
    void a_plan_that_breaks_a_rule_is_failed_with_the_reason() {
        UUID family = drawn.family("unsound");
        await(() -> runs.get(families.get(family).repeat().id()).status().isFinal());
        searches.play("unsound", (problem, starts, listener, stopped) -> DrawnRuns.unstaffed(problem));

        UUID id = scenario(family);
        await(() -> runs.get(id).status().isFinal());

        assertThat(runs.get(id).status()).isEqualTo(PlanStatus.FAILED);
        assertThat(runs.get(id).failure()).contains("POSTS").contains("must not be used");
        assertThatThrownBy(() -> runs.getOutcome(id)).hasMessageContaining("No plan to compare yet");
    }

    @Test
    @ActivateRequestContext
    void the_plan_of_a_final_run_can_not_be_changed() {
        UUID id = scenario(drawn.family("immutable"));
        await(() -> runs.get(id).status() == PlanStatus.SOLVED);

        Plan other = DrawnRuns.empty(DrawnRuns.problem("immutable"));
        assertThatThrownBy(() -> runPlans.put(id, other)).hasStackTraceContaining("final run is immutable");
    }

    @Test
    @ActivateRequestContext
    void a_stopped_search_keeps_its_best_plan() {
        UUID family = drawn.family("stopped");
        await(() -> runs.get(families.get(family).repeat().id()).status().isFinal());
        searches.play("stopped", (problem, starts, listener, stopped) -> {
            while (!stopped.getAsBoolean()) {
                Thread.sleep(5);
            }
            return DrawnRuns.placing(problem, "ann");
        });
        UUID id = scenario(family);
        await(() -> runs.get(id).status() == PlanStatus.SOLVING);

        scenarios.stop(id);

        await(() -> runs.get(id).status() == PlanStatus.STOPPED);
        assertThat(runs.get(id).placed()).isEqualTo(1);
    }

    private UUID scenario(UUID family) {
        return scenarios.create(new ScenarioRequest(
                family, null, "more", "", List.of(new TheatreChange.WardPlaces("HOST", 1)), SearchWish.NONE));
    }

    private List<RunClaim> claimAll() {
        List<RunClaim> claims = new ArrayList<>();
        for (RunClaim claim = queue.claim(); claim != null; claim = queue.claim()) {
            claims.add(claim);
        }
        return claims;
    }

    /** A plan that is searched until the gate opens, so that no worker takes a scenario meanwhile. */
    private CountDownLatch planGate(String name) {
        CountDownLatch gate = new CountDownLatch(1);
        planSearches.play(name, (problem, listener, stopped) -> {
            gate.await(20, TimeUnit.SECONDS);
            return DrawnRuns.empty(problem);
        });
        plans.startAs("tester", PlanRequest.ofProblem(name, 1, null, DrawnRuns.problem(name)));
        return gate;
    }

    /** Leaves the run as a killed node does: searched, with a lease that has ended. */
    private void die(UUID id, int crashes) {
        update("""
                update scenario_run set status = 'SOLVING', holder = gen_random_uuid(), crashes = %d,
                    lease_until = clock_timestamp() - interval '1 second'""".formatted(crashes), id);
    }

    private void update(String statement, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(statement + " where id = :id")
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private long finishesOf(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select count(*) from audit_event where action = 'FINISH_SCENARIO_RUN' and :id = any(subjects)",
                                Long.class)
                        .setParameter("id", id.toString())
                        .getSingleResult());
    }
}
