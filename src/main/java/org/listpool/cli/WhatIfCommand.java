package org.listpool.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.change.NothingToChangeException;
import org.listpool.check.PlanChecker;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.model.Fault;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.whatif.RunSettings;
import org.listpool.whatif.goal.NoSuchTargetException;
import org.listpool.whatif.goal.Target;
import org.listpool.whatif.seek.GoalSeek;
import org.listpool.whatif.seek.LeverRange;
import org.listpool.whatif.seek.SeekNotation;
import org.listpool.wire.ChangeDocuments;
import org.listpool.wire.ContractJson;
import org.listpool.wire.Documents;
import org.listpool.wire.Read;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans what a problem would come to if something were different. */
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        description =
                "Plans a problem as it is and with changes, and prints both; or sweeps one lever or two; or seeks the"
                        + " smallest value of a lever that reaches a target; or replays the reference case. Exits 0, 1 when a"
                        + " plan breaks a rule, 2 when a file or option cannot be used.")
final class WhatIfCommand implements Callable<Integer> {

    private static final int LONGEST_SECONDS = 100_000;

    private final Clock clock;

    @Parameters(index = "0", paramLabel = "problem.json", description = "the problem")
    private @Nullable Path problemFile;

    @Option(
            names = "--changes",
            paramLabel = "changes.json",
            description =
                    "an ordered list of typed changes; with a sweep, a seek or the reference case they come first")
    private @Nullable Path changesFile;

    @Option(
            names = "--plan",
            paramLabel = "plan.json",
            description = "the baseline's plan (default: one is searched first)")
    private @Nullable Path planFile;

    @Option(
            names = "--sweep",
            paramLabel = "LEVER=FROM..TO",
            description =
                    "plans every value of a lever, as in WEEKENDS=1..6 or, in steps, WARD_PLACES=6..18/3; twice for two")
    private List<String> sweeps = new ArrayList<>();

    @Option(
            names = "--seek",
            paramLabel = "TARGET",
            description = "seeks the first value of --lever that reaches it, as in NEED_SHARE_OF_BASELINE>=95 or"
                    + " LONG_WAITERS_LEFT(52,2027-03-31)<=0")
    private @Nullable String target;

    @Option(
            names = "--lever",
            paramLabel = "LEVER=FROM..TO",
            description =
                    "what --seek turns, from its cheapest value to its dearest; twice for two, the dearer lever first")
    private List<String> levers = new ArrayList<>();

    @Option(
            names = "--reference",
            description = "replays the reference case: what pooling, lending and each loan bought on this pool")
    private boolean reference;

    @Option(
            names = "--seconds",
            defaultValue = "15",
            description = "how long to search each plan (default ${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--steps",
            description = "steps after which a search ends, for plans that can be made again exactly")
    private @Nullable Integer steps;

    @Option(names = "--seed", defaultValue = "1", description = "where searches begin (default ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--threads", description = "searches side by side (default: one a core)")
    private @Nullable Integer threads;

    @Option(
            names = "--out",
            paramLabel = "plan.json",
            description = "where to write the plan of the scenario or answer")
    private @Nullable Path out;

    @Option(names = "--json", paramLabel = "result.json", description = "where to write what is printed as JSON")
    private @Nullable Path json;

    @Spec
    private @Nullable CommandSpec spec;

    WhatIfCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        requireOneQuestion();
        List<LeverRange> ranges = ranges(target == null ? sweeps : levers);
        Target sought = target == null ? null : sought(target);
        RunSettings settings = settings();
        Path from = Objects.requireNonNull(problemFile);
        Problem problem = DocumentFile.read(from, Documents::readProblem);
        DocumentFile.requireNone(from, ProblemFaults.find(problem));
        List<Change> changes = changes(problem);
        List<Plan> starts = planFile == null ? List.of() : List.of(startPlan(problem, planFile));
        WhatIfRun run = new WhatIfRun(
                spec().commandLine().getOut(), spec().commandLine().getErr(), clock, settings, side(), out, json);
        try {
            if (sought != null) {
                return run.seek(Changes.apply(problem, changes), starts, new GoalSeek(sought, ranges, side()));
            }
            if (reference) {
                return run.reference(Changes.apply(problem, changes), starts);
            }
            return ranges.isEmpty()
                    ? run.compare(problem, starts, changes)
                    : run.sweep(Changes.apply(problem, changes), starts, ranges);
        } catch (NothingToChangeException | NoSuchTargetException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private void requireOneQuestion() {
        int questions = (target == null ? 0 : 1) + (sweeps.isEmpty() ? 0 : 1) + (reference ? 1 : 0);
        if (questions > 1) {
            throw wrong("Ask one thing at a time: --sweep, --seek or --reference.");
        }
        if (questions == 0 && changesFile == null) {
            throw wrong("Say what differs: --changes, --sweep, --seek or --reference.");
        }
        if ((target == null) != levers.isEmpty()) {
            throw wrong("--seek and --lever belong together: a target, and what may be turned to reach it.");
        }
        if (sweeps.size() > 2) {
            throw wrong("A sweep turns one lever or two.");
        }
        if (out != null && (reference || !sweeps.isEmpty())) {
            throw wrong("A sweep and the reference case have many plans, so --out has none to write. Leave it out.");
        }
    }

    private RunSettings settings() {
        if (seconds < 1 || seconds > LONGEST_SECONDS || side() < 1 || (steps != null && steps < 1)) {
            throw wrong(
                    "--seconds, --steps and --threads must be 1 or more, --seconds at most " + LONGEST_SECONDS + ".");
        }
        return new RunSettings(seconds, steps, seed);
    }

    private int side() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    private List<LeverRange> ranges(List<String> texts) {
        try {
            return texts.stream().map(SeekNotation::lever).toList();
        } catch (NothingToChangeException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private Target sought(String text) {
        try {
            return SeekNotation.target(text);
        } catch (NoSuchTargetException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private List<Change> changes(Problem problem) {
        if (changesFile == null) {
            return List.of();
        }
        List<Change> changes = DocumentFile.read(changesFile, WhatIfCommand::readChanges);
        Problem changed = problem;
        for (int i = 0; i < changes.size(); i++) {
            try {
                changed = changes.get(i).applyTo(changed);
            } catch (NothingToChangeException e) {
                DocumentFile.requireNone(changesFile, List.of(new Fault("/" + i, String.valueOf(e.getMessage()))));
            }
        }
        return changes;
    }

    private static Read<List<Change>> readChanges(byte[] document) {
        try {
            return ChangeDocuments.readList(ContractJson.mapper().readTree(document));
        } catch (JsonProcessingException e) {
            return Read.failed(List.of(new Fault("", "This is not JSON; a list of changes is expected.")));
        } catch (IOException e) {
            return Read.failed(List.of(new Fault("", "This is not readable text; it must be JSON in UTF-8.")));
        }
    }

    private static Plan startPlan(Problem problem, Path file) {
        Plan plan = DocumentFile.read(file, Documents::readPlan);
        if (!PlanChecker.check(problem, plan).isEmpty()) {
            throw new UnusableFile(
                    file + " breaks rules of the problem; listpool check tells which. Leave out --plan, or"
                            + " name the plan of this problem.");
        }
        return plan;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec().commandLine(), message);
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
