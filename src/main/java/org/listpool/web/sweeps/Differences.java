package org.listpool.web.sweeps;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.plan.PlanStatus;
import org.listpool.scenario.sweep.AxisView;
import org.listpool.scenario.sweep.CellView;
import org.listpool.scenario.view.RunView;
import org.listpool.scenario.view.ScenarioView;
import org.listpool.web.charts.ChartFigure;
import org.listpool.web.plans.Progress;

/**
 * By how much searches of a family differ from its reference, in one measure.
 *
 * @param reference plan of the reference; null: there is none yet
 * @param plans finds the plan of a search
 * @param noise need points that luck alone makes; null: not known
 */
record Differences(
        Measure measure,
        @Nullable Plan reference,
        Function<UUID, @Nullable Plan> plans,
        @Nullable Long noise) {

    private static final String PLACED = "placed";
    private static final String OVER_52_WEEKS = "over52WeeksClearedChildren";
    private static final String REFUSED = "REFUSED";

    /**
     * The figure of a sweep's cell.
     *
     * @param axes of the sweep
     */
    ChartFigure of(CellView cell, List<AxisView> axes, String words) {
        if (cell.status().equals(REFUSED)) {
            return ChartFigure.missing(words, "not possible");
        }
        PlanStatus status = PlanStatus.valueOf(cell.status());
        Long difference = status.isFinal()
                ? difference(cell.runId(), cell.placed(), cell.differenceNeedPoints(), cell.sameAsBaseline())
                : null;
        return difference == null
                ? ChartFigure.missing(words, Progress.words(status).toLowerCase(Locale.UK))
                : ChartFigure.of(
                        difference,
                        words,
                        difference != 0 && (isTooSmall(cell.differenceNeedPoints()) || Luck.explains(cell, axes)));
    }

    private boolean isTooSmall(@Nullable Long differenceNeedPoints) {
        return noise != null && differenceNeedPoints != null && Math.abs(differenceNeedPoints) <= noise;
    }

    /** The figure of a scenario. */
    ChartFigure of(ScenarioView scenario, String words) {
        RunView run = scenario.run();
        Long difference = run.status().isFinal()
                ? difference(run.id(), run.placed(), scenario.differenceNeedPoints(), run.sameAsBaseline())
                : null;
        return difference == null
                ? ChartFigure.missing(words, Progress.words(run.status()).toLowerCase(Locale.UK))
                : ChartFigure.of(difference, words, difference != 0 && isTooSmall(scenario.differenceNeedPoints()));
    }

    private @Nullable Long difference(
            @Nullable UUID run, @Nullable Integer placed, @Nullable Long differenceNeedPoints, boolean same) {
        if (same && reference != null) {
            return 0L;
        }
        return switch (measure) {
            case NEED -> differenceNeedPoints;
            case CHILDREN -> less(placed == null ? null : Long.valueOf(placed), kpi(reference, PLACED));
            case LONG ->
                run == null || placed == null
                        ? null
                        : less(kpi(plans.apply(run), OVER_52_WEEKS), kpi(reference, OVER_52_WEEKS));
        };
    }

    private static @Nullable Long less(@Nullable Long figure, @Nullable Long reference) {
        return figure == null || reference == null ? null : Long.valueOf(figure - reference);
    }

    private static @Nullable Long kpi(@Nullable Plan plan, String name) {
        return plan != null && plan.kpis().get(name) instanceof Number number ? Long.valueOf(number.longValue()) : null;
    }
}
