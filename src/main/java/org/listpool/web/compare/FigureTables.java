package org.listpool.web.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.listpool.simulate.replicate.FigureNames;
import org.listpool.web.frame.Words;
import org.listpool.whatif.compare.Comparison;
import org.listpool.whatif.compare.ComparisonTexts;
import org.listpool.whatif.compare.Figure;
import org.listpool.whatif.compare.FigureRow;
import org.listpool.whatif.compare.FigureRow.Verdict;
import org.listpool.whatif.compare.UncertainRow;

/** The figures of a comparison as tables. */
final class FigureTables {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private FigureTables() {}

    /** The figures of one group, such as all of the whole plan. */
    static SideBySide of(Comparison comparison, FigureRow.Group group, String caption) {
        List<SideBySide.Row> rows = comparison.figures().stream()
                .filter(row -> row.group() == group)
                .map(FigureTables::row)
                .toList();
        return new SideBySide(caption, "Figure", names(comparison), rows);
    }

    /** The figures that were played through in many worlds; without rows where none were. */
    static SideBySide uncertain(Comparison comparison) {
        List<SideBySide.Row> rows = comparison.uncertain().stream()
                .filter(row -> FigureNames.OF_PLAN.contains(row.figure()))
                .map(row -> new SideBySide.Row(
                        words(row.figure()),
                        row.cells().stream().map(FigureTables::cell).toList()))
                .toList();
        return new SideBySide("When families decline and days go wrong", "Figure", names(comparison), rows);
    }

    /** The heads of the columns. */
    static List<String> names(Comparison comparison) {
        return comparison.columns().stream().map(Comparison.Column::name).toList();
    }

    /** {@code +1.5} or {@code −1.5}; {@code 0} for nothing. */
    static String signed(BigDecimal figure, int decimals) {
        String size = String.format(Locale.UK, "%,." + decimals + "f", figure.abs());
        boolean nothing = size.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
        return nothing ? "0" : (figure.signum() > 0 ? "+" : "\u2212") + size;
    }

    private static SideBySide.Row row(FigureRow row) {
        List<SideBySide.Cell> cells = new ArrayList<>();
        for (FigureRow.Cell cell : row.cells()) {
            cells.add(new SideBySide.Cell(
                    value(row.unit(), cell), change(row.unit(), cell), remark(cell.verdict()), tone(cell.verdict())));
        }
        return new SideBySide.Row(row.text() + unit(row.unit()), cells);
    }

    private static SideBySide.Cell cell(UncertainRow.@Nullable Cell cell) {
        if (cell == null) {
            return SideBySide.Cell.plain("–");
        }
        String value = "%s (%s to %s)"
                .formatted(
                        one(cell.interval().mean()),
                        one(cell.interval().low()),
                        one(cell.interval().high()));
        var difference = cell.difference();
        if (difference == null) {
            return SideBySide.Cell.plain(value);
        }
        String change = signed(BigDecimal.valueOf(difference.mean().mean()), 1);
        if (change.equals("0")) {
            return SideBySide.Cell.plain(value);
        }
        return new SideBySide.Cell(
                value,
                change,
                difference.tooCloseToCall() ? ComparisonTexts.words(Verdict.TOO_CLOSE_TO_CALL) : "",
                difference.tooCloseToCall() ? "close" : "plain");
    }

    private static String value(Figure.Unit unit, FigureRow.Cell cell) {
        BigDecimal value = cell.value();
        if (value == null) {
            return "–";
        }
        String text = unit == Figure.Unit.SHARE
                ? decimals(value.multiply(PERCENT), 1) + " %"
                : decimals(value, scale(unit, value));
        return cell.part() == null || cell.whole() == null
                ? text
                : text + " (" + Words.grouped(cell.part()) + " of " + Words.grouped(cell.whole()) + ")";
    }

    private static String change(Figure.Unit unit, FigureRow.Cell cell) {
        BigDecimal difference = cell.difference();
        if (difference == null || difference.signum() == 0) {
            return "";
        }
        return unit == Figure.Unit.SHARE
                ? signed(difference.multiply(PERCENT), 1) + " points"
                : signed(difference, scale(unit, difference));
    }

    private static int scale(Figure.Unit unit, BigDecimal value) {
        return unit == Figure.Unit.PERCENT ? 2 : value.stripTrailingZeros().scale() > 0 ? 1 : 0;
    }

    private static String decimals(BigDecimal value, int decimals) {
        return String.format(Locale.UK, "%,." + decimals + "f", value);
    }

    private static String one(double value) {
        return String.format(Locale.UK, "%,.1f", value);
    }

    private static String unit(Figure.Unit unit) {
        return switch (unit) {
            case DAYS -> ", days";
            case PERCENT -> ", %";
            case PEOPLE_DAYS, UNIT_DAYS -> ", days";
            default -> "";
        };
    }

    private static String remark(Verdict verdict) {
        return switch (verdict) {
            case BASELINE, EQUAL, DIFFERENT -> "";
            default -> ComparisonTexts.words(verdict);
        };
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case TOO_CLOSE_TO_CALL, LISTS_DIFFER, NOT_COMPARABLE -> "close";
            default -> "plain";
        };
    }

    private static String words(String figure) {
        return switch (figure) {
            case FigureNames.TREATED_CHILDREN -> "Children operated on";
            case FigureNames.NEED_POINTS_MET -> "Need points of those operated on";
            case FigureNames.OVER_52_WEEKS_TREATED -> "Children over 52 weeks operated on";
            case FigureNames.DECLINED -> "Families who decline the date";
            case FigureNames.CANCELLED_ON_THE_DAY -> "Cancelled on the day";
            case FigureNames.WAS_NOT_BROUGHT -> "Not brought";
            case FigureNames.LATE_LISTS -> "Lists that end late";
            case FigureNames.OVERRUN_MINUTES -> "Minutes past the sessions' ends";
            case FigureNames.LATE_DISCHARGES -> "Home after the ward closes";
            case FigureNames.USED_THEATRE_MINUTES -> "Minutes with a child in theatre";
            case FigureNames.UTILISATION_SHARE -> "Share of the planned minutes used, 0 to 1";
            default -> figure;
        };
    }
}
