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
    private static final double WIDE = 50;
    private static final double NARROW = 0.5;

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
            return "No difference: in all " + difference.count() + " worlds " + b + " comes to the same as " + a + ".";
        }
        Wording wording = wording(difference.figure());
        Interval told = scaled(decisive, wording.unit());
        boolean fewer = told.mean() < 0;
        int decimals = decimals(told);
        String more = b + " " + wording.verb() + " " + number(Math.abs(told.mean()), decimals) + " " + wording.things()
                + (fewer ? " fewer" : " more") + " than " + a;
        String of = difference.searchNoise() > 0 ? "90 % interval with the luck of the search" : "90 % interval";
        if (difference.tooCloseToCall()) {
            return "Too close to call: " + more + ", but the difference may be " + range(told, decimals) + " (" + of
                    + ").";
        }
        return more + " (" + of + " " + range(fewer ? scaled(told, -1) : told, decimals) + ").";
    }

    /** As many that the interval's ends differ visibly. */
    private static int decimals(Interval told) {
        double width = told.high() - told.low();
        return width >= WIDE ? 0 : width >= NARROW ? 1 : 2;
    }

    private static Interval scaled(Interval interval, double by) {
        double one = interval.low() * by;
        double other = interval.high() * by;
        return new Interval(interval.mean() * by, Math.min(one, other), Math.max(one, other));
    }

    private static String range(Interval told, int decimals) {
        return number(told.low(), decimals) + " to " + number(told.high(), decimals);
    }

    private static String number(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.replaceFirst("^-(?=[0.]*$)", "").replace('-', '\u2212');
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
}
