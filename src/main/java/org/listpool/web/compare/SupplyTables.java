package org.listpool.web.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.listpool.web.charts.ChartFigure;
import org.listpool.web.frame.Words;
import org.listpool.whatif.compare.Comparison;
import org.listpool.whatif.compare.Costs;
import org.listpool.whatif.compare.Lent;
import org.listpool.whatif.compare.Moved;
import org.listpool.whatif.compare.Resources;

/** Children gained and lost, what binds, loans and costs of a comparison as tables. */
final class SupplyTables {

    private static final Moved.Tally NOBODY = new Moved.Tally(0, 0);

    private SupplyTables() {}

    /** Children gained and lost by one of the ways to tell them apart. */
    static SideBySide moved(Comparison comparison, Moved.By by, String caption) {
        Map<String, Integer> keys = new TreeMap<>(Comparator.comparing((String key) -> order(by, key)));
        comparison
                .moved()
                .forEach(moved -> moved.parts().stream()
                        .filter(part -> part.by() == by)
                        .forEach(part -> keys.put(part.key(), 0)));
        List<SideBySide.Row> rows = keys.keySet().stream()
                .map(key -> new SideBySide.Row(
                        words(by, key),
                        comparison.moved().stream()
                                .map(moved -> moved(comparison, moved, by, key))
                                .toList()))
                .toList();
        return new SideBySide(caption, "Children gained and lost", FigureTables.names(comparison), rows);
    }

    /** How often each rule is the tightest, and how many children it keeps off by itself. */
    static SideBySide binding(Comparison comparison) {
        List<SideBySide.Row> rows = comparison.resources().rules().stream()
                .filter(rule -> rule.cells().stream().anyMatch(cell -> cell.sessions() > 0))
                .map(rule -> new SideBySide.Row(
                        rule.text(),
                        rule.cells().stream().map(SupplyTables::sessions).toList()))
                .toList();
        return new SideBySide(
                "What binds, sessions by their tightest rule", "Rule", FigureTables.names(comparison), rows);
    }

    /** What is used up on some day. */
    static SideBySide spent(Comparison comparison) {
        List<SideBySide.Row> rows = comparison.resources().spent().stream()
                .filter(row -> row.resource() != Resources.Resource.SESSION_MINUTES)
                .map(row -> new SideBySide.Row(
                        row.text(),
                        row.cells().stream()
                                .map(days -> SideBySide.Cell.plain(
                                        days.isEmpty() ? "–" : days.size() == 1 ? "1 day" : days.size() + " days"))
                                .toList()))
                .toList();
        return new SideBySide("Days on which nothing is left", "Resource", FigureTables.names(comparison), rows);
    }

    /** People and equipment lent, times days. */
    static SideBySide lent(Comparison comparison) {
        Lent lent = comparison.lent();
        List<SideBySide.Row> rows = new ArrayList<>();
        lent.staff().forEach(row -> rows.add(lent(row)));
        lent.equipment().forEach(row -> rows.add(lent(row)));
        rows.add(new SideBySide.Row(
                "All staff", lent.staffDays().stream().map(SupplyTables::days).toList()));
        rows.add(new SideBySide.Row(
                "All equipment",
                lent.equipmentUnitDays().stream().map(SupplyTables::days).toList()));
        return new SideBySide("Lent by other trusts, days", "Lent", FigureTables.names(comparison), rows);
    }

    /** Hours and days, with what they cost where rates are given. */
    static SideBySide costs(Comparison comparison) {
        Costs costs = comparison.costs();
        List<SideBySide.Row> rows = new ArrayList<>();
        costs.rows()
                .forEach(row -> rows.add(new SideBySide.Row(
                        words(row),
                        row.cells().stream().map(cell -> cost(costs, cell)).toList())));
        if (costs.currency() != null) {
            rows.add(new SideBySide.Row(
                    "Everything that has a rate, " + costs.currency(),
                    costs.totals().stream()
                            .map(total -> amount(total.amount(), total.difference()))
                            .toList()));
            rows.add(new SideBySide.Row(
                    "For each child placed beyond the baseline, " + costs.currency(),
                    costs.totals().stream()
                            .map(total -> amount(total.perExtraChild(), null))
                            .toList()));
        }
        return new SideBySide(
                costs.currency() == null ? "Hours and days" : "Hours, days and what they cost",
                "Paid for",
                FigureTables.names(comparison),
                rows);
    }

