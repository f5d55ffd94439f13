package org.listpool.web.charts;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one lever does at each of its values.
 *
 * @param unit what is counted, in words
 * @param lever what is turned
 * @param rows by the lever's value
 * @param noise how far equal searches differ by luck, in the unit; null: not known
 */
public record Bars(
        String unit, String lever, List<Row> rows, @Nullable Long noise) {

    /**
     * The lever at a value.
     *
     * @param current whether the baseline stands here
     * @param href page of what was tried; empty: none
     */
    public record Row(String value, boolean current, String href, ChartFigure figure) {}

    /** What the picture shows, in a sentence. */
    public String summary() {
        return rows.stream()
                .map(Row::figure)
                .max(Comparator.comparingLong(ChartFigure::reach))
                .map(widest -> "Bars of %s at %d values of %s. The tallest: %s."
                        .formatted(unit, rows.size(), lever, widest.sentence()))
                .orElse("Nothing has been tried.");
    }
}
