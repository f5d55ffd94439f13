package org.listpool.scenario.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a sheet, in the kind a spreadsheet can count with. */
sealed interface SheetCell {

    /** A text that is never a formula. */
    record Text(String text) implements SheetCell {}

    /** A number in a spreadsheet's own notation of formats. */
    record Figure(BigDecimal value, String format) implements SheetCell {}

    /** A day. */
    record Day(LocalDate date) implements SheetCell {}

    /** Nothing. */
    record Blank() implements SheetCell {}

    static SheetCell text(@Nullable String text) {
        return text == null || text.isEmpty() ? new Blank() : new Text(PlainText.of(text));
    }

    static SheetCell whole(long value) {
        return new Figure(BigDecimal.valueOf(value), "#,##0");
    }

    static SheetCell change(@Nullable BigDecimal value, String format) {
        return figure(value, "+" + format + ";-" + format + ";" + format);
    }

    static SheetCell figure(@Nullable BigDecimal value, String format) {
        return value == null ? new Blank() : new Figure(value, format);
    }

    static SheetCell money(@Nullable BigDecimal value) {
        return figure(value, "#,##0.00");
    }

    static SheetCell day(LocalDate date) {
        return new Day(date);
    }
}
