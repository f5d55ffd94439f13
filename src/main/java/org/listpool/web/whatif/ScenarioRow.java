package org.listpool.web.whatif;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.plan.PlanStatus;
import org.listpool.scenario.view.FamilyView;
import org.listpool.scenario.view.Reference;
import org.listpool.scenario.view.RunView;
import org.listpool.scenario.view.ScenarioView;
import org.listpool.web.charts.ChartFigure;
import org.listpool.web.frame.Words;
import org.listpool.web.plans.Progress;

/**
 * One line of a family's tree.
 *
 * @param level 0 = forked from the baseline
 * @param parent name of the scenario that it was forked from; empty: none
 * @param status in a word or two, with {@code colour} of its tag
 * @param progress how far it is, in words; empty once it is final
 * @param changes one sentence each
 * @param placed, needPoints, placedDifference, needDifference figures as people read them; a dash where there is none
 * @param remark what the difference is worth, in words; may be empty
 * @param running whether it changes by itself
 * @param comparable whether it has a plan to compare
 * @param baseline whether it is what the others are measured against
 */
public record ScenarioRow(
        UUID id,
        String name,
        String note,
        int level,
        String parent,
        String status,
        String colour,
        String progress,
        List<String> changes,
        String placed,
        String placedDifference,
        String needPoints,
        String needDifference,
        String remark,
        boolean running,
        boolean comparable,
        boolean baseline) {

    private static final int DEEPEST_SHOWN = 4;
    private static final String NONE = "–";

    /**
     * The line of {@code scenario}.
     *
     * @param placedInReference children placed in what it is measured against; null: not known yet
     */
    static ScenarioRow of(ScenarioView scenario, int level, String parent, @Nullable Integer placedInReference) {
        RunView run = scenario.run();
        boolean sound = run.status() == PlanStatus.SOLVED || run.status() == PlanStatus.STOPPED;
        Integer placed = run.placed();
        return new ScenarioRow(
                scenario.id(),
                scenario.name(),
                scenario.note(),
                level,
                parent,
                Progress.words(run.status()),
                Progress.colour(run.status()),
                progress(run),
                scenario.texts(),
                placed == null ? NONE : Words.grouped(placed),
                !sound || placed == null || placedInReference == null
                        ? NONE
                        : ChartFigure.signed(placed - placedInReference),
                run.needPoints() == null ? NONE : Words.grouped(run.needPoints()),
                scenario.differenceNeedPoints() == null ? NONE : ChartFigure.signed(scenario.differenceNeedPoints()),
                remark(scenario),
                !run.status().isFinal(),
                sound && placed != null,
                false);
    }

    /**
     * The line of the baseline, above all others.
     *
     * @param placed children placed in what the others are measured against; null: not known yet
     */
    static ScenarioRow ofBaseline(FamilyView family, @Nullable Integer placed) {
        Reference reference = family.reference();
        RunView run = family.baseline().run();
        boolean searched = run == null || run.status().isFinal();
        String searching = run == null ? "" : progress(run);
        boolean repeated =
                reference.repeatStatus() == null || reference.repeatStatus().isFinal();
        PlanStatus status = run == null ? PlanStatus.SOLVED : run.status();
        return new ScenarioRow(
                family.id(),
                "Baseline",
                "",
                0,
                "",
                Progress.words(status),
                Progress.colour(status),
                searched ? (repeated ? "" : "searched a second time") : searching,
                List.of(),
                placed == null ? NONE : Words.grouped(placed),
                NONE,
                reference.needPoints() == null ? NONE : Words.grouped(reference.needPoints()),
                NONE,
                run == null || run.failure() == null ? "" : run.failure(),
                !searched || !repeated,
                false,
                true);
    }

    /** How far it is, in words; empty once it is final. */
    static String progress(RunView run) {
        return switch (run.status()) {
            case QUEUED -> run.queuePosition() == null ? "" : "place " + run.queuePosition() + " in the queue";
            case SOLVING ->
                run.stopRequested()
                        ? "stopping"
                        : Math.min(
                                        Math.round(run.elapsedSeconds()),
                                        run.settings().spentLimitSeconds()) + " of "
                                + run.settings().spentLimitSeconds() + " seconds";
            default -> "";
        };
    }

    private static String remark(ScenarioView scenario) {
        RunView run = scenario.run();
        if (run.failure() != null) {
            return run.failure();
        }
        if (run.status().isFinal() && run.sameAsBaseline()) {
            return "the baseline itself";
        }
        return NoiseWords.remark(scenario.differenceNeedPoints(), scenario.withinNoise());
    }

    /** How far the line is moved in. */
    public int indent() {
        return Math.min(level, DEEPEST_SHOWN);
    }

    /** Itself as the only line of a table on its own page, which tells its changes above. */
    List<ScenarioRow> alone() {
        return List.of(new ScenarioRow(
                id,
                name,
                "",
                level,
                "",
                status,
                colour,
                progress,
                List.of(),
                placed,
                placedDifference,
                needPoints,
                needDifference,
                remark,
                running,
                false,
                baseline));
    }

    /** Changes whenever the line does. */
    public String state() {
        return Integer.toHexString(hashCode());
    }
}
