package org.listpool.scenario.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.simulate.replicate.PairedDifference;
import org.listpool.whatif.compare.Comparison;
import org.listpool.whatif.compare.ComparisonTexts;
import org.listpool.whatif.compare.Costs;
import org.listpool.whatif.compare.FigureRow;
import org.listpool.whatif.compare.Lent;
import org.listpool.whatif.compare.Moved;
import org.listpool.whatif.compare.Resources;
import org.listpool.whatif.compare.UncertainRow;

/** A comparison as CSV (RFC 4180): one fact a row, for a pivot table or a script. */
public final class ComparisonCsv {

    private final Comparison comparison;
    private final CsvWriter csv;

    private ComparisonCsv(Comparison comparison, CsvWriter csv) {
        this.comparison = comparison;
        this.csv = csv;
    }

    /** The file's text: a line of column names, then a line for each fact, scenario by scenario in each section. */
    public static String of(Comparison comparison, ExportNotes notes) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(CsvRows.HEADER);
            new ComparisonCsv(comparison, csv).write(notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(ExportNotes notes) {
        note("madeAt", notes.madeAt().toString());
        note("children", notes.children());
        notes.settings().forEach(each -> note("setting", each));
        comparison.notes().forEach(each -> note("note", each));
        for (int i = 0; i < comparison.columns().size(); i++) {
            CsvRows sentences = rows("SENTENCE", i);
            comparison
                    .columns()
                    .get(i)
                    .sentences()
                    .forEach(each -> sentences.add("sentence", "", null, "", null, null, each));
            lists(i);
            figures(i);
            moved(i);
            resources(comparison.resources(), i);
            lent(comparison.lent(), i);
            costs(comparison.costs(), i);
            uncertain(i);
        }
    }

    private void note(String item, String text) {
        new CsvRows(csv, "NOTE", null).add(item, "", null, "", null, null, text);
    }

    private CsvRows rows(String section, int i) {
        return new CsvRows(csv, section, comparison.columns().get(i));
    }

    private void lists(int i) {
        Comparison.ListChange list = comparison.lists().get(i);
        CsvRows rows = rows("LIST", i);
        rows.add("entries", "TOTAL", null, "ENTRIES", list.entries(), null, null);
        rows.add("added", "TOTAL", null, "ENTRIES", list.added(), null, null);
        rows.add("gone", "TOTAL", null, "ENTRIES", list.gone(), null, null);
        list.joined().forEach(trust -> rows.add("joined", "PROVIDER", trust, "", null, null, null));
        list.left().forEach(trust -> rows.add("left", "PROVIDER", trust, "", null, null, null));
    }

    private void figures(int i) {
        CsvRows rows = rows("FIGURE", i);
        for (FigureRow row : comparison.figures()) {
            FigureRow.Cell cell = row.cells().get(i);
            rows.add(
                    row.figure(),
                    row.group().name(),
                    row.of(),
                    row.unit().name(),
                    cell.value(),
                    cell.difference(),
                    ComparisonTexts.words(cell.verdict()));
        }
    }

    private void moved(int i) {
        Moved moved = comparison.moved().get(i);
        if (comparison.columns().get(i).baseline()) {
            return;
        }
        CsvRows rows = rows("MOVED", i);
        tally(rows, "gained", "TOTAL", null, moved.gained());
        tally(rows, "lost", "TOTAL", null, moved.lost());
        tally(rows, "gainedNew", "TOTAL", null, moved.gainedNew());
        tally(rows, "lostGone", "TOTAL", null, moved.lostGone());
        rows.add("kept", "TOTAL", null, "POINTS", moved.keptNeedPoints(), null, null);
        for (Moved.Part part : moved.parts()) {
            tally(rows, "gained", part.by().name(), part.key(), part.gained());
            tally(rows, "lost", part.by().name(), part.key(), part.lost());
        }
        children(rows("GAINED_CHILD", i), moved.gainedChildren());
        children(rows("LOST_CHILD", i), moved.lostChildren());
    }

    private static void tally(CsvRows rows, String item, String group, @Nullable String of, Moved.Tally tally) {
        rows.add(item, group, of, "CHILDREN", tally.children(), null, null);
        rows.add(item, group, of, "POINTS", tally.needPoints(), null, null);
    }

    private static void children(CsvRows rows, List<Moved.Child> children) {
        for (Moved.Child child : children) {
            rows.add(
                    child.caseId(),
                    child.specialty(),
                    child.provider(),
                    "POINTS",
                    child.needPoints(),
                    null,
                    child.onThisListOnly() ? "not on the other list" : null);
        }
    }

    private void resources(Resources resources, int i) {
        CsvRows rows = rows("BINDING", i);
        for (Resources.RuleRow row : resources.rules()) {
            Resources.RuleCell cell = row.cells().get(i);
            rows.add(row.code(), "RULE", null, "SESSIONS", cell.sessions(), null, row.text());
            rows.add(row.code(), "RULE", null, "CHILDREN", cell.children(), null, row.text());
            rows.add(row.code(), "RULE_ALONE", null, "CHILDREN", cell.alone(), null, row.text());
        }
        for (Resources.SessionRow row : resources.sessions()) {
            Resources.SessionCell cell = row.cells().get(i);
            if (cell != null) {
                rows.add(cell.tightest(), "SESSION", row.sessionId(), "CHILDREN", cell.alone(), null, cell.text());
            }
        }
        CsvRows spent = rows("NOTHING_LEFT", i);
        for (Resources.SpentRow row : resources.spent()) {
            List<LocalDate> days = row.cells().get(i);
            spent.add(
                    row.resource().name(),
                    "RESOURCE",
                    row.of(),
                    "DAYS",
                    days.size(),
                    null,
                    days.stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
        }
    }

    private void lent(Lent lent, int i) {
        CsvRows rows = rows("LENT", i);
        lent.staff().forEach(row -> lent(rows, row, "STAFF", "PEOPLE_DAYS", i));
        lent.equipment().forEach(row -> lent(rows, row, "EQUIPMENT", "UNIT_DAYS", i));
    }

    private static void lent(CsvRows rows, Lent.Row row, String group, String unit, int i) {
        Lent.Cell cell = row.cells().get(i);
        rows.add(row.of(), group, row.lender(), unit, cell.days(), cell.difference(), null);
    }

    private void costs(Costs costs, int i) {
        CsvRows rows = rows("COST", i);
        for (Costs.Row row : costs.rows()) {
            Costs.Cell cell = row.cells().get(i);
            String kind = row.kind().name();
            rows.add(kind, "QUANTITY", row.of(), row.kind().unit(), cell.quantity(), cell.difference(), null);
            if (cell.amount() != null) {
                rows.add(kind, "AMOUNT", row.of(), String.valueOf(costs.currency()), cell.amount(), null, null);
            }
        }
        Costs.Total total = costs.totals().get(i);
        if (costs.currency() != null) {
            String without = total.withoutRate().isEmpty()
                    ? null
                    : "without " + String.join(", ", total.withoutRate()) + ", which have no rate";
            rows.add("TOTAL", "AMOUNT", null, costs.currency(), total.amount(), total.difference(), without);
            if (total.perChild() != null) {
                rows.add("PER_CHILD", "AMOUNT", null, costs.currency(), total.perChild(), null, without);
            }
            if (total.perExtraChild() != null) {
                rows.add("PER_EXTRA_CHILD", "AMOUNT", null, costs.currency(), total.perExtraChild(), null, without);
            }
        }
    }

    private void uncertain(int i) {
        CsvRows rows = rows("UNCERTAIN", i);
        for (UncertainRow row : comparison.uncertain()) {
            UncertainRow.Cell cell = row.cells().get(i);
            if (cell != null) {
                PairedDifference difference = cell.difference();
                rows.add(
                        row.figure(),
                        "MEAN",
                        null,
                        "",
                        cell.interval().mean(),
                        difference == null ? null : difference.decisive().mean(),
                        difference == null ? null : difference.tooCloseToCall() ? "too close to call" : "differs");
                rows.add(
                        row.figure(),
                        "LOW",
                        null,
                        "",
                        cell.interval().low(),
                        difference == null ? null : difference.decisive().low(),
                        null);
                rows.add(
                        row.figure(),
                        "HIGH",
                        null,
                        "",
                        cell.interval().high(),
                        difference == null ? null : difference.decisive().high(),
                        null);
            }
        }
    }
}
