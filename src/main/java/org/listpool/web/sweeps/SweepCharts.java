package org.listpool.web.sweeps;

import java.util.ArrayList;
import java.util.List;
import org.listpool.change.lever.Lever;
import org.listpool.scenario.sweep.AxisView;
import org.listpool.scenario.sweep.CellView;
import org.listpool.web.charts.Bars;
import org.listpool.web.charts.ChartFigure;
import org.listpool.web.charts.HeatMap;
import org.listpool.web.levers.LeverNames;
import org.listpool.web.levers.LeverValue;

/** Sweeps as charts. */
final class SweepCharts {

    private SweepCharts() {}

    /** A sweep of one lever. */
    static Bars bars(
            AxisView axis,
            List<CellView> cells,
            Differences differences,
            @org.jspecify.annotations.Nullable Long noise) {
        List<Bars.Row> rows = new ArrayList<>();
        for (CellView cell : cells) {
            int value = cell.values().getFirst();
            rows.add(new Bars.Row(
                    LeverValue.write(axis.lever(), value),
                    value == axis.current(),
                    "",
                    differences.of(cell, List.of(axis), LeverValue.words(axis.lever(), value))));
        }
        return new Bars(
                differences.measure().unit(),
                LeverNames.of(axis.lever()),
                rows,
                differences.measure() == Measure.NEED ? noise : null);
    }

    /** A sweep of two levers, the first down, the second across. */
    static HeatMap heatMap(AxisView down, AxisView across, List<CellView> cells, Differences differences) {
        List<HeatMap.Row> rows = new ArrayList<>();
        for (int row = 0; row < down.values().size(); row++) {
            List<HeatMap.Cell> line = new ArrayList<>();
            for (int column = 0; column < across.values().size(); column++) {
                line.add(cell(down, across, at(cells, row, column), differences));
            }
            rows.add(
                    new HeatMap.Row(LeverValue.write(down.lever(), down.values().get(row)), line));
        }
        return new HeatMap(
                differences.measure().unit(),
                LeverNames.of(across.lever()),
                LeverNames.of(down.lever()),
                across.values().stream()
                        .map(value -> LeverValue.write(across.lever(), value))
                        .toList(),
                rows);
    }

    private static HeatMap.Cell cell(AxisView down, AxisView across, CellView cell, Differences differences) {
        Lever first = down.lever();
        Lever second = across.lever();
        ChartFigure figure = differences.of(
                cell,
                List.of(down, across),
                LeverValue.words(first, cell.values().get(0)) + ", "
                        + LeverValue.words(second, cell.values().get(1)));
        boolean current =
                cell.values().get(0) == down.current() && cell.values().get(1) == across.current();
        return new HeatMap.Cell(figure, current, "");
    }

    private static CellView at(List<CellView> cells, int row, int column) {
        return cells.stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A sweep lacks a cell."));
    }
}
