package org.listpool.web.risk;

import java.util.List;
import java.util.Locale;
import org.listpool.simulate.Chance;
import org.listpool.simulate.PlanRisk;
import org.listpool.simulate.SessionRisk;

/**
 * A plan's risks as the page shows them.
 *
 * @param tiles of the whole plan
 * @param days simulated days of each list
 * @param earlyStart from when a child may start, in words
 * @param cancelled share of children cancelled on the day, in words
 */
public record RiskFigures(List<Tile> tiles, List<Row> rows, int days, long seed, String earlyStart, String cancelled) {

    private static final double PERCENT = 100;

    /**
     * A figure of the whole plan.
     *
     * @param unit behind the figure; empty: none
     * @param note below it
     */
    public record Tile(String label, String figure, String unit, String note) {}

    /** A list's figures in words, and its spread as a drawing. */
    public record Row(
            SessionRisk risk,
            String overrun,
            String overrunByRule,
            String minutes,
            String lastLate,
            String anyLate,
            String cancellations,
            FinishSpread spread) {}

    /** The figures of {@code risk}. */
    public static RiskFigures of(PlanRisk risk) {
        FinishSpread.Axis axis = FinishSpread.Axis.of(risk.sessions());
        Integer early = risk.settings().earlyStartMinutes();
        return new RiskFigures(
                tiles(risk.totals()),
                risk.sessions().stream().map(session -> row(session, axis)).toList(),
                risk.settings().days(),
                risk.settings().seed(),
                early == null ? "from their arrival on" : "up to " + early + " minutes before their planned start",
                percent(risk.settings().cancelledShare()));
    }

    /** A chance as {@code 12.3 %}. */
    public static String percent(double share) {
        return String.format(Locale.UK, "%.1f %%", PERCENT * share);
    }

    private static Row row(SessionRisk session, FinishSpread.Axis axis) {
        return new Row(
                session,
                words(session.overrun()),
                percent(session.overrunChanceByRule()),
                one(session.expectedOverrunMinutes()),
                words(session.lastDischargeLate()),
                words(session.anyDischargeLate()),
                one(session.expectedCancellations()),
                FinishSpread.of(session, axis));
    }

    private static List<Tile> tiles(PlanRisk.Totals totals) {
        return List.of(
                new Tile(
                        "Lists that end late, to expect",
                        one(totals.expectedSessionsOverrunning()),
                        "of " + totals.sessions(),
                        "chance of at least one: " + words(totals.overrun())),
                new Tile(
                        "Minutes past the sessions' ends",
                        one(totals.expectedOverrunMinutes()),
                        "to expect",
                        "all lists together"),
                new Tile(
                        "Home after the ward closes",
                        String.format(Locale.UK, "%.2f", totals.expectedLateDischarges()),
                        "children",
                        "to expect; chance of any: " + words(totals.anyDischargeLate())),
                new Tile(
                        "Cancelled on the day",
                        one(totals.expectedCancellations()),
                        "of " + totals.children(),
                        "to expect, told apart: all other figures are for every child coming"));
    }

    private static String words(Chance chance) {
        return percent(chance.chance()) + String.format(Locale.UK, " ± %.1f", PERCENT * chance.standardError());
    }

    private static String one(double figure) {
        return String.format(Locale.UK, "%.1f", figure);
    }
}
