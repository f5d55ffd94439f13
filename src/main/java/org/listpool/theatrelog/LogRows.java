package org.listpool.theatrelog;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.intake.ExtractReport.Rejected;
import org.listpool.intake.RejectionCode;
import org.listpool.intake.csv.CsvRow;
import org.listpool.intake.csv.CsvRows;
import org.listpool.intake.csv.Values;
import org.listpool.model.Collaborative;
import org.listpool.model.Procedure;
import org.listpool.resources.Catalogue;

/** Reads one row of a theatre log after the other; what cannot be read becomes the row's fault. */
final class LogRows {

    private static final double LEAST_MINUTES = 1;
    private static final double MOST_MINUTES = 24 * 60;
    private static final Pattern SURGEON = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._:/'-]{0,63}");

    private final Catalogue catalogue;
    private final Map<String, Procedure> codes;
    private final LocalDate today;
    private final UnaryOperator<String> referenceKey;
    private final @Nullable String procedure;
    private final @Nullable String surgeon;
    private final @Nullable String planned;
    private final @Nullable String actual;
    private final @Nullable String date;
    private final @Nullable String reference;

    private @Nullable Rejected fault;

    /**
     * For the rows of one file.
     *
     * @param referenceKey pseudonym of a case's mark
     */
    LogRows(CsvRows rows, Collaborative collaborative, LocalDate today, UnaryOperator<String> referenceKey) {
        this.catalogue = Catalogue.of(collaborative);
        this.codes = collaborative.procedures().stream()
                .collect(Collectors.toMap(p -> p.code().toUpperCase(Locale.ROOT), p -> p, (first, second) -> first));
        this.today = today;
        this.referenceKey = referenceKey;
        this.procedure = LogColumn.PROCEDURE.findHeader(rows);
        this.surgeon = LogColumn.SURGEON.findHeader(rows);
        this.planned = LogColumn.PLANNED.findHeader(rows);
        this.actual = LogColumn.ACTUAL.findHeader(rows);
        this.date = LogColumn.DATE.findHeader(rows);
        this.reference = LogColumn.REFERENCE.findHeader(rows);
    }

    /** The case in {@code row}; null: it has a fault. */
    LoggedCase.@Nullable Told read(CsvRow row) {
        fault = null;
        if (row.cut()) {
            reject(row, LogColumn.PROCEDURE, RejectionCode.CUT_OFF, "The file ends inside this row. Send it whole.");
            return null;
        }
        String code = findProcedure(row);
        String by = findSurgeon(row);
        Double had = findMinutes(row, LogColumn.PLANNED, planned, false);
        Double took = findMinutes(row, LogColumn.ACTUAL, actual, true);
        LocalDate on = findDate(row);
        String key = findReference(row);
        return fault != null || code == null || took == null
                ? null
                : new LoggedCase.Told(new LoggedCase(code, by, on, had, took), key);
    }

    /** What is wrong with the row read last; null: nothing. */
    @Nullable
    Rejected findFault() {
        return fault;
    }

    private @Nullable String findProcedure(CsvRow row) {
        String cell = cell(row, procedure);
        if (cell == null) {
            return missing(row, LogColumn.PROCEDURE);
        }
        Procedure found = codes.get(cell.toUpperCase(Locale.ROOT).replace(' ', '_'));
        Procedure known = found == null ? catalogue.findProcedure(cell) : found;
        if (known == null) {
            reject(
                    row,
                    LogColumn.PROCEDURE,
                    RejectionCode.PROCEDURE,
                    "The catalogue has no procedure of this code or OPCS code. Leave the row out, or add the procedure to the collaborative's document.");
            return null;
        }
        return known.code();
    }

    private @Nullable String findSurgeon(CsvRow row) {
        String cell = cell(row, surgeon);
        if (cell == null) {
            return null;
        }
        if (!SURGEON.matcher(cell).matches() || Values.findNhsNumber(cell) != null) {
            reject(
                    row,
                    LogColumn.SURGEON,
                    RejectionCode.VALUE,
                    "This is no code of a surgeon: up to 64 letters, digits, spaces and . _ : / ' -, and no NHS number. Correct or empty the cell.");
            return null;
        }
        return cell;
    }

    private @Nullable Double findMinutes(CsvRow row, LogColumn column, @Nullable String header, boolean required) {
        String cell = cell(row, header);
        if (cell == null) {
            if (required) {
                missing(row, column);
            }
            return null;
        }
        Double minutes = Values.findNumber(cell, LEAST_MINUTES, MOST_MINUTES);
        if (minutes == null) {
            reject(
                    row,
                    column,
                    RejectionCode.VALUE,
                    "This is no number of minutes from 1 to 1440. Correct the cell, or leave the row out.");
        }
        return minutes;
    }

    private @Nullable LocalDate findDate(CsvRow row) {
        String cell = cell(row, date);
        if (cell == null) {
            return null;
        }
        LocalDate day = Values.findDate(cell);
        if (day == null || day.isAfter(today)) {
            reject(
                    row,
                    LogColumn.DATE,
                    RejectionCode.DATE,
                    "This is no date of the calendar up to today. Write it as 2026-02-13 or 13/02/2026.");
            return null;
        }
        return day;
    }

    private @Nullable String findReference(CsvRow row) {
        if (reference == null) {
            return null;
        }
        String cell = row.find(reference);
        return cell == null ? missing(row, LogColumn.REFERENCE) : referenceKey.apply(cell);
    }

    private static @Nullable String cell(CsvRow row, @Nullable String header) {
        return header == null ? null : row.find(header);
    }

    private @Nullable String missing(CsvRow row, LogColumn column) {
        reject(row, column, RejectionCode.REQUIRED, "Nothing is entered here. Fill the cell and send the file again.");
        return null;
    }

    private void reject(CsvRow row, LogColumn column, RejectionCode code, String message) {
        if (fault == null) {
            fault = new Rejected(row.number(), column.name(), code, message);
        }
    }

    /** The fault of a row whose reference an earlier row has. */
    static Rejected twice(int row) {
        return new Rejected(
                row,
                LogColumn.REFERENCE.name(),
                RejectionCode.DUPLICATE,
                "An earlier row of this file has the same reference, and counts. Remove one of the two.");
    }
}
