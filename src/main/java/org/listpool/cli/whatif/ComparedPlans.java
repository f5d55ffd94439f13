package org.listpool.cli.whatif;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.model.PlannedCase;
import org.listpool.planning.kpi.Kpis;
import org.listpool.whatif.Outcome;

/**
 * A scenario beside its baseline, as figures; no child is named.
 *
 * @param schema always {@value #SCHEMA}
 * @param changes what differs
 * @param gained entries with a place in the scenario alone
 * @param lost entries with a place in the baseline alone
 */
public record ComparedPlans(
        String schema,
        List<Map<String, Object>> changes,
        Map<String, Object> baseline,
        Map<String, Object> scenario,
        int gained,
        int lost) {

    /** The name and version of this document. */
    public static final String SCHEMA = "listpool/what-if/1";

    private static final List<String> TOLD = List.of(
            "needPoints",
            "placed",
            "listedChildren",
            "clearedShare",
            "over52WeeksListedChildren",
            "over52WeeksClearedChildren",
            "longestWaitLeftServedDays",
            "sessionsRun",
            "cappedUtilisationShare",
            "travelMeanMinutes",
            "lentStaffDays",
            "lentEquipmentUnitDays",
            "clearedShareSpread");

    /** Compares {@code scenario}, made by {@code changes}, with {@code baseline}. */
    public static ComparedPlans of(List<Change> changes, Outcome baseline, Outcome scenario) {
        Set<String> before = placed(baseline);
        Set<String> after = placed(scenario);
        Set<String> gained = new HashSet<>(after);
        gained.removeAll(before);
        before.removeAll(after);
        return new ComparedPlans(
                SCHEMA,
                changes.stream().map(Changes::fields).toList(),
                figures(baseline),
                figures(scenario),
                gained.size(),
                before.size());
    }

    /** Prints the figures, one a line, with their differences. */
    public void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%-28s %12s %12s %12s%n", "", "baseline", "scenario", "difference");
        for (String name : TOLD) {
            Object before = baseline.get(name);
            Object after = scenario.get(name);
            if (before != null || after != null) {
                out.printf(
                        Locale.ROOT,
                        "%-28s %12s %12s %12s%n",
                        name,
                        before == null ? "-" : told(before, ""),
                        after == null ? "-" : told(after, ""),
                        before instanceof Number one && after instanceof Number other ? difference(one, other) : "");
            }
        }
        out.println(gained + " children gain a place, " + lost + " lose theirs.");
    }

    private static String difference(Number before, Number after) {
        return isWhole(before) && isWhole(after)
                ? told(after.longValue() - before.longValue(), "+")
                : told(after.doubleValue() - before.doubleValue(), "+");
    }

    private static String told(Object figure, String flag) {
        return figure instanceof Number number && isWhole(number)
                ? String.format(Locale.ROOT, "%" + flag + "d", number.longValue())
                : String.format(Locale.ROOT, "%" + flag + ".3f", ((Number) figure).doubleValue());
    }

    private static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long;
    }

    private static Map<String, Object> figures(Outcome outcome) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("needPoints", outcome.plan().needPoints());
        figures.putAll(Kpis.of(outcome.problem(), outcome.plan()).toMap());
        return figures;
    }

    private static Set<String> placed(Outcome outcome) {
        return outcome.plan().sessions().stream()
                .flatMap(session -> session.cases().stream())
                .map(PlannedCase::caseId)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
