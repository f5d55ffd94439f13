package org.listpool.web.charts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What two levers do together: a field for each pair of values.
 *
 * @param unit what is counted, in words
 * @param across the lever whose values head the columns
 * @param down the lever whose values head the rows
 * @param columns values of {@code across}
 * @param rows by the value of {@code down}
 */
public record HeatMap(String unit, String across, String down, List<String> columns, List<Row> rows) {

    private static final int SHADES = 4;

    /** One value of the lever that goes down. */
    public record Row(String value, List<Cell> cells) {}

    /**
     * A pair of values.
     *
     * @param current whether the baseline stands here
     * @param href page of what was tried; empty: none
     */
    public record Cell(ChartFigure figure, boolean current, String href) {}

    /** Tint of the figure's cell, {@code less-4} to {@code more-4}; {@code same} where there is next to no difference. */
    public String shade(ChartFigure figure) {
        Long value = figure.value();
        if (value == null) {
            return "unknown";
        }
        long step = Math.round((double) SHADES * value / Math.max(1, widest()));
        return step == 0 ? "same" : (step > 0 ? "more-" : "less-") + Math.abs(step);
    }

    /** What the picture shows, in a sentence. */
    public String summary() {
        return figures()
                .max(Comparator.comparingLong(figure -> figure.value() == null ? Long.MIN_VALUE : figure.value()))
                .map(best -> "Differences in %s, %d by %d values of %s and %s. The best: %s."
                        .formatted(unit, rows.size(), columns.size(), down, across, best.sentence()))
                .orElse("Nothing has been tried.");
    }

    private long widest() {
        return figures().mapToLong(ChartFigure::reach).max().orElse(0);
    }

    private Stream<ChartFigure> figures() {
        return rows.stream().flatMap(row -> row.cells().stream()).map(Cell::figure);
    }
}
