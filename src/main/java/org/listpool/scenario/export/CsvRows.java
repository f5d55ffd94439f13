package org.listpool.scenario.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.listpool.whatif.compare.Comparison;

/** Writes one fact a row. */
record CsvRows(CsvWriter csv, String section, Comparison.@Nullable Column column) {

    static final String[] HEADER = {
        "Section", "Item", "Group", "Of", "Unit", "Scenario_Id", "Scenario", "Value", "Difference", "Text"
    };

    void add(
            String item,
            String group,
            @Nullable String of,
            String unit,
            @Nullable Number value,
            @Nullable Number difference,
            @Nullable String text) {
        csv.writeRecord(
                section,
                PlainText.of(item),
                PlainText.of(group),
                PlainText.of(of),
                unit,
                column == null ? "" : PlainText.of(column.id()),
                column == null ? "" : PlainText.of(column.name()),
                number(value),
                number(difference),
                PlainText.of(text));
    }

    /** A figure is written as a number, so that a minus at its beginning stays one. */
    private static String number(@Nullable Number number) {
        if (number == null) {
            return "";
        }
        return number instanceof BigDecimal exact ? exact.toPlainString() : number.toString();
    }
}
