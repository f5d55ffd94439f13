package org.listpool.scenario.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.listpool.whatif.compare.Comparison;
import org.listpool.whatif.compare.ComparisonTexts;
import org.listpool.whatif.compare.Figure;
import org.listpool.whatif.compare.FigureRow;
import org.listpool.whatif.compare.UncertainRow;

/** What is reached, in each scenario, and how sure it is. */
final class FigureSheets {

    private FigureSheets() {}

    static Sheet figures(Comparison comparison) {
        List<String> header = new ArrayList<>(List.of("Figure", "Unit", "Better"));
        for (Comparison.Column column : comparison.columns()) {
            header.add(column.name());
            if (!column.baseline()) {
                header.add(column.name() + ": difference");
                header.add(column.name() + ": judgement");
            }
        }
        List<List<SheetCell>> rows = new ArrayList<>();
        for (FigureRow row : comparison.figures()) {
            List<SheetCell> cells = new ArrayList<>();
            cells.add(SheetCell.text(row.text()));
            cells.add(SheetCell.text(words(row.unit())));
            cells.add(SheetCell.text(row.better().name().toLowerCase(Locale.UK)));
            for (int i = 0; i < row.cells().size(); i++) {
                FigureRow.Cell cell = row.cells().get(i);
                cells.add(SheetCell.figure(cell.value(), format(row)));
                if (!comparison.columns().get(i).baseline()) {
                    cells.add(SheetCell.change(cell.difference(), format(row)));
                    cells.add(SheetCell.text(ComparisonTexts.words(cell.verdict())));
                }
            }
            rows.add(cells);
        }
        return new Sheet("Figures", 1, header, rows);
    }

    static Sheet uncertain(Comparison comparison) {
        List<String> header = new ArrayList<>(List.of("Figure"));
        for (Comparison.Column column : comparison.columns()) {
            header.addAll(List.of(column.name() + ": mean", column.name() + ": 5 %", column.name() + ": 95 %"));
            if (!column.baseline()) {
                header.addAll(List.of(
                        column.name() + ": difference",
                        column.name() + ": difference from",
                        column.name() + ": difference to",
                        column.name() + ": judgement"));
            }
        }
        List<List<SheetCell>> rows = new ArrayList<>();
        for (UncertainRow row : comparison.uncertain()) {
            List<SheetCell> cells = new ArrayList<>();
            cells.add(SheetCell.text(row.figure()));
            for (int i = 0; i < row.cells().size(); i++) {
                addUncertain(
                        cells, row.cells().get(i), comparison.columns().get(i).baseline());
            }
            rows.add(cells);
        }
        return new Sheet("Uncertainty", 1, header, rows);
    }

    private static void addUncertain(List<SheetCell> cells, UncertainRow.@Nullable Cell cell, boolean baseline) {
        int columns = baseline ? 3 : 7;
        int full = cells.size() + columns;
        if (cell != null) {
            cells.add(number(cell.interval().mean()));
            cells.add(number(cell.interval().low()));
            cells.add(number(cell.interval().high()));
            if (cell.difference() != null) {
                cells.add(number(cell.difference().decisive().mean()));
                cells.add(number(cell.difference().decisive().low()));
                cells.add(number(cell.difference().decisive().high()));
                cells.add(SheetCell.text(cell.difference().tooCloseToCall() ? "too close to call" : "differs"));
            }
        }
        while (cells.size() < full) {
            cells.add(new SheetCell.Blank());
        }
    }

    private static SheetCell number(double value) {
        return SheetCell.figure(BigDecimal.valueOf(value), "#,##0.00");
    }

    private static String format(FigureRow row) {
        return switch (row.unit()) {
            case SHARE -> "0.0%";
            case PERCENT -> "0.00";
            case CHILDREN, MINUTES -> isMean(row) ? "#,##0.0" : "#,##0";
            default -> "#,##0";
        };
    }

    private static boolean isMean(FigureRow row) {
        return row.figure().endsWith("Mean") || row.figure().equals(Figure.TRAVEL_MEAN.code());
    }

    private static String words(Figure.Unit unit) {
        return unit == Figure.Unit.SHARE
                ? "share"
                : unit.name().toLowerCase(Locale.UK).replace('_', '-');
    }
}
