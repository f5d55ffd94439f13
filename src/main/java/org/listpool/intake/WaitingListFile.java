package org.listpool.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ProblemException;
import org.listpool.intake.ExtractReport.Rejected;
import org.listpool.intake.csv.CsvRow;
import org.listpool.intake.csv.CsvRows;
import org.listpool.intake.csv.Values;
import org.listpool.resources.Catalogue;
import org.listpool.waitlist.ListedPathway;

/**
 * A waiting-list extract as read, before anything is stored.
 *
 * @param census the Sunday of {@code Week_Ending_Date}, else the day the file was made, else today
 * @param good the rows to store, in order
 * @param present cases of rejected rows, whose children the trust still lists
 * @param outside why an excluded row's child is not the pool's any more, by case
 */
record WaitingListFile(
        LocalDate census, List<ListedPathway> good, Set<String> present, Map<String, String> outside, Tally tally) {

    /** A census further ahead than this is a slip of the pen that would shut out every later file, days. Assumption: A-62. */
    private static final int MAX_DAYS_AHEAD = 366;

    /** Reads all rows. */
    static WaitingListFile read(CsvRows rows, String provider, Catalogue catalogue, LocalDate today) {
        Tally tally = new Tally();
        List<ListedPathway> good = new ArrayList<>();
        Set<String> present = new HashSet<>();
        Map<String, String> outside = new HashMap<>();
        LocalDate census = null;
        WaitingListRows judge = new WaitingListRows(provider, catalogue, today);
        for (CsvRow row = rows.findNext(); row != null; row = rows.findNext()) {
            tally.countRow(row.cut());
            if (census == null) {
                census = findCensus(row, today);
                if (census != null) {
                    judge = new WaitingListRows(provider, catalogue, requireNear(census, today));
                }
            }
            switch (judge.judge(row)) {
                case RowOutcome.Good sound -> takeGood(sound, good, tally);
                case RowOutcome.Outside out -> {
                    tally.exclude(out.reason());
                    if (out.caseId() != null && outside.size() < Tally.MAX_KEPT) {
                        outside.put(out.caseId(), out.reason().name());
                    }
                }
                case RowOutcome.Faulty faulty -> {
                    tally.reject(faulty.fault());
                    if (faulty.caseId() != null) {
                        present.add(faulty.caseId());
                    }
                }
            }
        }
        tally.requireRows();
        tally.requireOwn(provider);
        return new WaitingListFile(census == null ? today : census, good, present, outside, tally);
    }

    private static void takeGood(RowOutcome.Good sound, List<ListedPathway> good, Tally tally) {
        ListedPathway pathway = sound.pathway();
        if (!tally.take(pathway.caseId())) {
            tally.reject(new Rejected(
                    pathway.row(),
                    WaitingListColumns.PATHWAY,
                    RejectionCode.DUPLICATE,
                    "An earlier row of this file has the same pathway and issuer, and counts. Remove one of the two."));
            return;
        }
        good.add(pathway);
        if (sound.warning() != null) {
            tally.warn(sound.warning());
        }
    }

    // Null where the week is written so that nobody can read it: the row is faulty, and the next row may tell.
    private static @Nullable LocalDate findCensus(CsvRow row, LocalDate today) {
        if (row.find(WaitingListColumns.WEEK_ENDING) != null) {
            return findDay(row, WaitingListColumns.WEEK_ENDING);
        }
        LocalDate created = findDay(row, WaitingListColumns.CREATED);
        return created != null ? created : today;
    }

    private static @Nullable LocalDate findDay(CsvRow row, String column) {
        String cell = row.find(column);
        return cell == null ? null : Values.findDate(cell);
    }

    private static LocalDate requireNear(LocalDate census, LocalDate today) {
        if (census.isAfter(today.plusDays(MAX_DAYS_AHEAD))) {
            throw new ProblemException(
                    422,
                    "Census far ahead",
                    "The file's census lies more than a year from now, and would shut out every file before it. Correct %s."
                            .formatted(WaitingListColumns.WEEK_ENDING));
        }
        return census;
    }
}
