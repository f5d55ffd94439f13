package org.listpool.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.ChangeTexts;
import org.listpool.check.BrokenRule;
import org.listpool.check.PlanChecker;
import org.listpool.cli.whatif.ComparisonPrint;
import org.listpool.cli.whatif.ReferencePrint;
import org.listpool.cli.whatif.SideBySide;
import org.listpool.cli.whatif.SweepGrid;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.kpi.Kpis;
import org.listpool.whatif.Outcome;
import org.listpool.whatif.RunSettings;
import org.listpool.whatif.SearchNoise;
import org.listpool.whatif.compare.Compared;
import org.listpool.whatif.compare.Comparison;
import org.listpool.whatif.reference.ReferenceCase;
import org.listpool.whatif.reference.ReferenceScenario;
import org.listpool.whatif.reference.ReferenceTable;
import org.listpool.whatif.seek.Answer;
import org.listpool.whatif.seek.GoalSeek;
import org.listpool.whatif.seek.LeverRange;
import org.listpool.whatif.seek.SeekLoop;
import org.listpool.whatif.seek.SeekTexts;
import org.listpool.whatif.seek.Trial;

/** Plans what a question of the what-if command needs, prints the answer and writes its files. */
final class WhatIfRun {

    private final PrintWriter print;
    private final PrintWriter tell;
    private final Clock clock;
    private final RunSettings settings;
    private final int side;
    private final @Nullable Path planFile;
    private final @Nullable Path jsonFile;

    /**
     * Nothing is planned yet.
     *
     * @param print for the answer
     * @param tell for how it goes on
     * @param side searches side by side
     * @param planFile where the scenario's or answer's plan goes; null: nowhere
     * @param jsonFile where the answer goes as JSON; null: nowhere
     */
    WhatIfRun(
            PrintWriter print,
            PrintWriter tell,
            Clock clock,
            RunSettings settings,
            int side,
            @Nullable Path planFile,
            @Nullable Path jsonFile) {
        this.print = print;
        this.tell = tell;
        this.clock = clock;
        this.settings = settings;
        this.side = side;
        this.planFile = planFile;
        this.jsonFile = jsonFile;
    }

    int compare(Problem problem, List<Plan> starts, List<Change> changes) {
        print.println(ChangeTexts.sentences(changes));
        // All go on from the same plan for the same time, so that the changes alone make the difference.
        List<Plan> from = startsOf(problem, starts);
        List<Outcome> both = scenarios(problem, from, List.of(List.of(), changes));
        Comparison comparison = Comparison.of(
                List.of(column("baseline", both.getFirst()), column("scenario", both.getLast())),
                0,
                null,
                SearchNoise.of(both.getFirst(), again(problem, from)));
        ComparisonPrint.print(comparison, print);
        write(jsonFile, comparison);
        return finish(both.getLast());
    }

    private static Compared column(String name, Outcome outcome) {
        return new Compared(name, name, outcome.problem(), outcome.plan(), null);
    }

    /** The unchanged problem once more, with another seed. */
    private Outcome again(Problem problem, List<Plan> starts) {
        RunSettings other = new RunSettings(settings.spentLimitSeconds(), settings.stepLimit(), settings.seed() + 1);
        return new SideBySide(problem, starts, other, side)
                .run(List.of(List.of()))
                .getFirst();
    }

    int sweep(Problem problem, List<Plan> starts, List<LeverRange> ranges) {
        List<List<Change>> points = SweepGrid.values(ranges).stream()
                .map(values -> LeverRange.changes(problem, ranges, values))
                .toList();
        SweepGrid grid = SweepGrid.of(ranges, scenarios(problem, startsOf(problem, starts), points));
        grid.print(print);
        write(jsonFile, grid);
        return CommandLineTool.SOUND;
    }

    int seek(Problem problem, List<Plan> starts, GoalSeek seek) {
        seek.requireIn(problem);
        print.println("Seeking " + SeekTexts.target(seek.target()));
        SeekLoop loop = new SeekLoop(
                seek, new Outcome(problem, startsOf(problem, starts).getFirst()), settings);
        Answer answer = loop.run(trial -> tell.println(told(seek, trial)));
        answer.says().forEach(print::println);
        write(jsonFile, answer);
        return finish(loop.outcome(answer.values()));
    }

    int reference(Problem problem, List<Plan> starts) {
        List<ReferenceScenario> cases = ReferenceCase.scenarios(problem);
        List<Plan> from = startsOf(problem, starts);
        List<Outcome> outcomes = scenarios(
                problem, from, cases.stream().map(ReferenceScenario::changes).toList());
        ReferenceTable table =
                ReferenceTable.of(problem, cases, outcomes, SearchNoise.of(outcomes.getFirst(), again(problem, from)));
        ReferencePrint.print(table, print);
        write(jsonFile, table);
        return outcomes.stream().map(this::brokenRules).allMatch(List::isEmpty)
                ? CommandLineTool.SOUND
                : CommandLineTool.BROKEN;
    }

    private static String told(GoalSeek seek, Trial trial) {
        return "  " + SeekTexts.values(seek.levers(), trial.values()) + ", seed " + trial.seed() + ": "
                + SeekTexts.figure(seek.target(), trial.figure()) + (trial.met() ? ", reached" : "");
    }

    /** The plans given, or else one that is searched first. */
    private List<Plan> startsOf(Problem problem, List<Plan> given) {
        return given.isEmpty()
                ? List.of(
                        scenarios(problem, given, List.of(List.of())).getFirst().plan())
                : given;
    }

    private List<Outcome> scenarios(Problem problem, List<Plan> starts, List<List<Change>> scenarios) {
        int rounds = Math.ceilDiv(scenarios.size(), side);
        tell.println("Planning " + scenarios.size() + (scenarios.size() == 1 ? " scenario" : " scenarios") + " of "
                + problem.cases().size() + " cases, seed " + settings.seed() + ", " + side + " side by side: up to "
                + rounds * settings.spentLimitSeconds() + " s");
        return new SideBySide(problem, starts, settings, side).run(scenarios);
    }

    private int finish(Outcome outcome) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Plan plan = outcome.plan()
                .finished(
                        now,
                        outcome.plan().unplaced(),
                        Kpis.of(outcome.problem(), outcome.plan()).toMap());
        write(planFile, plan);
        return brokenRules(outcome).isEmpty() ? CommandLineTool.SOUND : CommandLineTool.BROKEN;
    }

    private List<BrokenRule> brokenRules(Outcome outcome) {
        List<BrokenRule> broken = PlanChecker.check(outcome.problem(), outcome.plan());
        CheckCommand.print(broken, tell);
        return broken;
    }

    private static void write(@Nullable Path to, Object document) {
        if (to != null) {
            DocumentFile.write(to, document);
        }
    }
}
