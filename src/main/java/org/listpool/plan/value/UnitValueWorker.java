package org.listpool.plan.value;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.listpool.house.DatabaseOutage;
import org.listpool.house.StackTraces;
import org.listpool.model.Plan;
import org.listpool.plan.PlanProblems;
import org.listpool.plan.PlanResults;
import org.listpool.plan.PlanSettings;
import org.listpool.plan.Plans;
import org.listpool.planning.value.UnitValue;
import org.listpool.planning.value.UnitValues;
import org.listpool.planning.value.UnitValues.Baseline;

/** Works on one job after another while no plan is searched; what it has found is kept unit by unit. */
@ApplicationScoped
public class UnitValueWorker {

    private static final Logger LOG = Logger.getLogger(UnitValueWorker.class);
    private static final long LOOK_EVERY_MILLIS = 1000;

    private final UnitValueJobs jobs;
    private final Plans plans;
    private final PlanProblems problems;
    private final PlanResults results;
    private final PlanSettings planSettings;
    private final UnitValueSettings settings;
    private volatile boolean closing;
    private final Thread thread =
            Thread.ofPlatform().name("unit-values").daemon().unstarted(this::workUntilClosed);

    @Inject
    UnitValueWorker(
            UnitValueJobs jobs,
            Plans plans,
            PlanProblems problems,
            PlanResults results,
            PlanSettings planSettings,
            UnitValueSettings settings) {
        this.jobs = jobs;
        this.plans = plans;
        this.problems = problems;
        this.results = results;
        this.planSettings = planSettings;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (planSettings.worker()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        closing = true;
    }

    private void workUntilClosed() {
        while (!closing) {
            try {
                UnitValueJobs.Held job = jobs.isPlanOpen() ? null : jobs.claim();
                if (job != null) {
                    work(job);
                }
            } catch (RuntimeException | Error e) {
                if (DatabaseOutage.isBehind(e)) {
                    LOG.warn("Unit values wait: the database is not reachable");
                } else if (!closing) {
                    LOG.errorf("The work on unit values failed and goes on\n%s", StackTraces.withoutMessages(e));
                }
            }
            pause();
        }
    }

    private void work(UnitValueJobs.Held job) {
        UUID run = job.runId();
        Plan plan = results.find(run);
        if (plan == null) {
            jobs.end(job, "FAILED");
            return;
        }
        UnitValues units =
                new UnitValues(problems.get(plans.get(run).problemId()), plan, settings.steps(), settings.seeds());
        Baseline baseline = job.baseline();
        if (baseline == null) {
            baseline = units.baseline();
        }
        List<UnitValue> values = new ArrayList<>(job.values());
        while (values.size() < units.count()) {
            if (closing || !jobs.keep(job, units.count(), baseline, values)) {
                return;
            }
            if (jobs.isPlanOpen()) {
                pause();
            } else {
                values.add(units.value(values.size(), baseline));
            }
        }
        if (jobs.keep(job, units.count(), baseline, values)) {
            jobs.end(job, "DONE");
        }
    }

    private void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            closing = true;
            Thread.currentThread().interrupt();
        }
    }
}
