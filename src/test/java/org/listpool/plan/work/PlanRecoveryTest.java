package org.listpool.plan.work;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.listpool.plan.work.DrawnRuns.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanProblems;
import org.listpool.plan.PlanRequest;
import org.listpool.plan.PlanResults;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.Plans;
import org.listpool.planning.SearchSettings;

/** What is left of a run when its node dies, goes down in good order, or is too slow to keep its lease. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PlanRecoveryTest {

    @Inject
    Plans plans;

    @Inject
    PlanProblems problems;

    @Inject
    PlanResults results;

    @Inject
    PlanQueue queue;

    @Inject
    ScriptedSearches searches;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Test
    void a_run_whose_node_died_is_searched_again_and_finished_once() {
        searches.play("died", (problem, listener, stopped) -> DrawnRuns.placing(problem, "ann"));
        UUID id = diedWhileSearching("died", 0, false);
        Claim dead = new Claim(
                id,
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                new SearchSettings(Duration.ofSeconds(1), null, 1, 1),
                false);

        await(() -> plans.get(id).status() == PlanStatus.SOLVED);
        queue.fail(dead, null, "The dead node woke up.", List.of());

        assertThat(plans.get(id).attempts()).isEqualTo(2);
        assertThat(plans.get(id).status()).isEqualTo(PlanStatus.SOLVED);
        assertThat(finishesOf(id)).isEqualTo(1);
    }

    @Test
    void the_better_plan_from_before_the_crash_is_kept_with_reasons() {
        searches.play("less", (problem, listener, stopped) -> DrawnRuns.placing(problem, "ann"));
        Problem problem = DrawnRuns.problem("less");
        UUID id = diedWhileSearching("less", 0, false, DrawnRuns.placing(problem, "ann", "bob"));

        await(() -> plans.get(id).status() == PlanStatus.SOLVED);

        Plan plan = requireNonNull(results.find(id));
        assertThat(plan.sessions().getFirst().cases()).extracting("caseId").containsExactly("ann", "bob");
        assertThat(plan.unplaced()).singleElement().satisfies(left -> {
            assertThat(left.caseId()).isEqualTo("cy");
            assertThat(left.reasons()).extracting("code").containsExactly("OUTBID");
        });
    }

    @Test
    void an_unsound_plan_from_before_the_crash_gives_way_to_a_sound_one() {
        searches.play("unsound before", (problem, listener, stopped) -> DrawnRuns.empty(problem));
        Problem problem = DrawnRuns.problem("unsound before");
        UUID id = diedWhileSearching("unsound before", 0, false, DrawnRuns.unstaffed(problem));

        await(() -> plans.get(id).status().isFinal());

        assertThat(plans.get(id).status()).isEqualTo(PlanStatus.SOLVED);
        assertThat(plans.get(id).placed()).isZero();
    }

    @Test
    void a_run_that_was_to_be_stopped_when_its_node_died_ends_as_stopped() {
        searches.play("stop and die", (problem, listener, stopped) -> {
            assertThat(stopped.getAsBoolean()).isTrue();
            return DrawnRuns.empty(problem);
        });
        Problem problem = DrawnRuns.problem("stop and die");
        UUID id = diedWhileSearching("stop and die", 0, true, DrawnRuns.placing(problem, "ann"));

        await(() -> plans.get(id).status().isFinal());

        assertThat(plans.get(id).status()).isEqualTo(PlanStatus.STOPPED);
        assertThat(plans.get(id).placed()).isEqualTo(1);
    }

    @Test
    void a_run_that_takes_the_service_down_again_and_again_fails() {
        UUID id = diedWhileSearching("crashing", 2, false);

        await(() -> plans.get(id).status().isFinal());

        assertThat(plans.get(id).status()).isEqualTo(PlanStatus.FAILED);
        assertThat(plans.get(id).failure()).contains("went down again and again");
    }

    @Test
    void a_search_whose_lease_was_lost_stops_and_writes_nothing() {
        CountDownLatch ended = new CountDownLatch(1);
        searches.play("slow", (problem, listener, stopped) -> {
            if (ended.getCount() == 0) {
                return DrawnRuns.placing(problem, "ann", "bob");
            }
            while (!stopped.getAsBoolean()) {
                Thread.sleep(5);
            }
            ended.countDown();
            return DrawnRuns.placing(problem, "ann");
        });
        UUID id = start("slow");
        await(() -> plans.get(id).status() == PlanStatus.SOLVING);

        update(
                "update plan_run set holder = gen_random_uuid(), lease_until = clock_timestamp() + interval '1 second'",
                id);

        await(() -> ended.getCount() == 0);
        assertThat(plans.get(id).status()).isEqualTo(PlanStatus.SOLVING);
        await(() -> plans.get(id).status() == PlanStatus.SOLVED);
        assertThat(plans.get(id).placed()).isEqualTo(2);
        assertThat(finishesOf(id)).isEqualTo(1);
    }

    @Test
    void a_node_that_goes_down_in_good_order_hands_its_run_back_with_the_best_plan_so_far() {
        CountDownLatch gate = new CountDownLatch(1);
        searches.play("gate", (problem, listener, stopped) -> {
            gate.await(10, TimeUnit.SECONDS);
            return DrawnRuns.empty(problem);
        });
        searches.play("handed back", (problem, listener, stopped) -> {
            Plan one = DrawnRuns.placing(problem, "ann");
            listener.improved(Duration.ofMillis(5), one.needPoints(), "0hard/1medium/0soft", () -> one);
            return one;
        });
        UUID gateId = start("gate");
        await(() -> plans.get(gateId).status() == PlanStatus.SOLVING);
        UUID id = start("handed back");

        Claim claim = requireNonNull(queue.claim());
        PlanAttempt attempt = new PlanAttempt(claim, DrawnRuns.problem("handed back"), searches, queue, clock);
        attempt.interrupt();
        attempt.run(null);

        PlanMetadata back = plans.get(id);
        assertThat(back.status()).isEqualTo(PlanStatus.QUEUED);
        assertThat(back.queuePosition()).isEqualTo(1);
        assertThat(back.placed()).isEqualTo(1);
        gate.countDown();
        await(() -> plans.get(id).status() == PlanStatus.SOLVED);
    }

    @Test
    @ActivateRequestContext
    void stopping_early_keeps_the_best_plan() {
        searches.play("endless", (problem, listener, stopped) -> {
            while (!stopped.getAsBoolean()) {
                Thread.sleep(5);
            }
            return DrawnRuns.placing(problem, "ann");
        });
        UUID id = start("endless");
        await(() -> plans.get(id).status() == PlanStatus.SOLVING);

        plans.stop(id);

        await(() -> plans.get(id).status() == PlanStatus.STOPPED);
        assertThat(plans.get(id).placed()).isEqualTo(1);
    }

    @Test
    void the_plan_of_a_final_run_can_not_be_changed() {
        searches.play("final", (problem, listener, stopped) -> DrawnRuns.placing(problem, "ann"));
        UUID id = start("final");
        await(() -> plans.get(id).status() == PlanStatus.SOLVED);

        Plan other = DrawnRuns.empty(DrawnRuns.problem("final"));
        assertThatThrownBy(() -> results.put(id, other)).hasStackTraceContaining("final run is immutable");
    }

    private UUID start(String name) {
        return plans.startAs("tester", PlanRequest.ofProblem(name, 1, null, DrawnRuns.problem(name)));
    }

    /** A run as a killed node leaves it: searched, with a lease that has ended. */
    private UUID diedWhileSearching(String name, int crashes, boolean stopRequested, Plan... best) {
        UUID id = UUID.randomUUID();
        UUID problemId = problems.store(DrawnRuns.problem(name));
        QuarkusTransaction.requiringNew().run(() -> {
            session.createNativeMutationQuery("""
                            insert into plan_run (id, name, problem_id, as_of, status, seed, spent_limit_seconds, threads,
                                created_at, created_by, started_at, attempts, crashes, stop_requested, holder, lease_until)
                            values (:id, :name, :problem, '2027-01-11', 'SOLVING', 1, 1, 1, now(), 'tester', now(), 1,
                                :crashes, :stop, gen_random_uuid(), clock_timestamp() - interval '1 second')
                            """)
                    .setParameter("id", id)
                    .setParameter("name", name)
                    .setParameter("problem", problemId)
                    .setParameter("crashes", crashes)
                    .setParameter("stop", stopRequested)
                    .executeUpdate();
            for (Plan plan : best) {
                results.put(id, plan);
                session.createNativeMutationQuery("update plan_run set need_points = :points where id = :id")
                        .setParameter("points", plan.needPoints())
                        .setParameter("id", id)
                        .executeUpdate();
            }
        });
        return id;
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
                                "select count(*) from audit_event where action = 'FINISH_PLAN' and :id = any(subjects)",
                                Long.class)
                        .setParameter("id", id.toString())
                        .getSingleResult());
    }
}
