package org.listpool.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.listpool.check.BrokenRule;
import org.listpool.check.PlanChecker;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.simulate.PlanRisk;
import org.listpool.simulate.PlanSimulation;
import org.listpool.simulate.SessionRisk;
import org.listpool.simulate.SimulationSettings;
import org.listpool.simulate.replicate.ReplicationSettings;
import org.listpool.simulate.replicate.Replications;
import org.listpool.wire.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Simulates the days of a plan from files. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description =
                "Simulates the days of a plan with random durations: how often and by how much each list ends late, who"
                        + " goes home late, how many cancellations to expect. Exits 0, or 2 when a file cannot be used.")
final class SimulateCommand implements Callable<Integer> {

    private static final double PERCENT = 100;

    @Parameters(index = "0", paramLabel = "problem.json", description = "the problem")
    private @Nullable Path problemFile;

    @Parameters(index = "1", paramLabel = "plan.json", description = "the plan of that problem")
    private @Nullable Path planFile;

    @Option(
            names = "--days",
            defaultValue = "" + SimulationSettings.DEFAULT_DAYS,
            description = "simulated days of each session (default ${DEFAULT-VALUE})")
    private int days;

    @Option(
            names = "--seed",
            defaultValue = "" + SimulationSettings.DEFAULT_SEED,
            description = "where the draws begin (default ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--early-start",
            paramLabel = "MINUTES",
            description = "how long before its planned start a child may go into theatre (default: from arrival on)")
    private @Nullable Integer earlyStartMinutes;

    @Option(
            names = "--cancelled",
            defaultValue = "" + SimulationSettings.DEFAULT_CANCELLED_SHARE,
            paramLabel = "SHARE",
            description = "share of children cancelled on the day (default ${DEFAULT-VALUE})")
    private double cancelledShare;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "also play the whole plan in so many worlds, with declined offers and absences, and tell"
                    + " each figure's mean and 90 %% interval")
    private @Nullable Integer replications;

    @Option(
            names = "--declined",
            defaultValue = "" + ReplicationSettings.DEFAULT_DECLINED_SHARE,
            paramLabel = "SHARE",
            description = "share of offers declined, in those worlds (default ${DEFAULT-VALUE})")
    private double declinedShare;

    @Option(
            names = "--out",
            paramLabel = "f.json",
            description = "where to write the figures as JSON (default: nowhere)")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        SimulationSettings settings = settings();
        @Nullable ReplicationSettings worlds = worlds();
        Path of = Objects.requireNonNull(problemFile);
        Path planned = Objects.requireNonNull(planFile);
        Problem problem = DocumentFile.read(of, Documents::readProblem);
        DocumentFile.requireNone(of, ProblemFaults.find(problem));
        Plan plan = DocumentFile.read(planned, Documents::readPlan);
        warn(PlanChecker.check(problem, plan), planned);
        PlanRisk risk = simulate(problem, plan, settings, planned);
        if (out != null) {
            DocumentFile.write(out, risk);
        }
        PrintWriter terminal = spec().commandLine().getOut();
        print(risk, terminal);
        if (worlds != null) {
            ReplicationTable.print(Replications.of(problem, plan, worlds), worlds, terminal);
        }
        return CommandLineTool.SOUND;
    }

    private SimulationSettings settings() {
        try {
            return new SimulationSettings(days, seed, earlyStartMinutes, cancelledShare);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec().commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private @Nullable ReplicationSettings worlds() {
        try {
            return replications == null
                    ? null
                    : new ReplicationSettings(replications, seed, declinedShare, 0, 0, earlyStartMinutes)
                            .withCancelled(cancelledShare);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec().commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void warn(List<BrokenRule> broken, Path planned) {
        if (!broken.isEmpty()) {
            spec().commandLine()
                    .getErr()
                    .println("Warning: " + planned + " breaks " + broken.size()
                            + (broken.size() == 1 ? " rule" : " rules") + "; listpool check tells which.");
        }
    }

    private static PlanRisk simulate(Problem problem, Plan plan, SimulationSettings settings, Path planned) {
        try {
            return PlanSimulation.of(problem, plan, settings);
        } catch (IllegalArgumentException e) {
            throw new UnusableFile(planned + ": " + e.getMessage());
        }
    }

    private static void print(PlanRisk risk, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-20s %8s %9s %9s %8s %9s %8s %9s %10s %10s%n",
                "session",
                "children",
                "overrun",
                "by rule",
                "minutes",
                "median",
                "9 in 10",
                "ends",
                "home late",
                "cancelled");
        for (SessionRisk session : risk.sessions()) {
            out.printf(
                    Locale.ROOT,
                    "%-20s %8d %7.2f %% %7.2f %% %8.2f %9s %8s %9s %8.2f %% %10.2f%n",
                    session.sessionId(),
                    session.children(),
                    PERCENT * session.overrun().chance(),
                    PERCENT * session.overrunChanceByRule(),
                    session.expectedOverrunMinutes(),
                    session.finishMedian(),
                    session.finish90(),
                    session.sessionEnd(),
                    PERCENT * session.lastDischargeLate().chance(),
                    session.expectedCancellations());
        }
        PlanRisk.Totals totals = risk.totals();
        out.printf(
                Locale.ROOT,
                "%d sessions, %d children: any overrun %.2f %%, %.2f sessions and %.1f minutes to expect;"
                        + " %.2f children home late; %.1f cancelled%n",
                totals.sessions(),
                totals.children(),
                PERCENT * totals.overrun().chance(),
                totals.expectedSessionsOverrunning(),
                totals.expectedOverrunMinutes(),
                totals.expectedLateDischarges(),
                totals.expectedCancellations());
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
