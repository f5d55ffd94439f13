package org.listpool.theatrelog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.listpool.house.ProblemException;
import org.listpool.intake.ExtractReport.Rejected;
import org.listpool.intake.csv.CsvRow;
import org.listpool.intake.csv.CsvRows;

/**
 * A theatre log as read, before anything is stored.
 *
 * @param good the cases to store, in order
 * @param rows rows below the header
 * @param ignoredColumns columns that are not read
 * @param complete false: the file ends inside a row
 */
record TheatreLogFile(
        List<LoggedCase.Told> good, List<Rejected> rejected, int rows, int ignoredColumns, boolean complete) {

    /** Most rows of one file, good and faulty ones each. Assumption: A-61 */
    static final int MAX_KEPT = 100_000;

    /** Reads all rows. */
    static TheatreLogFile read(CsvRows rows, LogRows reader) {
        List<LoggedCase.Told> good = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        Set<String> references = new HashSet<>();
        int count = 0;
        boolean complete = true;
        for (CsvRow row = rows.findNext(); row != null; row = rows.findNext()) {
            count++;
            complete &= !row.cut();
            LoggedCase.Told told = reader.read(row);
            Rejected fault = reader.findFault();
            if (told != null && told.referenceKey() != null && !references.add(told.referenceKey())) {
                rejected.add(LogRows.twice(row.number()));
            } else if (told != null) {
                good.add(told);
            } else if (fault != null) {
                rejected.add(fault);
            }
            requireRoom(Math.max(good.size(), rejected.size()));
        }
        if (count == 0) {
            throw new ProblemException(
                    422,
                    "No rows",
                    "The file has a header and nothing below it. Nothing was changed. To empty a log, a manager calls DELETE /api/v1/theatre-log.");
        }
        return new TheatreLogFile(good, rejected, count, rows.countOthers(LogColumn.known()), complete);
    }

    private static void requireRoom(int kept) {
        if (kept > MAX_KEPT) {
            throw new ProblemException(
                    413,
                    "Too many rows",
                    "A file may have at most %d good and as many faulty rows; nothing was changed. Send it in parts."
                            .formatted(MAX_KEPT));
        }
    }
}
