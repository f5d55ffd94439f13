package org.listpool.plan.work;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.listpool.check.BrokenRule;
import org.listpool.check.PlanChecker;
import org.listpool.house.StackTraces;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.Weights;
import org.listpool.plan.ScorePoint;
import org.listpool.planning.SearchListener;
import org.listpool.planning.SearchSettings;
import org.listpool.planning.fairness.FairnessPrice;

/** One attempt at one run: searches on the worker's thread while another thread beats. */
final class PlanAttempt {

    private static final Logger LOG = Logger.getLogger(PlanAttempt.class);
    private static final long SHORTEST_MILLIS_BETWEEN_POINTS = 100;
    private static final int BROKEN_RULES_TOLD = 5;
    private static final String SEARCH_BROKE =
            "The search ended with an error inside ListPool. Tell the operator the plan's id; the log has it too.";

    private record Improvement(ScorePoint point, Supplier<Plan> plan) {}

    private final Claim claim;
    private final Problem problem;
    private final SearchFactory searches;
    private final PlanQueue queue;
    private final Clock clock;
    private final long beganNanos = System.nanoTime();
    private final AtomicReference<@Nullable Improvement> latest = new AtomicReference<>();
    private final Queue<ScorePoint> points = new ConcurrentLinkedQueue<>();
    private volatile long lastPointMillis = -SHORTEST_MILLIS_BETWEEN_POINTS;
    private volatile SearchFactory.@Nullable Search search;
    private volatile boolean stopped;
    private volatile boolean interrupted;

    PlanAttempt(Claim claim, Problem problem, SearchFactory searches, PlanQueue queue, Clock clock) {
        this.claim = claim;
        this.problem = problem;
        this.searches = searches;
        this.queue = queue;
        this.clock = clock;
        // A run that was to be stopped before this attempt gets the first plan there is, and with it the reasons.
        this.stopped = claim.stopRequested();
    }

    /**
     * Searches to the end and stores what came of it.
     *
     * @param kept the best plan of earlier attempts; null: none
     */
    void run(@Nullable Plan kept) {
        Plan found;
        try {
            found = search();
        } catch (RuntimeException | Error e) {
            LOG.errorf("The search of plan %s ended with an error\n%s", claim.runId(), StackTraces.withoutMessages(e));
            queue.fail(claim, null, SEARCH_BROKE, List.of());
            return;
        }
        keepLatest();
        if (interrupted) {
            queue.giveBack(claim);
        } else {
            end(
                    kept != null && kept.needPoints() > found.needPoints() && isSound(kept)
                            ? FinishedPlans.explained(problem, kept, found)
                            : found);
        }
    }

    /** Gives a sign of life, keeps the best plan so far and hears of a wish to stop. */
    void beat() {
        PlanQueue.Pulse pulse = queue.beat(claim, Duration.ofNanos(System.nanoTime() - beganNanos));
        if (pulse != PlanQueue.Pulse.LOST) {
            keepLatest();
        }
        if (pulse != PlanQueue.Pulse.ALIVE) {
            stop();
        }
    }

    /** Ends the search because the node goes down; {@link #run} hands the run back. */
    void interrupt() {
        interrupted = true;
        stop();
    }

    /** Where need may be given up for fairness, half of the time goes to the search by need alone, which tells the price. */
    private Plan search() {
        Weights weights = problem.weights();
        SearchSettings all = claim.settings();
        if (weights.exchange() == 0) {
            return FinishedPlans.complete(problem, search(problem, all, this::improved), clock.instant());
        }
        SearchSettings half =
                new SearchSettings(all.spentLimit().dividedBy(2), all.stepLimit(), all.seed(), all.threads());
        Plan fair = FinishedPlans.complete(problem, search(problem, half, this::improved), clock.instant());
        if (stopped) {
            return fair;
        }
        Problem needAlone = problem.withWeights(weights.withFairness(weights.balanceOwed(), null));
        Plan byNeed = FinishedPlans.complete(
                problem, search(needAlone, half, (elapsed, points, score, plan) -> {}), clock.instant());
        return stopped ? fair : FairnessPrice.choose(problem, fair, byNeed);
    }

    private Plan search(Problem wanted, SearchSettings settings, SearchListener listener) {
        SearchFactory.Search begun = searches.of(wanted, claim.problemId().toString(), settings, listener);
        search = begun;
        if (stopped) {
            begun.stop();
        }
        return begun.run();
    }

    private void stop() {
        stopped = true;
        SearchFactory.Search begun = search;
        if (begun != null) {
            begun.stop();
        }
    }

    private void improved(Duration elapsed, long needPoints, String score, Supplier<Plan> plan) {
        long millis = elapsed.toMillis();
        ScorePoint point = new ScorePoint(claim.attempt(), millis, needPoints, score);
        if (millis - lastPointMillis >= SHORTEST_MILLIS_BETWEEN_POINTS) {
            lastPointMillis = millis;
            points.add(point);
        }
        latest.set(new Improvement(point, plan));
    }

    private synchronized void keepLatest() {
        Improvement best = latest.getAndSet(null);
        if (best == null) {
            return;
        }
        List<ScorePoint> passed = new ArrayList<>();
        for (ScorePoint point = points.poll(); point != null; point = points.poll()) {
            passed.add(point);
        }
        passed.add(best.point());
        queue.keep(claim, FinishedPlans.complete(problem, best.plan().get(), clock.instant()), passed);
    }

    private boolean isSound(Plan plan) {
        return PlanChecker.check(problem, plan).isEmpty();
    }

    private void end(Plan plan) {
        List<BrokenRule> broken = PlanChecker.check(problem, plan);
        if (broken.isEmpty()) {
            queue.succeed(claim, plan);
        } else {
            LOG.errorf("Plan %s breaks %d rules and is kept as failed", claim.runId(), broken.size());
            queue.fail(claim, plan, failure(broken), broken);
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
