package org.listpool.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.listpool.intake.ExtractReport.Rejected;
import org.listpool.intake.csv.CsvRow;
import org.listpool.intake.csv.CsvRows;
import org.listpool.resources.Catalogue;
import org.listpool.waitlist.ListedPathway;
import org.listpool.waitlist.PoolingDetails;
import org.listpool.waitlist.update.ToldDetails;

/**
 * A pooling supplement as read, before anything is stored.
 *
 * @param good the rows to store, in order
 * @param told the fields for which the file has a column
 */
record SupplementFile(List<ToldDetails> good, Set<String> told, Tally tally) {

    /** Reads all rows. */
    static SupplementFile read(CsvRows rows, String provider, Catalogue catalogue) {
        Tally tally = new Tally();
        List<ToldDetails> good = new ArrayList<>();
        SupplementRows details = new SupplementRows(catalogue);
        for (CsvRow row = rows.findNext(); row != null; row = rows.findNext()) {
            tally.countRow(row.cut());
            if (row.cut()) {
                tally.reject(WaitingListRows.cutOff(row));
            } else {
                take(row, provider, details, good, tally);
            }
        }
        tally.requireRows();
        tally.requireOwn(provider);
        return new SupplementFile(good, SupplementColumns.told(rows), tally);
    }

    private static void take(CsvRow row, String provider, SupplementRows details, List<ToldDetails> good, Tally tally) {
        RowCells cells = new RowCells(row);
        String pathway = cells.findRequired(SupplementColumns.PATHWAY);
        String issuer = cells.has(SupplementColumns.ISSUER) ? cells.findRequired(SupplementColumns.ISSUER) : provider;
        PoolingDetails told = details.read(cells);
        Rejected fault = cells.findFault();
        if (fault != null || pathway == null || issuer == null) {
            if (fault != null) {
                tally.reject(fault);
            }
            return;
        }
        String caseId = ListedPathway.caseId(issuer.toUpperCase(Locale.ROOT), pathway);
        if (!tally.take(caseId)) {
            tally.reject(new Rejected(
                    row.number(),
                    SupplementColumns.PATHWAY,
                    RejectionCode.DUPLICATE,
                    "An earlier row of this file has the same pathway and issuer, and counts. Remove one of the two."));
            return;
        }
        good.add(new ToldDetails(row.number(), caseId, told));
    }
}