    private static SideBySide.Cell moved(Comparison comparison, Moved moved, Moved.By by, String key) {
        if (moved.columnId().equals(comparison.baselineId())) {
            return SideBySide.Cell.plain("–");
        }
        Moved.Part part = moved.parts().stream()
                .filter(each -> each.by() == by && each.key().equals(key))
                .findFirst()
                .orElse(new Moved.Part(by, key, NOBODY, NOBODY));
        return SideBySide.Cell.plain(
                part.gained().children() + " gained, " + part.lost().children() + " lost");
    }

    private static SideBySide.Cell sessions(Resources.RuleCell cell) {
        String sessions = cell.sessions() == 1 ? "1 session" : cell.sessions() + " sessions";
        return SideBySide.Cell.plain(
                cell.alone() == 0 ? sessions : sessions + "; keeps off " + Words.grouped(cell.alone()) + " by itself");
    }

    private static SideBySide.Row lent(Lent.Row row) {
        return new SideBySide.Row(
                Words.words(row.of()) + " of " + row.lender(),
                row.cells().stream().map(SupplyTables::days).toList());
    }

    private static SideBySide.Cell days(Lent.Cell cell) {
        return SideBySide.Cell.changed(Words.grouped(cell.days()), ChartFigure.signed(cell.difference()));
    }

    private static SideBySide.Cell cost(Costs costs, Costs.Cell cell) {
        String quantity = plain(cell.quantity());
        BigDecimal amount = cell.amount();
        return SideBySide.Cell.changed(
                amount == null ? quantity : quantity + " = " + money(amount) + " " + costs.currency(),
                FigureTables.signed(
                        cell.difference(),
                        cell.difference().stripTrailingZeros().scale() > 0 ? 1 : 0));
    }

    private static SideBySide.Cell amount(@Nullable BigDecimal amount, @Nullable BigDecimal difference) {
        return SideBySide.Cell.changed(
                amount == null ? "–" : money(amount), difference == null ? "" : FigureTables.signed(difference, 2));
    }

    private static String money(BigDecimal amount) {
        return String.format(Locale.UK, "%,.2f", amount);
    }

    private static String plain(BigDecimal quantity) {
        return String.format(Locale.UK, quantity.stripTrailingZeros().scale() > 0 ? "%,.1f" : "%,.0f", quantity);
    }

    private static String order(Moved.By by, String key) {
        return by == Moved.By.WAIT
                ? Integer.toString(Arrays.stream(Moved.WaitedWeeks.values())
                        .map(Enum::name)
                        .toList()
                        .indexOf(key))
                : key;
    }

    private static String words(Moved.By by, String key) {
        return switch (by) {
            case WAIT ->
                switch (Moved.WaitedWeeks.valueOf(key)) {
                    case UNDER_52 -> "Waiting under 52 weeks";
                    case FROM_52 -> "Waiting 52 to 65 weeks";
                    case FROM_65 -> "Waiting 65 to 78 weeks";
                    case FROM_78 -> "Waiting 78 weeks or more";
                };
            case PRIORITY -> key.equals("NONE") ? "No priority recorded" : "Priority " + key;
            case PROVIDER, SPECIALTY -> key;
        };
    }

    private static String words(Costs.Row row) {
        String of = row.of() == null ? "" : ", " + Words.words(row.of()).toLowerCase(Locale.UK);
        return switch (row.kind()) {
            case OWN_STAFF_HOURS -> "Hours at the own trust" + of;
            case LENT_STAFF_HOURS -> "Hours of people lent" + of;
            case LENT_STAFF_DAYS -> "Days of people lent" + of;
            case EQUIPMENT_UNIT_DAYS -> "Days of units lent" + of;
            case SESSIONS_RUN -> "Sessions that run" + of;
        };
    }
}
