package org.listpool.web.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.document.TheatreList;
import org.listpool.document.TheatreLists;
import org.listpool.model.EquipmentLoan;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.planning.kpi.Kpis;
import org.listpool.planning.kpi.LentFigures;
import org.listpool.planning.kpi.ListFigures;
import org.listpool.web.frame.Words;

/**
 * A plan's figures as the page shows them.
 *
 * @param tiles the figures that matter most, in order
 * @param trusts how far each trust's list is cleared, and what it lends
 * @param specialties how far each specialty's list is cleared
 * @param all the whole list
 * @param quintiles the pool and the places by deprivation, most deprived first
 * @param sessions lists that run, by date
 * @param equipmentLoans what is lent
 */
public record PlanFigures(
        List<Tile> tiles,
        List<Trust> trusts,
        Map<String, ListFigures> specialties,
        ListFigures all,
        List<Quintile> quintiles,
        List<TheatreList> sessions,
        List<EquipmentLoan> equipmentLoans) {

    /**
     * A figure.
     *
     * @param unit behind the figure; empty: none
     * @param note below it
     */
    public record Tile(String label, String figure, String unit, String note) {}

    /** A trust's part. */
    public record Trust(String ods, String name, ListFigures list, LentFigures lent) {}

    /** A fifth of neighbourhoods by deprivation. */
    public record Quintile(String name, int listed, int placed) {}

    /** The figures of {@code plan}, an answer to {@code problem}. */
    public static PlanFigures of(Problem problem, Plan plan) {
        Kpis kpis = Kpis.of(problem, plan);
        return new PlanFigures(
                tiles(kpis, plan),
                problem.providers().stream().map(each -> trust(each, kpis)).toList(),
                kpis.bySpecialty(),
                kpis.all(),
                kpis.byQuintile().entrySet().stream()
                        .map(e -> new Quintile(
                                quintile(e.getKey()),
                                e.getValue().listed(),
                                e.getValue().placed()))
                        .toList(),
                TheatreLists.of(problem, plan).stream()
                        .filter(TheatreList::runs)
                        .toList(),
                plan.loans());
    }

    private static Trust trust(Provider provider, Kpis kpis) {
        return new Trust(
                provider.ods(),
                provider.name(),
                kpis.byProvider().getOrDefault(provider.ods(), new ListFigures(0, 0, 0, 0, null)),
                kpis.lentByProvider().getOrDefault(provider.ods(), new LentFigures(0, 0)));
    }

    private static String quintile(String key) {
        return switch (key) {
            case "1" -> "Most deprived fifth";
            case "5" -> "Least deprived fifth";
            case "unknown" -> "Not known";
            default -> "Fifth " + key;
        };
    }

    private static List<Tile> tiles(Kpis kpis, Plan plan) {
        ListFigures all = kpis.all();
        List<Tile> tiles = new ArrayList<>();
        tiles.add(new Tile(
                "Children with a place",
                Words.grouped(kpis.placed()),
                "of " + Words.grouped(all.listed()),
                Words.percent(all.clearedShare()) + " of the list"));
        tiles.add(new Tile("Need points met", Words.grouped(plan.needPoints()), "", bound(plan, kpis)));
        tiles.add(new Tile(
                "Waiting over 52 weeks, cleared",
                Words.grouped(all.over52WeeksCleared()),
                "of " + Words.grouped(all.over52WeeksListed()),
                Words.percent(all.over52WeeksClearedShare()) + " of them"));
        Integer longest = kpis.longestWaitLeftServedDays();
        tiles.add(new Tile(
                "Longest wait left",
                longest == null ? "none" : Integer.toString(longest / 7),
                longest == null ? "" : "weeks",
                "in specialties that a session serves"));
        tiles.add(new Tile(
                "Theatre time used",
                Words.percent(kpis.cappedUtilisationShare()),
                "",
                "%s of %s minutes in %d sessions"
                        .formatted(
                                Words.grouped(kpis.usedTheatreMinutes()),
                                Words.grouped(kpis.plannedTheatreMinutes()),
                                kpis.sessionsRun())));
        tiles.add(journey(kpis));
        tiles.add(lent(kpis));
        tiles.add(new Tile(
                "Spread between trusts",
                points(kpis.clearedShareSpread()),
                "points",
                "best-served less worst-served trust, share of list cleared"));
        return tiles;
    }

    private static String bound(Plan plan, Kpis kpis) {
        Long bound = plan.needBound();
        return bound == null
                ? "no upper bound was computed"
                : "within %.2f %% of the best possible: no plan can pass %s"
                        .formatted(kpis.withinPercentOfBest(), Words.grouped(bound));
    }

    private static Tile journey(Kpis kpis) {
        var travel = kpis.travel();
        return travel == null
                ? new Tile("Journey by road", "–", "", "nobody with a known journey has a place")
                : new Tile(
                        "Journey by road",
                        Long.toString(Math.round(travel.meanMinutes())),
                        "minutes",
                        "mean; nine in ten at most %d, longest %d".formatted(travel.p90Minutes(), travel.maxMinutes()));
    }

    private static Tile lent(Kpis kpis) {
        int people = kpis.lentByProvider().values().stream()
                .mapToInt(LentFigures::staffDays)
                .sum();
        int units = kpis.lentByProvider().values().stream()
                .mapToInt(LentFigures::equipmentUnitDays)
                .sum();
        return new Tile("Lent by other trusts", Words.grouped(people), "staff days", units + " equipment days");
    }

    private static String points(@Nullable Double share) {
        return share == null ? "–" : Long.toString(Math.round(100 * share));
    }
}
