package org.listpool.planning.kpi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.model.Problem;

/**
 * The figures of one plan. Waits are counted in days as at the problem's {@code asOf}.
 *
 * <p>A child on two trusts' lists for the same specialty counts once in {@code all}, {@code bySpecialty} and
 * {@code byQuintile}, with the longer of the two waits; it counts on each trust's list in {@code byProvider}, and leaves
 * both when one of the two is placed.
 *
 * @param withinPercentOfBest need points that some other plan could have more, in percent of the plan's bound, rounded up to
 *     hundredths; null: no bound
 * @param all the whole list
 * @param longestWaitLeftServedDays of children who stay and whose specialty some session serves; null: nobody stays
 * @param bySpecialty every specialty of the problem, in its order
 * @param byProvider every trust of the problem, in its order
 * @param lentByProvider every trust of the problem, in its order
 * @param bySession every session of the problem, in its order
 * @param travel null: nobody with a known journey is placed
 * @param byQuintile "1" (most deprived) to "5" and "unknown". Source: S84
 */
public record Kpis(
        @Nullable Double withinPercentOfBest,
        ListFigures all,
        @Nullable Integer longestWaitLeftServedDays,
        Map<String, ListFigures> bySpecialty,
        Map<String, ListFigures> byProvider,
        Map<String, LentFigures> lentByProvider,
        Map<String, SessionFigures> bySession,
        @Nullable TravelFigures travel,
        Map<String, QuintileFigures> byQuintile) {

    /** Counts {@code plan}, an answer to {@code problem}; places with unknown ids are passed over. */
    public static Kpis of(Problem problem, Plan plan) {
        ListCount lists = ListCount.of(problem, plan);
        return new Kpis(
                Shares.percentBelow(plan.needPoints(), plan.needBound()),
                lists.all(),
                lists.longestWaitLeftServedDays(),
                lists.bySpecialty(),
                lists.byProvider(),
                TheatreCount.lentByProvider(problem, plan),
                TheatreCount.bySession(problem, plan),
                TravelFigures.of(TheatreCount.journeysMinutes(problem, plan)),
                lists.byQuintile());
    }

    /** Children with a place. */
    public int placed() {
        return all.cleared();
    }

    /** Sessions that have a child on their list. */
    public int sessionsRun() {
        return (int) bySession.values().stream().filter(SessionFigures::runs).count();
    }

    /** Minutes with a child in theatre inside planned sessions. */
    public int usedTheatreMinutes() {
        return sum(SessionFigures::usedMinutes);
    }

    /** Planned minutes of the sessions that run. */
    public int plannedTheatreMinutes() {
        return sum(SessionFigures::plannedMinutes);
    }

    /** Capped theatre utilisation of the sessions that run, 0 to 1; null when none runs. Source: S70. */
    public @Nullable Double cappedUtilisationShare() {
        return Shares.of(usedTheatreMinutes(), plannedTheatreMinutes());
    }

    /** Share of the list cleared: the best-served trust's less the worst-served's, 0 to 1; null when no list has anybody. */
    public @Nullable Double clearedShareSpread() {
        return Shares.spread(byProvider.values(), ListFigures::clearedShare);
    }

    /** The same spread for the children over 52 weeks. */
    public @Nullable Double over52WeeksClearedShareSpread() {
        return Shares.spread(byProvider.values(), ListFigures::over52WeeksClearedShare);
    }

    /** The figures by name for a plan's {@code kpis}, always in the same order; a figure that does not exist is left out. */
    public Map<String, Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("placed", placed());
        map.put("withinPercentOfBest", withinPercentOfBest);
        map.putAll(all.toMap());
        map.put("longestWaitLeftServedDays", longestWaitLeftServedDays);
        map.put("sessionsRun", sessionsRun());
        map.put("childrenPerSessionMean", childrenPerSessionMean());
        map.put("usedTheatreMinutes", usedTheatreMinutes());
        map.put("plannedTheatreMinutes", plannedTheatreMinutes());
        map.put("cappedUtilisationShare", cappedUtilisationShare());
        map.put("travelMeanMinutes", travel == null ? null : travel.meanMinutes());
        map.put("travelP90Minutes", travel == null ? null : travel.p90Minutes());
        map.put("travelMaxMinutes", travel == null ? null : travel.maxMinutes());
        map.put("lentStaffDays", sumLent(LentFigures::staffDays));
        map.put("lentEquipmentUnitDays", sumLent(LentFigures::equipmentUnitDays));
        map.put("clearedShareSpread", clearedShareSpread());
        map.put("over52WeeksClearedShareSpread", over52WeeksClearedShareSpread());
        map.put("bySpecialty", specialtiesToMap());
        map.put("byProvider", providersToMap());
        map.put("bySession", sessionsToMap());
        map.put("byDeprivationQuintile", quintilesToMap());
        return withoutNulls(map);
    }

    static Map<String, Object> withoutNulls(Map<String, @Nullable Object> map) {
        Map<String, Object> known = new LinkedHashMap<>();
        map.forEach((name, figure) -> {
            if (figure != null) {
                known.put(name, figure);
            }
        });
        return Collections.unmodifiableMap(known);
    }

    private @Nullable Double childrenPerSessionMean() {
        int sessions = sessionsRun();
        return sessions == 0 ? null : Math.round(10.0 * sum(SessionFigures::children) / sessions) / 10.0;
    }

    private int sum(ToIntFunction<SessionFigures> figure) {
        return bySession.values().stream()
                .filter(SessionFigures::runs)
                .mapToInt(figure)
                .sum();
    }

    private int sumLent(ToIntFunction<LentFigures> figure) {
        return lentByProvider.values().stream().mapToInt(figure).sum();
    }

    private Map<String, Object> specialtiesToMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        bySpecialty.forEach((code, figures) -> map.put(code, figures.toMap()));
        return map;
    }

    private Map<String, Object> providersToMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        byProvider.forEach((ods, figures) -> {
            Map<String, Object> trust = new LinkedHashMap<>(figures.toMap());
            lentByProvider.getOrDefault(ods, new LentFigures(0, 0)).putInto(trust);
            map.put(ods, trust);
        });
        return map;
    }

    private Map<String, Object> sessionsToMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        bySession.forEach((id, figures) -> map.put(id, figures.toMap()));
        return map;
    }

    private Map<String, Object> quintilesToMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        List<QuintileFigures> all = List.copyOf(byQuintile.values());
        int listed = all.stream().mapToInt(QuintileFigures::listed).sum();
        int placed = all.stream().mapToInt(QuintileFigures::placed).sum();
        byQuintile.forEach((quintile, figures) -> {
            Map<String, @Nullable Object> part = new LinkedHashMap<>();
            part.put("listedChildren", figures.listed());
            part.put("listedShare", Shares.of(figures.listed(), listed));
            part.put("placedChildren", figures.placed());
            part.put("placedShare", Shares.of(figures.placed(), placed));
            map.put(quintile, withoutNulls(part));
        });
        return map;
    }
}
