package org.listpool.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.listpool.intake.ExtractReport.Rejected;
import org.listpool.intake.csv.CsvRow;
import org.listpool.intake.csv.Values;

/** Reads the cells of one row and remembers the first fault. */
final class RowCells {

    private final CsvRow row;
    private @Nullable Rejected fault;

    RowCells(CsvRow row) {
        this.row = row;
    }

    /** The first fault found; null: none so far. */
    @Nullable
    Rejected findFault() {
        return fault;
    }

    /** Remembers a fault, unless there is one already. */
    void reject(String column, RejectionCode code, String message) {
        if (fault == null) {
            fault = new Rejected(row.number(), column, code, message);
        }
    }

    /** Whether the file has the column. */
    boolean has(String column) {
        return row.has(column);
    }

    /** The cell; null: empty or no such column. */
    @Nullable
    String find(String column) {
        return row.find(column);
    }

    /** The cell; a fault when there is nothing in it. */
    @Nullable
    String findRequired(String column) {
        String cell = row.find(column);
        if (cell == null) {
            reject(column, RejectionCode.REQUIRED, "Nothing is entered here. Fill the cell and send the file again.");
        }
        return cell;
    }

    /** The day in the cell; null: empty; a fault when it cannot be read. */
    @Nullable
    LocalDate findDate(String column) {
        String cell = row.find(column);
        LocalDate date = cell == null ? null : Values.findDate(cell);
        if (cell != null && date == null) {
            reject(
                    column,
                    RejectionCode.DATE,
                    "This is no date of the calendar. Write it as 2027-02-13 or 13/02/2027.");
        }
        return date;
    }

    /** A whole number; null: empty; a fault when it cannot be read or lies outside the bounds. */
    @Nullable
    Integer findWhole(String column, int least, int most) {
        String cell = row.find(column);
        Integer number = cell == null ? null : Values.findWhole(cell, least, most);
        if (cell != null && number == null) {
            reject(
                    column,
                    RejectionCode.VALUE,
                    "This is no whole number from %d to %d. Correct the cell.".formatted(least, most));
        }
        return number;
    }

    /** A number; null: empty; a fault when it cannot be read or lies outside the bounds. */
    @Nullable
    Double findNumber(String column, double least, double most) {
        String cell = row.find(column);
        Double number = cell == null ? null : Values.findNumber(cell, least, most);
        if (cell != null && number == null) {
            reject(
                    column,
                    RejectionCode.VALUE,
                    "This is no number from %s to %s. Correct the cell.".formatted(least, most));
        }
        return number;
    }

    /** A yes or a no; null: empty; a fault when it cannot be read. */
    @Nullable
    Boolean findFlag(String column) {
        String cell = row.find(column);
        Boolean flag = cell == null ? null : Values.findFlag(cell);
        if (cell != null && flag == null) {
            reject(column, RejectionCode.VALUE, "This is neither Y nor N. Write one of them.");
        }
        return flag;
    }
}
