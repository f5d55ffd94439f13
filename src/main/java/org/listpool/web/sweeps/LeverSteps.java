package org.listpool.web.sweeps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.lever.Lever;
import org.listpool.model.Problem;
import org.listpool.scenario.sweep.AxisView;
import org.listpool.scenario.sweep.CellView;
import org.listpool.scenario.sweep.SweepView;
import org.listpool.scenario.view.ScenarioView;
import org.listpool.web.charts.ChartFigure;
import org.listpool.web.charts.Tornado;
import org.listpool.web.levers.LeverCatalogue;
import org.listpool.web.levers.LeverNames;
import org.listpool.web.levers.LeverValue;
import org.listpool.wire.ChangeDocuments;
import org.listpool.wire.ContractJson;

/** What differs from a baseline by one lever or one change, as tornados. */
record LeverSteps(Differences differences, Problem baseline) {

    private static final String NOT_TRIED = "–";

    /** The nearest value that was tried to either side of where a lever stands. */
    private record Nearest(
            AxisView axis,
            @Nullable CellView down,
            @Nullable CellView up) {

        Nearest with(CellView cell) {
            int value = cell.values().getFirst();
            if (value < axis.current()) {
                return new Nearest(axis, down == null || value > down.values().getFirst() ? cell : down, up);
            }
            return value > axis.current() && (up == null || value < up.values().getFirst())
                    ? new Nearest(axis, down, cell)
                    : this;
        }
    }

    /** Each lever a step down and a step up; null: none was tried. */
    @Nullable
    Tornado levers(List<SweepView> sweeps) {
        Map<Lever, Nearest> nearest = new LinkedHashMap<>();
        for (SweepView sweep : sweeps) {
            AxisView axis = sweep.axes().getFirst();
            for (CellView cell : sweep.cells()) {
                nearest.compute(
                        axis.lever(),
                        (lever, found) -> (found == null ? new Nearest(axis, null, null) : found).with(cell));
            }
        }
        List<Tornado.Row> rows = nearest.values().stream().map(this::row).toList();
        return rows.isEmpty()
                ? null
                : Tornado.of(differences.measure().unit(), "Lever", List.of("One step down", "One step up"), rows);
    }

    /** Scenarios that differ from the baseline by one change, or by what one lever makes; null: there is none. */
    @Nullable
    Tornado changes(List<ScenarioView> scenarios) {
        List<Tornado.Row> rows = new ArrayList<>();
        for (ScenarioView scenario : scenarios) {
            if (!scenario.archived() && (scenario.texts().size() == 1 || isOneLever(scenario))) {
                rows.add(new Tornado.Row(
                        scenario.name(),
                        "/what-if/" + scenario.familyId() + "/scenarios/" + scenario.id(),
                        List.of(differences.of(scenario, scenario.name()))));
            }
        }
        return rows.isEmpty() ? null : Tornado.of(differences.measure().unit(), "Scenario", List.of("Change"), rows);
    }

    private Tornado.Row row(Nearest nearest) {
        Lever lever = nearest.axis().lever();
        return new Tornado.Row(
                LeverNames.of(lever) + ", now "
                        + LeverValue.write(lever, nearest.axis().current()),
                "",
                List.of(figure(nearest.axis(), nearest.down()), figure(nearest.axis(), nearest.up())));
    }

    private ChartFigure figure(AxisView axis, @Nullable CellView cell) {
        Lever lever = axis.lever();
        return cell == null
                ? ChartFigure.missing(LeverNames.of(lever), NOT_TRIED)
                : differences.of(
                        cell,
                        List.of(axis),
                        LeverValue.words(lever, cell.values().getFirst()));
    }

    private boolean isOneLever(ScenarioView scenario) {
        if (scenario.texts().isEmpty()) {
            return false;
        }
        List<Change> changes = ChangeDocuments.readList(ContractJson.mapper().valueToTree(scenario.changes()))
                .get();
        Problem changed = Changes.apply(baseline, changes);
        return LeverCatalogue.all(baseline).stream().anyMatch(each -> makes(each, changed, changes));
    }

    private boolean makes(LeverCatalogue.Standing standing, Problem changed, List<Change> changes) {
        try {
            int value = standing.lever().current(changed);
            return value != standing.current()
                    && standing.lever().changes(baseline, value).equals(changes);
        } catch (NothingToChangeException refused) {
            return false;
        }
    }
}
