package org.listpool.web.charts;

import java.util.Comparator;
import java.util.List;

/**
 * What each change does by itself: bars to either side of nothing, the widest on top.
 *
 * @param unit what is counted, in words
 * @param head of the first column
 * @param columns heads of the columns of figures
 * @param rows the widest first
 */
public record Tornado(String unit, String head, List<String> columns, List<Row> rows) {

    /**
     * One change, or one lever with its steps.
     *
     * @param href page of what was tried; empty: none
     * @param figures one for each column
     */
    public record Row(String label, String href, List<ChartFigure> figures) {

        private long reach() {
            return figures.stream().mapToLong(ChartFigure::reach).max().orElse(0);
        }
    }

    /** The rows by how far their widest bar reaches, equal ones in their order. */
    public static Tornado of(String unit, String head, List<String> columns, List<Row> rows) {
        List<Row> sorted = rows.stream()
                .sorted(Comparator.comparingLong(Row::reach).reversed())
                .toList();
        return new Tornado(unit, head, List.copyOf(columns), sorted);
    }

    /** What the picture shows, in a sentence. */
    public String summary() {
        if (rows.isEmpty() || rows.getFirst().reach() == 0) {
            return "No change makes a difference in " + unit + ".";
        }
        Row widest = rows.getFirst();
        ChartFigure figure = widest.figures().stream()
                .max(Comparator.comparingLong(ChartFigure::reach))
                .orElseThrow();
        return "Bars of %s, %d rows. The widest: %s.".formatted(unit, rows.size(), figure.sentence());
    }
}
