package org.listpool.cli.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows as a Markdown table, each pool's followed by its worst and its median value of every column. */
public final class BenchTable {

    /** A column; {@code higher} tells whether more is better. */
    private record Column(String title, int decimals, boolean higher, Function<BenchRow, @Nullable Number> value) {}

    private static final String NEED_POINTS = "need points";
    private static final String LONG_WAITERS = "over 52 weeks";

    private static final List<Column> COLUMNS = List.of(
            new Column(NEED_POINTS, 0, true, BenchRow::needPoints),
            new Column("bound", 0, true, BenchRow::bound),
            new Column("gap %", 2, false, BenchRow::gapPercent),
            new Column("by hand", 0, true, BenchRow::manualNeedPoints),
            new Column("way closed %", 1, true, BenchRow::closedPercent),
            new Column(LONG_WAITERS, 0, true, BenchRow::longPlaced),
            new Column("same by hand", 0, true, BenchRow::manualLongPlaced),
            new Column("first plan s", 2, false, BenchRow::firstSeconds),
            new Column("within 2 % s", 1, false, BenchRow::twoPercentSeconds),
            new Column("within 1 % s", 1, false, BenchRow::onePercentSeconds),
            new Column("moves/s", 0, true, BenchRow::movesPerSecond),
            new Column("heap MB", 0, false, BenchRow::peakHeapMegabytes));

    private BenchTable() {}

    /** The table, with a line break at its end. */
    public static String markdown(List<BenchRow> rows) {
        StringBuilder text = new StringBuilder("| pool | seed |");
        COLUMNS.forEach(column -> text.append(' ').append(column.title()).append(" |"));
        text.append("\n|---|---|").append("--:|".repeat(COLUMNS.size())).append('\n');
        Map<String, List<BenchRow>> pools = new LinkedHashMap<>();
        rows.forEach(row ->
                pools.computeIfAbsent(row.pool(), pool -> new ArrayList<>()).add(row));
        pools.forEach((pool, of) -> {
            of.forEach(row -> text.append(line(row)));
            if (of.size() > 1) {
                text.append(summary(pool, of));
            }
        });
        return text.toString();
    }

    /** One row, as in the table. */
    static String line(BenchRow row) {
        StringBuilder text = new StringBuilder("| " + row.pool() + " | " + row.seed() + " |");
        for (Column column : COLUMNS) {
            text.append(' ').append(cell(column, column.value().apply(row)));
            text.append(mark(column, row)).append(" |");
        }
        return text.append('\n').toString();
    }

    /** What a reader must not overlook. */
    private static String mark(Column column, BenchRow row) {
        return switch (column.title()) {
            case NEED_POINTS ->
                (row.isProvenBest() ? " (proven best)" : "")
                        + (row.brokenRules() > 0 ? " (BREAKS " + row.brokenRules() + " RULES)" : "");
            case LONG_WAITERS -> row.longPlaced() < row.manualLongPlaced() ? " (FEWER)" : "";
            default -> "";
        };
    }

    private static String summary(String pool, List<BenchRow> rows) {
        StringBuilder text = new StringBuilder("| **" + pool + "** | worst / median |");
        for (Column column : COLUMNS) {
            List<@Nullable Double> values = new ArrayList<>();
            for (BenchRow row : rows) {
                Number value = column.value().apply(row);
                values.add(value == null ? null : value.doubleValue());
            }
            // A missing time is later than any; a missing figure is worse than any.
            Comparator<Double> better = column.higher() ? Comparator.reverseOrder() : Comparator.naturalOrder();
            values.sort(Comparator.nullsLast(better));
            text.append(" **").append(cell(column, values.getLast()));
            text.append(" / ")
                    .append(cell(column, values.get((values.size() - 1) / 2)))
                    .append("** |");
        }
        return text.append('\n').toString();
    }

    private static String cell(Column column, @Nullable Number value) {
        return value == null ? "-" : String.format(Locale.UK, "%,." + column.decimals() + "f", value.doubleValue());
    }
}
