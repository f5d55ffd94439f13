package org.listpool.whatif.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.listpool.whatif.compare.Costs.Cell;
import org.listpool.whatif.compare.Costs.Kind;
import org.listpool.whatif.compare.Costs.Row;
import org.listpool.whatif.compare.Costs.Total;
import org.listpool.whatif.compare.Work.Source;

/** Multiplies work and loans by their rates. */
final class CostRows {

    private static final int MINOR_DIGITS = 2;
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    private final List<Work> work;
    private final List<Integer> placed;
    private final int baseline;
    private final @Nullable Rates rates;

    private CostRows(List<Work> work, List<Integer> placed, int baseline, @Nullable Rates rates) {
        this.work = work;
        this.placed = placed;
        this.baseline = baseline;
        this.rates = rates;
    }

    static Costs of(List<Work> work, List<Integer> placed, int baseline, @Nullable Rates rates) {
        return new CostRows(work, placed, baseline, rates).costs();
    }

    private Costs costs() {
        List<Row> rows = new ArrayList<>();
        for (String role : kinds(Work::staffMinutes, false)) {
            rows.add(hours(Kind.OWN_STAFF_HOURS, role, false));
        }
        for (String role : kinds(Work::staffMinutes, true)) {
            rows.add(hours(Kind.LENT_STAFF_HOURS, role, true));
        }
        add(
                rows,
                row(
                        Kind.LENT_STAFF_DAYS,
                        null,
                        rates == null ? null : rates.lentStaffDay(),
                        each -> each.staffDays().values().stream()
                                .mapToInt(days -> days)
                                .sum()));
        for (String type : kinds(Work::equipmentUnitDays, true)) {
            rows.add(row(
                    Kind.EQUIPMENT_UNIT_DAYS,
                    type,
                    rates == null ? null : rates.equipmentUnitDay().get(type),
                    each -> sum(each.equipmentUnitDays(), type, true)));
        }
        add(rows, row(Kind.SESSIONS_RUN, null, rates == null ? null : rates.sessionRun(), Work::sessionsRun));
        return new Costs(rates == null ? null : rates.currency(), rows, totals(rows));
    }

    private Row hours(Kind kind, String role, boolean lent) {
        return row(
                kind,
                role,
                rates == null ? null : rates.staffHour().get(role),
                each -> sum(each.staffMinutes(), role, lent));
    }

    private static void add(List<Row> rows, Row row) {
        if (row.cells().stream().anyMatch(cell -> cell.quantity().signum() != 0)) {
            rows.add(row);
        }
    }

    private Row row(Kind kind, @Nullable String of, @Nullable BigDecimal rate, ToIntFunction<Work> count) {
        List<Cell> cells = new ArrayList<>();
        BigDecimal before = quantity(kind, count.applyAsInt(work.get(baseline)));
        for (Work each : work) {
            int counted = count.applyAsInt(each);
            BigDecimal quantity = quantity(kind, counted);
            BigDecimal amount = rate == null ? null : amount(kind, counted, rate);
            cells.add(new Cell(quantity, quantity.subtract(before), amount));
        }
        return new Row(kind, of, rate, cells);
    }

    private static boolean isHours(Kind kind) {
        return kind == Kind.OWN_STAFF_HOURS || kind == Kind.LENT_STAFF_HOURS;
    }

    private static BigDecimal quantity(Kind kind, int counted) {
        BigDecimal exact = BigDecimal.valueOf(counted);
        return isHours(kind) ? exact.divide(MINUTES_AN_HOUR, MINOR_DIGITS, RoundingMode.HALF_UP) : exact;
    }

    /** From the minutes, not from the hours told, which are rounded. */
    private static BigDecimal amount(Kind kind, int counted, BigDecimal rate) {
        BigDecimal exact = rate.multiply(BigDecimal.valueOf(counted));
        return isHours(kind)
                ? exact.divide(MINUTES_AN_HOUR, MINOR_DIGITS, RoundingMode.HALF_UP)
                : exact.setScale(MINOR_DIGITS, RoundingMode.HALF_UP);
    }

    private List<Total> totals(List<Row> rows) {
        List<Total> totals = new ArrayList<>();
        BigDecimal before = amount(rows, baseline);
        for (int i = 0; i < work.size(); i++) {
            if (rates == null) {
                totals.add(new Total(null, null, null, null, List.of()));
                continue;
            }
            BigDecimal amount = amount(rows, i);
            BigDecimal difference = amount.subtract(before);
            totals.add(new Total(
                    amount,
                    difference,
                    each(amount, placed.get(i)),
                    each(difference, placed.get(i) - placed.get(baseline)),
                    withoutRate(rows, i)));
        }
        return totals;
    }

    private static BigDecimal amount(List<Row> rows, int i) {
        BigDecimal amount = BigDecimal.ZERO.setScale(MINOR_DIGITS);
        for (Row row : rows) {
            BigDecimal each = row.cells().get(i).amount();
            amount = each == null ? amount : amount.add(each);
        }
        return amount;
    }

    private static @Nullable BigDecimal each(BigDecimal amount, int children) {
        return children <= 0 ? null : amount.divide(BigDecimal.valueOf(children), MINOR_DIGITS, RoundingMode.HALF_UP);
    }

    /** A supplement or a price of a session that is not told is none; an hour or a unit always costs somebody something. */
    private List<String> withoutRate(List<Row> rows, int i) {
        return rows.stream()
                .filter(row -> row.rate() == null && row.of() != null)
                .filter(row -> row.cells().get(i).quantity().signum() != 0
                        || row.cells().get(baseline).quantity().signum() != 0)
                .map(Row::of)
                .distinct()
                .sorted()
                .toList();
    }

    private Set<String> kinds(Function<Work, Map<Source, Integer>> of, boolean lent) {
        Set<String> kinds = new TreeSet<>();
        work.forEach(each -> of.apply(each).keySet().stream()
                .filter(source -> source.isLent() == lent)
                .map(Source::of)
                .forEach(kinds::add));
        return kinds;
    }

    private static int sum(Map<Source, Integer> amounts, String of, boolean lent) {
        return amounts.entrySet().stream()
                .filter(each -> each.getKey().of().equals(of) && each.getKey().isLent() == lent)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
