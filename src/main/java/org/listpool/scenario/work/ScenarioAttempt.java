package org.listpool.scenario.work;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.listpool.check.BrokenRule;
import org.listpool.check.PlanChecker;
import org.listpool.house.StackTraces;
import org.listpool.model.Plan;
import org.listpool.model.Problem;

/** One attempt at one run: searches on a worker's thread while another thread beats. */
final class ScenarioAttempt {

    private static final Logger LOG = Logger.getLogger(ScenarioAttempt.class);
    private static final long KEEP_EVERY_MILLIS = 5000;
    private static final int BROKEN_RULES_TOLD = 5;
    private static final String SEARCH_BROKE =
            "The search ended with an error inside ListPool. Tell the operator the id of the run; the log has it too.";

    private final RunClaim claim;
    private final ScenarioQueue queue;
    private final Clock clock;
    private final long beganNanos = System.nanoTime();
    private final AtomicReference<@Nullable Supplier<Plan>> latest = new AtomicReference<>();
    private volatile long keptMillis;
    private volatile ScenarioSearches.@Nullable Search search;
    private volatile boolean stopped;
    private volatile boolean interrupted;

    /** An attempt that has not begun. */
    ScenarioAttempt(RunClaim claim, ScenarioQueue queue, Clock clock) {
        this.claim = claim;
        this.queue = queue;
        this.clock = clock;
        stopped = claim.stopRequested();
    }

    /** What is searched and how; made only once the attempt beats, because large problems take their time. */
    @FunctionalInterface
    interface Preparation {
        Prepared prepare(RunClaim claim);
    }

    /**
     * What is ready to be searched.
     *
     * @param taken the plan that is taken as it is; null: there is something to search
     * @param replications replicates the plan once it is found
     */
    record Prepared(
            Problem problem,
            String problemId,
            List<Plan> starts,
            @Nullable Plan taken,
            Replicating replications) {}

    /** Replicates a plan. */
    @FunctionalInterface
    interface Replicating {

        /** As JSON; null: not wanted. */
        @Nullable
        String of(Plan plan);
    }

    /** Searches to the end and stores what came of it. */
    void run(Preparation preparation, ScenarioSearches searches) {
        // What fails here is the store's affair: the lease ends, and the run is taken up again.
        Prepared prepared = preparation.prepare(claim);
        Plan found;
        boolean keptStart;
        try {
            if (prepared.taken() == null) {
                ScenarioSearches.Search begun = searches.of(
                        prepared.problem(),
                        prepared.problemId(),
                        claim.settings(),
                        prepared.starts(),
                        claim.bound(),
                        (elapsed, needPoints, score, plan) -> latest.set(plan));
                found = search(begun);
                keptStart = begun.keptStart();
            } else {
                found = prepared.taken();
                keptStart = true;
            }
        } catch (RuntimeException | Error e) {
            LOG.errorf(
                    "The search of scenario run %s ended with an error\n%s",
                    claim.runId(), StackTraces.withoutMessages(e));
            queue.fail(claim, null, SEARCH_BROKE, List.of());
            return;
        }
        if (interrupted) {
            keepLatest();
            queue.giveBack(claim);
        } else {
            end(prepared, found, keptStart);
        }
    }

    /** Gives a sign of life, keeps the best plan of a long search now and then, and hears of a wish to stop. */
    void beat() {
        Duration elapsed = elapsed();
        ScenarioQueue.Pulse pulse = queue.beat(claim, elapsed);
        if (pulse == ScenarioQueue.Pulse.ALIVE && elapsed.toMillis() - keptMillis >= KEEP_EVERY_MILLIS) {
            keptMillis = elapsed.toMillis();
            keepLatest();
        }
        if (pulse != ScenarioQueue.Pulse.ALIVE) {
            stop();
        }
    }

    /** Ends the search because the node goes down; {@link #run} hands the run back. */
    void interrupt() {
        interrupted = true;
        stop();
    }

    private Plan search(ScenarioSearches.Search begun) {
        search = begun;
        if (stopped) {
            begun.stop();
        }
        return begun.run();
    }

    private void stop() {
        stopped = true;
        ScenarioSearches.Search begun = search;
        if (begun != null) {
            begun.stop();
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - beganNanos);
    }

    private void keepLatest() {
        Supplier<Plan> best = latest.getAndSet(null);
        if (best != null) {
            queue.keep(claim, best.get());
        }
    }

    private void end(Prepared prepared, Plan found, boolean keptStart) {
        Plan plan = prepared.taken() == null ? found.finished(clock.instant(), found.unplaced(), found.kpis()) : found;
        List<BrokenRule> broken = PlanChecker.check(prepared.problem(), plan);
        if (broken.isEmpty()) {
            Duration elapsed = elapsed();
            String replications = replicated(prepared, plan);
            queue.succeed(claim, new ScenarioQueue.Finished(plan, elapsed, stopped, keptStart), replications);
        } else {
            LOG.errorf(
                    "The plan of scenario run %s breaks %d rules and is kept as failed", claim.runId(), broken.size());
            queue.fail(claim, plan, failure(broken), broken);
        }
    }

    /** A plan is worth keeping without its replications, too. */
    private @Nullable String replicated(Prepared prepared, Plan plan) {
        try {
            return prepared.replications().of(plan);
        } catch (RuntimeException e) {
            LOG.errorf("Scenario run %s has no replications\n%s", claim.runId(), StackTraces.withoutMessages(e));
            return null;
        }
    }

    private static String failure(List<BrokenRule> broken) {
        StringBuilder text = new StringBuilder("The plan breaks " + broken.size() + " rule(s) and must not be used:");
        for (BrokenRule rule : broken.subList(0, Math.min(BROKEN_RULES_TOLD, broken.size()))) {
            text.append(' ').append(rule.code()).append(": ").append(rule.text());
        }
        return broken.size() > BROKEN_RULES_TOLD ? text.append(" …").toString() : text.toString();
    }
}
