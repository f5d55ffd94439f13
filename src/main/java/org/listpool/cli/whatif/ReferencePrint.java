package org.listpool.cli.whatif;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.listpool.whatif.reference.ReferenceTable;
import org.listpool.whatif.reference.ReferenceTable.Bought;
import org.listpool.whatif.reference.ReferenceTable.Reduction;
import org.listpool.whatif.reference.ReferenceTable.Row;

/** The table of the reference case as Markdown, for the console and for documents. */
public final class ReferencePrint {

    private ReferencePrint() {}

    /** Prints what the scenarios come to, and what pooling, lending and each loan bought. */
    public static void print(ReferenceTable table, PrintWriter out) {
        Map<String, Reduction> first = table.rows().getFirst().lists();
        out.println("| scenario | lists | children | need points |"
                + first.keySet().stream()
                        .map(code -> " " + code + " | " + code + " 52+ |")
                        .collect(Collectors.joining()));
        out.println("|---|---:|---:|---:|" + "---:|---:|".repeat(first.size()));
        table.rows().forEach(row -> out.println(row(row, List.copyOf(first.keySet()))));
        out.println();
        out.println("| what the pooled weekends have it by | children | need points |");
        out.println("|---|---:|---:|");
        table.bought().forEach(bought -> out.println(bought(bought)));
        out.println();
        out.println("Need points within " + table.noise() + " tell nothing: so much the luck of the search makes.");
    }

    private static String row(Row row, List<String> specialties) {
        return "| " + row.name() + " | " + row.sessionsRun() + " | " + row.placed() + " | " + row.needPoints() + " |"
                + specialties.stream()
                        .map(code -> cells(row.lists().getOrDefault(code, new Reduction(0, 0, 0, 0))))
                        .collect(Collectors.joining());
    }

    private static String cells(Reduction list) {
        return " " + fall(list.placed(), list.listed()) + " | "
                + fall(list.over52WeeksPlaced(), list.over52WeeksListed()) + " |";
    }

    private static String fall(int placed, int listed) {
        return listed == 0
                ? "-"
                : String.format(Locale.ROOT, "−%.0f %% (%d of %d)", 100.0 * placed / listed, placed, listed);
    }

    private static String bought(Bought bought) {
        return "| " + bought.what() + " | " + bought.children() + " | "
                + (bought.tooSmall() ? "too small to tell" : String.valueOf(bought.needPoints())) + " |";
    }
}
