package org.listpool.scenario.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.whatif.compare.Comparison;
import org.listpool.whatif.compare.ComparisonTexts;
import org.listpool.whatif.compare.Costs;
import org.listpool.whatif.compare.Lent;
import org.listpool.whatif.compare.Resources;

/** What binds, what is lent and what it costs. */
final class SupplySheets {

    private SupplySheets() {}

    static Sheet resources(Comparison comparison) {
        List<String> header = new ArrayList<>(List.of("What", "Of", "Day"));
        comparison.columns().forEach(column -> header.add(column.name()));
        List<List<SheetCell>> rows = new ArrayList<>();
        for (Resources.RuleRow row : comparison.resources().rules()) {
            List<SheetCell> cells = start("Sessions bound by", row.text());
            row.cells().forEach(cell -> cells.add(SheetCell.whole(cell.sessions())));
            rows.add(cells);
        }
        for (Resources.RuleRow row : comparison.resources().rules()) {
            List<SheetCell> cells = start("Children kept off a list by nothing else", row.text());
            row.cells().forEach(cell -> cells.add(SheetCell.whole(cell.alone())));
            rows.add(cells);
        }
        for (Resources.SpentRow row : comparison.resources().spent()) {
            List<SheetCell> cells = start("Nothing left on", row.text());
            row.cells()
                    .forEach(days -> cells.add(SheetCell.text(
                            days.stream().map(LocalDate::toString).collect(Collectors.joining(", ")))));
            rows.add(cells);
        }
        for (Resources.SessionRow row : comparison.resources().sessions()) {
            List<SheetCell> cells = new ArrayList<>(List.of(
                    SheetCell.text("Session bound by"), SheetCell.text(row.sessionId()), SheetCell.day(row.date())));
            row.cells().forEach(cell -> cells.add(SheetCell.text(cell == null ? "no such session" : cell.text())));
            rows.add(cells);
        }
        return new Sheet("Resources", 2, header, rows);
    }

    static Sheet loans(Comparison comparison) {
        List<List<SheetCell>> rows = new ArrayList<>();
        Lent lent = comparison.lent();
        lent.staff().forEach(row -> rows.add(lent(comparison, "Staff", ComparisonTexts.role(row.of()), row)));
        rows.add(cells(comparison, start("Staff", "all"), lent.staffDays()));
        lent.equipment().forEach(row -> rows.add(lent(comparison, "Equipment", row.of(), row)));
        rows.add(cells(comparison, start("Equipment", "all"), lent.equipmentUnitDays()));
        return new Sheet("Loans", 2, differences(comparison, "What", "Of", "Lender"), rows);
    }

    static Sheet cost(Comparison comparison) {
        Costs costs = comparison.costs();
        List<String> header = new ArrayList<>(List.of("What", "Of", "Rate"));
        for (Comparison.Column column : comparison.columns()) {
            header.add(column.name() + ": quantity");
            header.add(column.name() + ": difference");
            header.add(column.name() + ": " + (costs.currency() == null ? "amount" : costs.currency()));
        }
        List<List<SheetCell>> rows = new ArrayList<>();
        for (Costs.Row row : costs.rows()) {
            List<SheetCell> cells = new ArrayList<>(
                    List.of(SheetCell.text(words(row.kind())), SheetCell.text(of(row)), SheetCell.money(row.rate())));
            for (Costs.Cell cell : row.cells()) {
                cells.add(SheetCell.figure(cell.quantity(), "#,##0.00"));
                cells.add(SheetCell.change(cell.difference(), "#,##0.00"));
                cells.add(SheetCell.money(cell.amount()));
            }
            rows.add(cells);
        }
        if (costs.currency() != null) {
            rows.add(total(costs, "Total", Costs.Total::amount));
            rows.add(total(costs, "More than the baseline", Costs.Total::difference));
            rows.add(total(costs, "For each child placed", Costs.Total::perChild));
            rows.add(total(costs, "For each extra child", Costs.Total::perExtraChild));
        }
        return new Sheet("Cost", 2, header, rows);
    }

    private static List<SheetCell> total(Costs costs, String text, Function<Costs.Total, @Nullable BigDecimal> amount) {
        List<SheetCell> cells = start(text, "");
        for (Costs.Total total : costs.totals()) {
            cells.add(new SheetCell.Blank());
            cells.add(SheetCell.text(
                    total.withoutRate().isEmpty() ? "" : "without " + String.join(", ", total.withoutRate())));
            cells.add(SheetCell.money(amount.apply(total)));
        }
        return cells;
    }

    private static List<SheetCell> lent(Comparison comparison, String what, String of, Lent.Row row) {
        List<SheetCell> start =
                new ArrayList<>(List.of(SheetCell.text(what), SheetCell.text(of), SheetCell.text(row.lender())));
        return cells(comparison, start, row.cells());
    }

    private static List<SheetCell> cells(Comparison comparison, List<SheetCell> start, List<Lent.Cell> days) {
        for (int i = 0; i < days.size(); i++) {
            start.add(SheetCell.whole(days.get(i).days()));
            if (!comparison.columns().get(i).baseline()) {
                start.add(SheetCell.change(BigDecimal.valueOf(days.get(i).difference()), "#,##0"));
            }
        }
        return start;
    }

    private static List<String> differences(Comparison comparison, String... first) {
        List<String> header = new ArrayList<>(List.of(first));
        for (Comparison.Column column : comparison.columns()) {
            header.add(column.name() + ": days");
            if (!column.baseline()) {
                header.add(column.name() + ": difference");
            }
        }
        return header;
    }

    private static List<SheetCell> start(String what, String of) {
        return new ArrayList<>(List.of(SheetCell.text(what), SheetCell.text(of), new SheetCell.Blank()));
    }

    private static String words(Costs.Kind kind) {
        String words = kind.name().toLowerCase(Locale.UK).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String of(Costs.Row row) {
        if (row.of() == null) {
            return "all";
        }
        return row.kind() == Costs.Kind.EQUIPMENT_UNIT_DAYS ? row.of() : ComparisonTexts.role(row.of());
    }
}
