package org.listpool.demo;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.listpool.model.Plan;
import org.listpool.model.PlannedSession;
import org.listpool.model.Problem;
import org.listpool.model.TheatreSession;

/** What the demo tells. */
final class DemoWords {

    private DemoWords() {}

    /** The plan in a few lines: children and lists of each weekend, need points, broken rules. */
    static String summary(Problem problem, Plan plan, int brokenRules) {
        Map<String, TheatreSession> sessions =
                problem.sessions().stream().collect(Collectors.toMap(TheatreSession::id, Function.identity()));
        Map<String, Weekend> weekends = new TreeMap<>();
        for (PlannedSession list : plan.sessions()) {
            TheatreSession session = sessions.get(list.id());
            if (session != null) {
                weekends.computeIfAbsent(week(session.date()), _ -> new Weekend())
                        .add(session.date(), list);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("The plan, as at " + plan.asOf() + ":");
        weekends.values().forEach(weekend -> lines.add(weekend.line()));
        lines.add("  %d of %d children placed, %,d need points, %d violations"
                .formatted(
                        weekends.values().stream().mapToInt(w -> w.children).sum(),
                        problem.cases().size(),
                        plan.needPoints(),
                        brokenRules));
        return String.join("\n", lines);
    }

    /** Address, people and tokens. */
    static String whereToLook(URI service) {
        return """

                Look at %s
                  sign in as manager, planner, auditor, admin or clerk-RNZ, clerk-RD1, clerk-RN3;
                  the password is demo- and the name, such as demo-manager.
                  Systems send 'Authorization: Bearer demo-manager', demo-RNZ and so on; the doors are listed at %s/q/openapi
                All children are made up. Ctrl-C stops the demo; its data stays for the next time.""".formatted(service, service);
    }

    private static String week(LocalDate date) {
        return "%d-%02d".formatted(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Counts of one weekend. */
    private static final class Weekend {

        private final Set<LocalDate> dates = new LinkedHashSet<>();
        private int children;
        private int lists;

        void add(LocalDate date, PlannedSession list) {
            if (!list.cases().isEmpty()) {
                dates.add(date);
                children += list.cases().size();
                lists++;
            }
        }

        String line() {
            return "  %s: %d children on %d theatre lists"
                    .formatted(
                            dates.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(" and ")),
                            children,
                            lists);
        }
    }
}
