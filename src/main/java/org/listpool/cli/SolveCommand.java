package org.listpool.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.listpool.check.BrokenRule;
import org.listpool.check.PlanChecker;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchSettings;
import org.listpool.planning.kpi.Kpis;
import org.listpool.wire.ContractJson;
import org.listpool.wire.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans a problem from a file, checks the plan and writes it. */
@Command(
        name = "solve",
        mixinStandardHelpOptions = true,
        description =
                "Plans a problem and writes the plan. Exits 0 when the plan breaks no rule, 1 when it breaks one, 2"
                        + " when a file cannot be used. Ctrl-C ends the search and keeps the best plan.")
final class SolveCommand implements Callable<Integer> {

    private static final long AFTER_STOP_SECONDS = 20;

    private final Clock clock;

    @Parameters(index = "0", paramLabel = "problem.json", description = "the problem")
    private @Nullable Path problemFile;

    @Option(
            names = "--seconds",
            defaultValue = "30",
            description = "how long to search, in seconds (default ${DEFAULT-VALUE})")
    private double seconds;

    @Option(
            names = "--steps",
            description = "steps of each search thread after which it ends, for a plan that can be made again exactly")
    private @Nullable Integer steps;

    @Option(names = "--seed", defaultValue = "1", description = "where the search begins (default ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--threads", description = "searches side by side (default: one a core)")
    private @Nullable Integer threads;

    @Option(
            names = "--out",
            defaultValue = "plan.json",
            paramLabel = "plan.json",
            description = "where to write the plan (default ${DEFAULT-VALUE})")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    /** Lets a Ctrl-C that waits for the plan go on. */
    private Runnable finished = () -> {};

    SolveCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        SearchSettings settings = settings();
        Path from = Objects.requireNonNull(problemFile);
        Path to = Objects.requireNonNull(out);
        requireWritable(to);
        Problem problem = DocumentFile.read(from, Documents::readProblem);
        DocumentFile.requireNone(from, ProblemFaults.find(problem));

        Plan plan = completed(problem, search(problem, settings));
        List<BrokenRule> broken = PlanChecker.check(problem, plan);

        write(to, plan);
        PrintWriter err = spec().commandLine().getErr();
        if (!broken.isEmpty()) {
            CheckCommand.print(broken, err);
            err.println("The plan in " + to + " must not be used. Please report this as a fault of listpool.");
            return CommandLineTool.BROKEN;
        }
        int placed = plan.sessions().stream().mapToInt(s -> s.cases().size()).sum();
        Long bound = plan.needBound();
        spec().commandLine()
                .getOut()
                .println("0 violations, " + plan.needPoints() + " need points"
                        + (bound == null ? "" : " of at most " + bound + within(problem, plan)) + ", " + placed + " of "
                        + problem.cases().size() + " placed: " + to);
        return CommandLineTool.SOUND;
    }

    private static String within(Problem problem, Plan plan) {
        Double percent = Kpis.of(problem, plan).withinPercentOfBest();
        return percent == null ? "" : " (within " + percent + " % of the best possible)";
    }

    private SearchSettings settings() {
        if (!(seconds > 0 && seconds <= 1_000_000)) {
            throw new ParameterException(spec().commandLine(), "--seconds must be above 0 and at most 1000000.");
        }
        int side = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (side < 1 || (steps != null && steps < 1)) {
            throw new ParameterException(spec().commandLine(), "--threads and --steps must be 1 or more.");
        }
        return new SearchSettings(Duration.ofMillis(Math.max(1, Math.round(seconds * 1000))), steps, seed, side);
    }

    private Plan search(Problem problem, SearchSettings settings) {
        PrintWriter err = spec().commandLine().getErr();
        err.println("Planning " + problem.cases().size() + " cases on "
                + problem.sessions().size() + " sessions for " + seconds + " s, seed " + seed + ", threads "
                + settings.threads());
        Progress progress = new Progress(err);
        PlanSearch search = PlanSearch.of(
                        problem,
                        problem.name(),
                        settings,
                        (elapsed, need, score, plan) -> progress.improved(elapsed, need, score))
                .withWayOuts((changed, plan) -> PlanChecker.check(changed, plan).isEmpty());
        CountDownLatch written = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            search.stop();
            await(written);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        finished = () -> {
            written.countDown();
            remove(hook);
        };
        return search.run();
    }

    private static void await(CountDownLatch written) {
        try {
            if (!written.await(AFTER_STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The plan was not written.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The hook is running: Ctrl-C ended the search.
            return;
        }
    }

    private Plan completed(Problem problem, Plan plan) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return plan.finished(now, plan.unplaced(), Kpis.of(problem, plan).toMap());
    }

    private static void requireWritable(Path to) {
        Path folder = to.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnusableFile("The folder of " + to + " does not exist. Make it, or name another with --out.");
        }
        if (Files.isDirectory(to) || !Files.isWritable(folder)) {
            throw new UnusableFile(to + " cannot be written. Name another file with --out.");
        }
    }

    private void write(Path to, Plan plan) {
        // First beside the file, so that what stands there is never half a plan.
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try {
            Files.write(
                    part, ContractJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(plan));
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UnusableFile(to + " cannot be written (" + e.getClass().getSimpleName()
                    + "). Maybe the disk is full, or name another file with --out.");
        } finally {
            finished.run();
        }
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }

    /** A line for the first plan and then at most two a second. */
    private static final class Progress {

        private static final Duration BETWEEN = Duration.ofMillis(500);

        private final PrintWriter err;
        private @Nullable Duration last;

        private Progress(PrintWriter err) {
            this.err = err;
        }

        private synchronized void improved(Duration elapsed, long needPoints, String score) {
            if (last == null || elapsed.minus(last).compareTo(BETWEEN) >= 0) {
                last = elapsed;
                err.println(String.format(
                        Locale.ROOT, "%7.1f s  %9d need points  %s", elapsed.toMillis() / 1000.0, needPoints, score));
            }
        }
    }
}
