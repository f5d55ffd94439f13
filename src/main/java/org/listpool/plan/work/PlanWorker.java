package org.listpool.plan.work;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.listpool.house.DatabaseOutage;
import org.listpool.house.StackTraces;
import org.listpool.plan.PlanProblems;
import org.listpool.plan.PlanResults;
import org.listpool.plan.PlanSettings;
import org.listpool.plan.QueueChanged;

/** This node's one searcher: takes the oldest open run, works on it to its end, and takes the next. */
@ApplicationScoped
public class PlanWorker {

    private static final Logger LOG = Logger.getLogger(PlanWorker.class);
    private static final long LOOK_EVERY_MILLIS = 1000;
    private static final long PATIENCE_AT_SHUTDOWN_MILLIS = 10_000;

    private final PlanQueue queue;
    private final PlanProblems problems;
    private final PlanResults results;
    private final SearchFactory searches;
    private final PlanSettings settings;
    private final Clock clock;
    private final Semaphore news = new Semaphore(0);
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("plan-heart").daemon().factory());
    private volatile boolean closing;
    private volatile @Nullable PlanAttempt current;
    private @Nullable Thread thread;

    @Inject
    PlanWorker(
            PlanQueue queue,
            PlanProblems problems,
            PlanResults results,
            SearchFactory searches,
            PlanSettings settings,
            Clock clock) {
        this.queue = queue;
        this.problems = problems;
        this.results = results;
        this.searches = searches;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (settings.worker()) {
            long beatMillis = settings.beat().toMillis();
            var _ = heart.scheduleWithFixedDelay(this::beat, beatMillis, beatMillis, TimeUnit.MILLISECONDS);
            thread = Thread.ofPlatform().name("plan-worker").daemon().start(this::workUntilClosed);
        }
    }

    /** Looks at once instead of at the next beat. */
    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) QueueChanged change) {
        if (settings.worker()) {
            news.release();
            heart.execute(this::beat);
        }
    }

    /** Hands the run of the moment back to the queue before the database goes. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        closing = true;
        news.release();
        PlanAttempt attempt = current;
        if (attempt != null) {
            attempt.interrupt();
        }
        if (thread != null) {
            thread.join(PATIENCE_AT_SHUTDOWN_MILLIS);
        }
        heart.shutdownNow();
    }

    private void workUntilClosed() {
        while (!closing) {
            boolean worked = false;
            try {
                worked = workOnce();
            } catch (RuntimeException | Error e) {
                tell("The plan worker failed and goes on", e);
            }
            if (!worked) {
                waitForNews();
            }
        }
    }

    private boolean workOnce() {
        Claim claim = queue.claim();
        if (claim == null) {
            return false;
        }
        LOG.infof("Searching plan %s, attempt %d", claim.runId(), claim.attempt());
        PlanAttempt attempt = new PlanAttempt(claim, problems.get(claim.problemId()), searches, queue, clock);
        current = attempt;
        try {
            if (closing) {
                attempt.interrupt();
            }
            attempt.run(results.find(claim.runId()));
        } finally {
            current = null;
        }
        return true;
    }

    private void beat() {
        PlanAttempt attempt = current;
        if (attempt != null) {
            try {
                attempt.beat();
            } catch (RuntimeException | Error e) {
                tell("A beat of the plan worker failed; the next may succeed", e);
            }
        }
    }

    // An outage is told once a second for as long as it lasts, so in one line.
    private static void tell(String what, Throwable e) {
        if (DatabaseOutage.isBehind(e)) {
            LOG.warn(what + ": the database is not reachable");
        } else {
            LOG.errorf("%s\n%s", what, StackTraces.withoutMessages(e));
        }
    }

    private void waitForNews() {
        try {
            if (news.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            closing = true;
            Thread.currentThread().interrupt();
        }
    }
}
