package org.listpool.simulate.replicate;

import java.util.Locale;
import java.util.Map;

/** A {@link PairedDifference} in plain sentences. */
final class DifferenceTexts {

    /** How a figure is told: what a plan does, a number, and of what. */
    private record Wording(String verb, String things, double unit) {

        Wording(String verb, String things) {
            this(verb, things, 1);
        }
    }

    private static final double PERCENT = 100;

    private static final Map<String, Wording> WORDINGS = Map.ofEntries(
            Map.entry(FigureNames.TREATED_CHILDREN, new Wording("treats", "children")),
            Map.entry(FigureNames.NEED_POINTS_MET, new Wording("meets", "need points")),
            Map.entry(FigureNames.OVER_52_WEEKS_TREATED, new Wording("treats", "children over 52 weeks")),
            Map.entry(FigureNames.DECLINED, new Wording("has", "declined offers")),
            Map.entry(FigureNames.CANCELLED_ON_THE_DAY, new Wording("has", "cancellations on the day")),
            Map.entry(FigureNames.WAS_NOT_BROUGHT, new Wording("has", "children not brought")),
            Map.entry(FigureNames.LATE_LISTS, new Wording("has", "lists that end late")),
            Map.entry(FigureNames.OVERRUN_MINUTES, new Wording("has", "minutes of overrun")),
            Map.entry(FigureNames.LATE_DISCHARGES, new Wording("has", "children home late")),
            Map.entry(FigureNames.USED_THEATRE_MINUTES, new Wording("uses", "theatre minutes")),
            Map.entry(
                    FigureNames.UTILISATION_SHARE, new Wording("uses", "percentage points of theatre time", PERCENT)));

    private DifferenceTexts() {}

    /** Which plan has more and how surely. */
    static String sentence(PairedDifference difference, String a, String b) {
        Interval decisive = difference.decisive();
        if (decisive.low() == 0 && decisive.high() == 0) {
            return "No difference: in all " + difference.count() + " worlds " + b + " comes to what " + a + " does.";
        }
        Wording wording = wording(difference.figure());
        String more = b + " " + wording.verb() + " " + number(Math.abs(decisive.mean()), wording) + " "
                + wording.things() + (decisive.mean() < 0 ? " fewer" : " more");
        boolean turn = decisive.mean() < 0 && !difference.tooCloseToCall();
        String interval = turn
                ? number(-decisive.high(), wording) + " to " + number(-decisive.low(), wording)
                : number(decisive.low(), wording) + " to " + number(decisive.high(), wording);
        String luck = difference.searchNoise() > 0 ? " with the luck of the search" : "";
        return difference.tooCloseToCall()
                ? "Too close to call: " + more + " than " + a + ", but the difference may be " + interval
                        + " (90 % interval" + luck + ")."
                : more + " than " + a + " (90 % interval" + luck + " " + interval + ").";
    }

    private static Wording wording(String figure) {
        if (figure.startsWith(FigureNames.TREATED_BY_PROVIDER)) {
            return new Wording("treats", "children of " + after(figure));
        }
        if (figure.startsWith(FigureNames.OVER_52_WEEKS_TREATED_BY_PROVIDER)) {
            return new Wording("treats", "children over 52 weeks of " + after(figure));
        }
        return WORDINGS.getOrDefault(figure, new Wording("has", figure));
    }

    private static String after(String figure) {
        return figure.substring(figure.indexOf('.') + 1);
    }

    private static String number(double value, Wording wording) {
        String text = String.format(Locale.ROOT, "%.1f", value * wording.unit());
        return text.equals("-0.0") ? "0.0" : text.replace('-', '\u2212');
    }
}
