package org.listpool.whatif.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.whatif.Outcome;

/**
 * What the scenarios of the reference case come to, and what pooling and lending bought.
 *
 * @param schema always {@value #SCHEMA}
 * @param noise need points that the luck of the search alone makes; a difference within it tells nothing
 * @param rows in the order of {@link ReferenceCase#scenarios(Problem)}; the sum over trusts follows their own shares
 * @param bought what pooling, lending and each loan bought
 */
public record ReferenceTable(String schema, long noise, List<Row> rows, List<Bought> bought) {

    /** The name and version of this document. */
    public static final String SCHEMA = "listpool/reference-case/1";

    /** The name of the row that adds the trusts' own shares. */
    public static final String SUM = "The trusts by themselves, together";

    /** Copies the lists. */
    public ReferenceTable {
        rows = List.copyOf(rows);
        bought = List.copyOf(bought);
    }

    /**
     * One scenario.
     *
     * @param kind null: the trusts by themselves together, with their shares of the sessions
     * @param trust whose lists are counted where a trust is by itself, or whose loan is withdrawn; null: all trusts alike
     * @param sessionsRun sessions with a child on their list
     * @param placed children; one on two lists counts once
     * @param lists by the specialties that the pooled sessions serve
     */
    public record Row(
            @Nullable ReferenceKind kind,
            @Nullable String trust,
            @Nullable String equipment,
            String name,
            int sessionsRun,
            int placed,
            long needPoints,
            Map<String, Reduction> lists) {}

    /**
     * How far a list shrinks.
     *
     * @param listed children on it
     * @param placed of them
     * @param over52WeeksListed children on it who have waited 52 weeks as at the problem's day
     * @param over52WeeksPlaced of them
     */
    public record Reduction(int listed, int placed, int over52WeeksListed, int over52WeeksPlaced) {}

    /**
     * What the pooled weekends have beyond a row.
     *
     * @param what it is put down to
     * @param tooSmall whether the need points lie within the noise
     */
    public record Bought(String what, int children, long needPoints, boolean tooSmall) {}

    /**
     * The table of {@code outcomes}, one a scenario.
     *
     * @param noise need points by which two searches of the pooled problem may differ; what a scenario with fewer loans meets
     *     more than the pooled one is luck too, and raises it. Assumption: A-134
     */
    public static ReferenceTable of(
            Problem pooled, List<ReferenceScenario> scenarios, List<Outcome> outcomes, long noise) {
        List<Row> rows = new ArrayList<>();
        List<Outcome> shares = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            ReferenceScenario scenario = scenarios.get(i);
            rows.add(row(pooled, scenario, outcomes.get(i)));
            if (scenario.kind() == ReferenceKind.ALONE_OWN_SHARE) {
                shares.add(outcomes.get(i));
                if (i + 1 == scenarios.size() || scenarios.get(i + 1).kind() != scenario.kind()) {
                    rows.add(together(pooled, shares));
                }
            }
        }
        Row baseline = rows.getFirst();
        long luck = rows.stream()
                .filter(ReferenceTable::isWithFewerLoans)
                .mapToLong(row -> row.needPoints() - baseline.needPoints())
                .reduce(noise, Math::max);
        List<Bought> bought = new ArrayList<>();
        for (Row row : rows) {
            String what = what(row);
            if (what != null) {
                long points = baseline.needPoints() - row.needPoints();
                bought.add(new Bought(what, baseline.placed() - row.placed(), points, Math.abs(points) <= luck));
            }
        }
        return new ReferenceTable(SCHEMA, luck, rows, bought);
    }

    /** What the pooled weekends have that the row lacks; null where the two cannot be compared. */
    private static @Nullable String what(Row row) {
        ReferenceKind kind = row.kind();
        if (kind == null) {
            return "Pooling, with the same theatre time";
        }
        return switch (kind) {
            case POOLED, ALONE_ALL_SESSIONS, ALONE_OWN_SHARE -> null;
            case POOLED_WITHOUT_LENDING -> "Lending, of people and equipment together";
            case STAFF_LOANS_WITHDRAWN -> "People of " + row.trust();
            case EQUIPMENT_LOANS_WITHDRAWN -> row.equipment() + " of " + row.trust();
        };
    }

    /** Whether the pooled weekends could do all that these could, so that more need here is luck. */
    private static boolean isWithFewerLoans(Row row) {
        return row.kind() == ReferenceKind.POOLED_WITHOUT_LENDING
                || row.kind() == ReferenceKind.STAFF_LOANS_WITHDRAWN
                || row.kind() == ReferenceKind.EQUIPMENT_LOANS_WITHDRAWN;
    }

    private static Row row(Problem pooled, ReferenceScenario scenario, Outcome outcome) {
        boolean alone =
                scenario.kind() == ReferenceKind.ALONE_OWN_SHARE || scenario.kind() == ReferenceKind.ALONE_ALL_SESSIONS;
        ShrunkLists lists = new ShrunkLists(pooled, alone ? scenario.trust() : null, List.of(outcome));
        return new Row(
                scenario.kind(),
                scenario.trust(),
                scenario.equipment(),
                scenario.name(),
                sessionsRun(outcome.plan()),
                lists.children(),
                outcome.plan().needPoints(),
                lists.bySpecialty());
    }

    private static Row together(Problem pooled, List<Outcome> shares) {
        ShrunkLists lists = new ShrunkLists(pooled, null, shares);
        return new Row(
                null,
                null,
                null,
                SUM,
                shares.stream().mapToInt(share -> sessionsRun(share.plan())).sum(),
                lists.children(),
                lists.needPoints(),
                lists.bySpecialty());
    }

    private static int sessionsRun(Plan plan) {
        return (int) plan.sessions().stream()
                .filter(session -> !session.cases().isEmpty())
                .count();
    }
}
