package org.listpool.intake.csv;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a file, its cells by the header's names. */
public final class CsvRow {

    private final int number;
    private final Map<String, Integer> columns;
    private final List<String> cells;
    private final boolean cut;

    CsvRow(int number, Map<String, Integer> columns, List<String> cells, boolean cut) {
        this.number = number;
        this.columns = columns;
        this.cells = cells;
        this.cut = cut;
    }

    /** Where it stands in the file, the header being row 1, as a spreadsheet counts. */
    public int number() {
        return number;
    }

    /** Whether the file ends inside this row. */
    public boolean cut() {
        return cut;
    }

    /** Whether the file has the column at all. */
    public boolean has(String column) {
        return columns.containsKey(HeaderNames.normalise(column));
    }

    /** The cell under {@code column} without spaces around it; null: no such column, or nothing in it. */
    public @Nullable String find(String column) {
        Integer index = columns.get(HeaderNames.normalise(column));
        if (index == null || index >= cells.size()) {
            return null;
        }
        String cell = cells.get(index).strip();
        // Database tools export an absent value as this word.
        return cell.isEmpty() || cell.equals("NULL") ? null : cell;
    }
}
