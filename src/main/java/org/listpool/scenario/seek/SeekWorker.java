package org.listpool.scenario.seek;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.listpool.house.DatabaseOutage;
import org.listpool.house.StackTraces;
import org.listpool.plan.PlanSettings;

/** Looks now and then which goal seeks can be taken on; the searches themselves are the scenario workers'. */
@ApplicationScoped
public class SeekWorker {

    private static final Logger LOG = Logger.getLogger(SeekWorker.class);
    private static final long LOOK_EVERY_MILLIS = 500;

    private final SeekSteps steps;
    private final PlanSettings planSettings;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("goal-seeks").daemon().factory());

    @Inject
    SeekWorker(SeekSteps steps, PlanSettings planSettings) {
        this.steps = steps;
        this.planSettings = planSettings;
    }

    void start(@Observes StartupEvent event) {
        if (planSettings.worker()) {
            var _ = looks.scheduleWithFixedDelay(
                    this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        looks.shutdownNow();
    }

    private void look() {
        try {
            for (UUID due : steps.listDue()) {
                advance(due);
            }
        } catch (RuntimeException | Error e) {
            tell("Goal seeks could not be looked at; the next look may succeed", e);
        }
    }

    private void advance(UUID seek) {
        try {
            steps.advance(seek);
        } catch (RuntimeException | Error e) {
            tell("The step of goal seek " + seek + " failed", e);
            if (!DatabaseOutage.isBehind(e) && !looks.isShutdown()) {
                steps.giveUp(seek);
            }
        }
    }

    private void tell(String what, Throwable e) {
        if (DatabaseOutage.isBehind(e)) {
            LOG.warn(what + ": the database is not reachable");
        } else if (!looks.isShutdown()) {
            LOG.errorf("%s\n%s", what, StackTraces.withoutMessages(e));
        }
    }
}
