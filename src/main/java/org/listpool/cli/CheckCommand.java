package org.listpool.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.listpool.check.BrokenRule;
import org.listpool.check.PlanChecker;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.model.Fault;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.wire.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a plan against its problem, independently of the planner. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks every rule of a plan. Exits 0 when none is broken, 1 when some are, 2 when a file cannot be"
                        + " used.")
final class CheckCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "problem.json", description = "the problem")
    private @Nullable Path problemFile;

    @Parameters(index = "1", paramLabel = "plan.json", description = "the plan of that problem")
    private @Nullable Path planFile;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Path of = Objects.requireNonNull(problemFile);
        Problem problem = DocumentFile.read(of, Documents::readProblem);
        Plan plan = DocumentFile.read(Objects.requireNonNull(planFile), Documents::readPlan);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Fault> faults = ProblemFaults.find(problem);
        if (!faults.isEmpty()) {
            spec.commandLine().getErr().print("Warning: " + DocumentFile.describe(of, faults));
        }
        List<BrokenRule> broken = PlanChecker.check(problem, plan);
        print(broken, out);
        if (broken.isEmpty()) {
            out.println("0 violations, " + plan.needPoints() + " need points");
            return CommandLineTool.SOUND;
        }
        return CommandLineTool.BROKEN;
    }

    /** Prints each broken rule with its code, and how many there are where there are any. */
    static void print(List<BrokenRule> broken, PrintWriter out) {
        broken.forEach(rule -> out.println(rule.code() + "  " + rule.text()));
        if (!broken.isEmpty()) {
            out.println(broken.size() + (broken.size() == 1 ? " violation" : " violations"));
        }
    }
}
