package org.listpool.cli.whatif;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.listpool.whatif.compare.Comparison;
import org.listpool.whatif.compare.FigureRow;

/** A scenario beside its baseline for the console: the figures of the whole plan, and what is to be said of them. */
public final class ComparisonPrint {

    private static final String LINE = "%-58s %12s %12s %12s  %s%n";

    private ComparisonPrint() {}

    /** Prints a comparison of two columns, the baseline first. */
    public static void print(Comparison comparison, PrintWriter out) {
        out.printf(Locale.ROOT, LINE, "", "baseline", "scenario", "difference", "");
        for (FigureRow row : comparison.figures()) {
            if (row.group() == FigureRow.Group.TOTAL) {
                FigureRow.Cell before = row.cells().getFirst();
                FigureRow.Cell after = row.cells().getLast();
                out.printf(
                        Locale.ROOT,
                        LINE,
                        row.text(),
                        told(before.value()),
                        told(after.value()),
                        difference(after.difference()),
                        verdict(after.verdict()));
            }
        }
        comparison.columns().getLast().sentences().forEach(out::println);
        comparison.notes().forEach(out::println);
    }

    private static String told(@Nullable BigDecimal value) {
        return value == null ? "-" : value.toPlainString();
    }

    private static String difference(@Nullable BigDecimal value) {
        return value == null ? "" : (value.signum() > 0 ? "+" : "") + value.toPlainString();
    }

    private static String verdict(FigureRow.Verdict verdict) {
        return switch (verdict) {
            case BETTER, WORSE, TOO_CLOSE_TO_CALL, LISTS_DIFFER ->
                verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case BASELINE, EQUAL, DIFFERENT, NOT_COMPARABLE -> "";
        };
    }
}
