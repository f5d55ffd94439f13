package org.listpool.lookahead.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.listpool.lookahead.rate.RateEstimates;

/** The sentences of a look ahead. */
public final class OutlookTexts {

    private static final double PERCENT = 100;
    private static final double NOTICEABLE = 0.05;

    private OutlookTexts() {}

    /** The findings, the whole pool's first, then what children join and leave in the long run, specialty by specialty. */
    static List<String> statements(RateEstimates rates, Course pool, List<Clearing> clearings, List<LongRun> longRuns) {
        List<String> statements = new ArrayList<>();
        int last = pool.of(Measure.LIST).size() - 1;
        statements.add(size(pool, last));
        clearings.stream()
                .filter(each -> each.code().isEmpty() && each.measure() != Measure.LIST)
                .forEach(each ->
                        statements.add(clearing(each, pool.at(each.measure(), 0).median(), last)));
        clearings.stream()
                .filter(each -> each.code().isEmpty() && each.measure() == Measure.LIST)
                .forEach(each ->
                        statements.add(clearing(each, pool.at(Measure.LIST, 0).median(), last)));
        longRuns.forEach(each -> statements.add(longRun(each)));
        if (!rates.latestWeeks()) {
            statements.add(window(rates));
        }
        return statements;
    }

    /** Where the list stands at the horizon. */
    private static String size(Course pool, int last) {
        Spread end = pool.at(Measure.LIST, last);
        Spread long52 = pool.at(Measure.WAITING_52_WEEKS, last);
        return "In %s %s will wait (90 %% of the replications: %s to %s), against %s now; %s of them for 52 weeks or more (%s to %s), against %s now."
                .formatted(
                        weeks(last),
                        children(end.median()),
                        count(end.low()),
                        count(end.high()),
                        count(pool.at(Measure.LIST, 0).median()),
                        count(long52.median()),
                        count(long52.low()),
                        count(long52.high()),
                        count(pool.at(Measure.WAITING_52_WEEKS, 0).median()));
    }

    /** When nobody waits as long as that any more. */
    public static String clearing(Clearing clearing, int now, int last) {
        String who = clearing.code().isEmpty() ? "" : clearing.code() + ": ";
        String wait = switch (clearing.measure()) {
            case WAITING_52_WEEKS -> "52 weeks or more";
            case WAITING_65_WEEKS -> "65 weeks or more";
            case WAITING_78_WEEKS -> "78 weeks or more";
            default -> "at all";
        };
        if (now == 0) {
            return "%sNobody waits %s today.".formatted(who, wait);
        }
        Integer median = clearing.median();
        String never = percent(1 - clearing.clearedShare());
        if (median == null) {
            return "%sIn %s somebody waits %s at the end of each of the %d weeks."
                    .formatted(
                            who,
                            clearing.clearedShare() == 0 ? "every replication" : never + " of the replications",
                            wait,
                            last);
        }
        return "%sWeek %d is the first at whose end nobody waits %s (90 %% of the replications: week %s to %s)%s."
                .formatted(
                        who,
                        median,
                        wait,
                        clearing.low(),
                        clearing.high() == null ? "beyond the horizon" : "week " + clearing.high(),
                        clearing.clearedShare() == 1
                                ? ""
                                : "; in %s of them somebody does at the end of each of the %d weeks"
                                        .formatted(never, last));
    }

    /** Whether capacity suffices in the long run. */
    public static String longRun(LongRun run) {
        String who = run.code().isEmpty() ? "All specialties" : run.code();
        String balance =
                "%s: %s children join each week (%s to %s) and %s can be treated, %s at home and %s on weekends that go on."
                        .formatted(
                                who,
                                tenths(run.arrivals().mean()),
                                tenths(run.arrivals().low()),
                                tenths(run.arrivals().high()),
                                tenths(run.home().mean() + run.weekends()),
                                tenths(run.home().mean()),
                                tenths(run.weekends()));
        return balance + " " + verdict(run);
    }

    /** The verdict in a few words, for a table. */
    public static String inShort(LongRun run) {
        Interval level = run.level();
        return switch (run.verdict()) {
            case GROWS -> run.growth().mean() < NOTICEABLE ? "stays as it is" : "grows without end";
            case LEVELS_OFF ->
                level == null
                        ? "levels off"
                        : "levels off near %s (%s to %s)"
                                .formatted(count(level.mean()), count(level.low()), count(level.high()));
            case SHRINKS -> "shrinks";
            case UNDECIDED -> "not known; too few in %s of the draws".formatted(percent(run.growsShare()));
        };
    }

    private static String verdict(LongRun run) {
        Interval growth = run.growth();
        Interval level = run.level();
        boolean enoughInAll =
                run.home().mean() + run.weekends() >= run.arrivals().mean();
        String but = enoughInAll
                ? "In all that would suffice, but spare places of one trust or specialty do not serve another: "
                : "";
        return switch (run.verdict()) {
            case GROWS ->
                growth.mean() < NOTICEABLE
                        ? "They balance: the list neither grows nor shrinks in the long run."
                        : "%sThe list grows without end, by %s children a week (%s to %s). %s"
                                .formatted(
                                        but,
                                        tenths(growth.mean()),
                                        tenths(growth.low()),
                                        tenths(growth.high()),
                                        suffices(run));
            case LEVELS_OFF ->
                "%s%s children a week too few can be treated (%s to %s). Only because some leave untreated the list would not grow without end, but level off near %s (%s to %s). %s"
                        .formatted(
                                but,
                                tenths(growth.mean()),
                                tenths(growth.low()),
                                tenths(growth.high()),
                                count(level == null ? 0 : level.mean()),
                                count(level == null ? 0 : level.low()),
                                count(level == null ? 0 : level.high()),
                                suffices(run));
            case SHRINKS -> "Capacity suffices: the list shrinks in the long run.";
            case UNDECIDED ->
                "Whether that suffices is not known well enough: in %s of the draws it does not. %s"
                        .formatted(percent(run.growsShare()), suffices(run));
        };
    }

    private static String suffices(LongRun run) {
        return "%s more places a week where they lack would stop the growth (%s to be 95 %% sure)."
                .formatted(tenths(run.growth().mean()), tenths(run.growth().high()));
    }

    private static String window(RateEstimates rates) {
        return "Children join the list %s weeks after their clocks start, in the mean: arrivals are counted from clock starts of %s to %s, the fullest weeks, not of the latest."
                .formatted(tenths(rates.joiningWeeks()), rates.windowFrom(), rates.windowTo());
    }

    private static String weeks(int weeks) {
        return weeks == 1 ? "1 week" : weeks + " weeks";
    }

    private static String children(int children) {
        return children == 1 ? "1 child" : count(children) + " children";
    }

    private static String count(double figure) {
        return String.format(Locale.UK, "%,d", Math.round(figure));
    }

    private static String tenths(double figure) {
        return String.format(Locale.UK, "%,.1f", figure);
    }

    private static String percent(double share) {
        double percent = PERCENT * share;
        return percent > 0 && percent < 1
                ? "fewer than 1 %"
                : percent < PERCENT && percent > PERCENT - 1 ? "more than 99 %" : Math.round(percent) + " %";
    }
}
