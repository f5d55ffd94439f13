package org.listpool.scenario.work;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.listpool.house.DatabaseOutage;
import org.listpool.house.StackTraces;
import org.listpool.plan.PlanSettings;
import org.listpool.scenario.RunsChanged;
import org.listpool.scenario.ScenarioSettings;

/**
 * This node's searchers of scenarios, one for each core. Each takes the next run, works on it to its end, and takes the next; none
 * takes one while a plan waits or is searched.
 */
@ApplicationScoped
public class ScenarioWorker {

    private static final Logger LOG = Logger.getLogger(ScenarioWorker.class);
    private static final long LOOK_EVERY_MILLIS = 1000;
    private static final long PATIENCE_AT_SHUTDOWN_MILLIS = 10_000;

    private final ScenarioQueue queue;
    private final Preparations preparations;
    private final ScenarioSearches searches;
    private final PlanSettings planSettings;
    private final ScenarioSettings settings;
    private final Clock clock;
    private final Semaphore news = new Semaphore(0);
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("scenario-heart").daemon().factory());
    private final Set<ScenarioAttempt> current = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean closing;

    @Inject
    ScenarioWorker(
            ScenarioQueue queue,
            Preparations preparations,
            ScenarioSearches searches,
            PlanSettings planSettings,
            ScenarioSettings settings,
            Clock clock) {
        this.queue = queue;
        this.preparations = preparations;
        this.searches = searches;
        this.planSettings = planSettings;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (planSettings.worker()) {
            long beatMillis = planSettings.beat().toMillis();
            var _ = heart.scheduleWithFixedDelay(this::beat, beatMillis, beatMillis, TimeUnit.MILLISECONDS);
            for (int i = 0; i < settings.parallel(); i++) {
                threads.add(Thread.ofPlatform()
                        .name("scenario-worker-" + i)
                        .daemon()
                        .start(this::workUntilClosed));
            }
        }
    }

    /** Looks at once instead of at the next beat. */
    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunsChanged change) {
        if (planSettings.worker()) {
            wake();
            heart.execute(this::beat);
        }
    }

    /** Hands the runs of the moment back to the queue before the database goes. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        closing = true;
        wake();
        current.forEach(ScenarioAttempt::interrupt);
        for (Thread thread : threads) {
            thread.join(PATIENCE_AT_SHUTDOWN_MILLIS);
        }
        heart.shutdownNow();
    }

    private void wake() {
        news.release(Math.max(0, settings.parallel() - news.availablePermits()));
    }

    private void workUntilClosed() {
        while (!closing) {
            boolean worked = false;
            try {
                worked = workOnce();
            } catch (RuntimeException | Error e) {
                tell("A scenario worker failed and goes on", e);
            }
            if (!worked) {
                waitForNews();
            }
        }
    }

    private boolean workOnce() {
        @Nullable RunClaim claim = queue.isPlanOpen() ? null : queue.claim();
        if (claim == null) {
            return false;
        }
        ScenarioAttempt attempt = new ScenarioAttempt(claim, queue, clock);
        current.add(attempt);
        try {
            if (closing) {
                attempt.interrupt();
            }
            attempt.run(preparations::prepare, searches);
        } finally {
            current.remove(attempt);
        }
        return true;
    }

    private void beat() {
        for (ScenarioAttempt attempt : current) {
            try {
                attempt.beat();
            } catch (RuntimeException | Error e) {
                tell("A beat of a scenario worker failed; the next may succeed", e);
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
            var _ = news.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            closing = true;
            Thread.currentThread().interrupt();
        }
    }
}
