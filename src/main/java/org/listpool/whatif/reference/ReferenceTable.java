package org.listpool.whatif.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Problem;
import org.listpool.planning.kpi.Kpis;
import org.listpool.planning.kpi.ListFigures;
import org.listpool.whatif.Outcome;

/**
 * What the scenarios of the reference case come to, and what pooling and lending bought.
 *
 * @param schema always {@value #SCHEMA}
 * @param noise need points by which two searches of the same pooled problem differed; a difference within it tells nothing
 * @param rows in the order of {@link ReferenceCase#scenarios(Problem)}; the sum over trusts follows their own shares
 * @param bought what pooling, lending and each loan bought
 */
public record ReferenceTable(String schema, long noise, List<Row> rows, List<Bought> bought) {

    /** The name and version of this document. */
    public static final String SCHEMA = "listpool/reference-case/1";

    /** The name of the row that adds the trusts' own shares. */
    public static final String SUM = "The trusts by themselves, added";

    /** Copies the lists. */
    public ReferenceTable {
        rows = List.copyOf(rows);
        bought = List.copyOf(bought);
    }

    /**
     * One scenario.
     *
     * @param kind null: the sum over trusts
     * @param lists by the specialties that the pooled sessions serve
     */
    public record Row(
            @Nullable ReferenceKind kind,
            String name,
            int sessionsRun,
            int placed,
            long needPoints,
            int over52WeeksPlaced,
            Map<String, Reduction> lists) {}

    /**
     * How far a list shrinks.
     *
     * @param listed children on it
     * @param placed of them
     * @param over52WeeksListed children on it who have waited 52 weeks as at the problem's day
     * @param over52WeeksPlaced of them
     */
    public record Reduction(int listed, int placed, int over52WeeksListed, int over52WeeksPlaced) {

        Reduction plus(Reduction other) {
            return new Reduction(
                    listed + other.listed,
                    placed + other.placed,
                    over52WeeksListed + other.over52WeeksListed,
                    over52WeeksPlaced + other.over52WeeksPlaced);
        }
    }

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
     * @param again another search of the pooled problem, of equal length with another seed
     */
    public static ReferenceTable of(
            Problem pooled, List<ReferenceScenario> scenarios, List<Outcome> outcomes, Outcome again) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            rows.add(row(pooled, scenarios.get(i), outcomes.get(i)));
            boolean lastShare = scenarios.get(i).kind() == ReferenceKind.ALONE_OWN_SHARE
                    && (i + 1 == scenarios.size() || scenarios.get(i + 1).kind() != ReferenceKind.ALONE_OWN_SHARE);
            if (lastShare) {
                rows.add(sum(rows));
            }
        }
        Row baseline = rows.getFirst();
        long noise = Math.abs(baseline.needPoints() - again.plan().needPoints());
        List<Bought> bought = new ArrayList<>();
        for (Row row : rows) {
            String what = what(row);
            if (what != null) {
                long points = baseline.needPoints() - row.needPoints();
                bought.add(new Bought(what, baseline.placed() - row.placed(), points, Math.abs(points) <= noise));
            }
        }
        return new ReferenceTable(SCHEMA, noise, rows, bought);
    }

    /** What the pooled weekends have that the row lacks; null where the two cannot be compared. */
    private static @Nullable String what(Row row) {
        if (row.kind() == null) {
            return "pooling, at the same theatre time";
        }
        return switch (row.kind()) {
            case POOLED, ALONE_ALL_SESSIONS, ALONE_OWN_SHARE -> null;
            case POOLED_WITHOUT_LENDING -> "lending, of people and equipment together";
            case STAFF_LOANS_WITHDRAWN, EQUIPMENT_LOANS_WITHDRAWN -> "the loan that \"" + row.name() + "\" takes away";
        };
    }

    private static Row row(Problem pooled, ReferenceScenario scenario, Outcome outcome) {
        Kpis kpis = Kpis.of(outcome.problem(), outcome.plan());
        TreeSet<String> served = new TreeSet<>();
        pooled.sessions().forEach(session -> served.addAll(session.specialties()));
        Map<String, Reduction> lists = new LinkedHashMap<>();
        for (String specialty : served) {
            ListFigures list = kpis.bySpecialty().get(specialty);
            if (list != null) {
                lists.put(
                        specialty,
                        new Reduction(
                                list.listed(), list.cleared(), list.over52WeeksListed(), list.over52WeeksCleared()));
            }
        }
        return new Row(
                scenario.kind(),
                scenario.name(),
                kpis.sessionsRun(),
                kpis.placed(),
                outcome.plan().needPoints(),
                kpis.all().over52WeeksCleared(),
                lists);
    }

    private static Row sum(List<Row> rows) {
        List<Row> shares = rows.stream()
                .filter(row -> row.kind() == ReferenceKind.ALONE_OWN_SHARE)
                .toList();
        Map<String, Reduction> lists = new LinkedHashMap<>();
        shares.forEach(row -> row.lists().forEach((specialty, list) -> lists.merge(specialty, list, Reduction::plus)));
        return new Row(
                null,
                SUM,
                shares.stream().mapToInt(Row::sessionsRun).sum(),
                shares.stream().mapToInt(Row::placed).sum(),
                shares.stream().mapToLong(Row::needPoints).sum(),
                shares.stream().mapToInt(Row::over52WeeksPlaced).sum(),
                lists);
    }
}
