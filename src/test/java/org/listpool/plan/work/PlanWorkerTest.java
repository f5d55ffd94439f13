package org.listpool.plan.work;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.listpool.plan.work.DrawnRuns.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.plan.PlanMetadata;
import org.listpool.plan.PlanRequest;
import org.listpool.plan.PlanResults;
import org.listpool.plan.PlanStatus;
import org.listpool.plan.Plans;
import org.listpool.plan.ScorePoint;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PlanWorkerTest {

    @Inject
    Plans plans;

    @Inject
    PlanResults results;

    @Inject
    ScriptedSearches searches;

    @Test
    void a_queued_run_is_searched_checked_and_stored_with_its_figures() {
        searches.play("sound", (problem, listener, stopped) -> DrawnRuns.placing(problem, "ann", "bob"));

        UUID id = start("sound");
        PlanMetadata run = awaitFinal(id);

        assertThat(run.status()).isEqualTo(PlanStatus.SOLVED);
        assertThat(run.placed()).isEqualTo(2);
        assertThat(run.attempts()).isEqualTo(1);
        assertThat(run.startedAt()).isNotNull();
        assertThat(run.finishedAt()).isAfterOrEqualTo(requireNonNull(run.startedAt()));
        Plan plan = requireNonNull(results.find(id));
        assertThat(plan.createdAt()).isNotNull();
        assertThat(plan.needPoints()).isEqualTo(run.needPoints());
        assertThat(plan.kpis()).containsEntry("placed", 2).containsKey("bySpecialty");
    }

    @Test
    void the_real_planner_is_told_the_stored_problems_id() {
        UUID id = start("in earnest");

        PlanMetadata run = awaitFinal(id);

        assertThat(run.status()).as(run.failure()).isEqualTo(PlanStatus.SOLVED);
        assertThat(requireNonNull(results.find(id)).problemId())
                .isEqualTo(run.problemId().toString());
    }

    @Test
    void a_plan_that_breaks_a_rule_is_failed_with_the_reason_and_kept_for_inspection() {
        searches.play("unsound", (problem, listener, stopped) -> DrawnRuns.unstaffed(problem));

        UUID id = start("unsound");
        PlanMetadata run = awaitFinal(id);

        assertThat(run.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(run.failure()).contains("POSTS").contains("must not be used");
        assertThat(run.brokenRules()).extracting("code").contains("POSTS", "NURSES");
        assertThat(results.find(id)).isNotNull();
    }

    @Test
    void an_error_in_the_search_is_told_without_its_message() {
        searches.play("broken", (problem, listener, stopped) -> {
            throw new IllegalStateException("secret of ann");
        });

        PlanMetadata run = awaitFinal(start("broken"));

        assertThat(run.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(run.failure()).contains("error inside ListPool").doesNotContain("secret");
    }

    @Test
    void runs_are_searched_one_after_another_in_the_order_of_the_queue() {
        List<String> order = new CopyOnWriteArrayList<>();
        CountDownLatch gate = new CountDownLatch(1);
        searches.play("first", (problem, listener, stopped) -> {
            gate.await(10, TimeUnit.SECONDS);
            order.add("first");
            return DrawnRuns.empty(problem);
        });
        searches.play("second", (problem, listener, stopped) -> {
            order.add("second");
            return DrawnRuns.empty(problem);
        });

        UUID first = start("first");
        await(() -> plans.get(first).status() == PlanStatus.SOLVING);
        UUID second = start("second");
        UUID third = start("second");

        assertThat(plans.get(first).queuePosition()).isNull();
        assertThat(plans.get(second).queuePosition()).isEqualTo(1);
        assertThat(plans.get(third).queuePosition()).isEqualTo(2);
        assertThat(plans.list(0, 3)).extracting(PlanMetadata::id).containsExactly(third, second, first);
        gate.countDown();
        awaitFinal(third);
        assertThat(order).containsExactly("first", "second", "second");
    }

    @Test
    void while_it_runs_the_best_plan_so_far_and_its_scores_can_be_read() {
        CountDownLatch gate = new CountDownLatch(1);
        searches.play("improving", (problem, listener, stopped) -> {
            Plan one = DrawnRuns.placing(problem, "ann");
            listener.improved(Duration.ofMillis(50), one.needPoints(), "0hard/1medium/0soft", () -> one);
            Plan two = DrawnRuns.placing(problem, "ann", "bob");
            listener.improved(Duration.ofMillis(400), two.needPoints(), "0hard/2medium/0soft", () -> two);
            gate.await(10, TimeUnit.SECONDS);
            return two;
        });

        UUID id = start("improving");
        await(() -> plans.get(id).placed() != null);

        assertThat(plans.get(id).status()).isEqualTo(PlanStatus.SOLVING);
        assertThat(requireNonNull(results.find(id)).kpis()).containsEntry("placed", 2);
        assertThat(results.listScores(id)).extracting(ScorePoint::elapsedMillis).containsExactly(50L, 400L);
        gate.countDown();
        awaitFinal(id);
    }

    private UUID start(String name) {
        Problem problem = DrawnRuns.problem(name);
        return plans.startAs("tester", PlanRequest.ofProblem(name, 1, null, problem));
    }

    private PlanMetadata awaitFinal(UUID id) {
        await(() -> plans.get(id).status().isFinal());
        return plans.get(id);
    }
}
