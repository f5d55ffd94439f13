package org.listpool.web.ahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.listpool.lookahead.outlook.Clearing;
import org.listpool.lookahead.outlook.Course;
import org.listpool.lookahead.outlook.Course.Slice;
import org.listpool.lookahead.outlook.Interval;
import org.listpool.lookahead.outlook.LongRun;
import org.listpool.lookahead.outlook.Measure;
import org.listpool.lookahead.outlook.Outlook;
import org.listpool.lookahead.outlook.OutlookTexts;
import org.listpool.lookahead.outlook.Spread;

/**
 * An outlook as the page shows it.
 *
 * @param finding the first sentence
 * @param clearings when nobody waits so long any more
 * @param enough whether the pool's capacity suffices in the long run
 * @param longRuns the same by specialty
 * @param charts of the whole pool
 * @param slices the whole pool, each specialty, each trust
 * @param weeks the whole pool's figures by week
 */
public record OutlookView(
        Outlook outlook,
        String finding,
        List<String> clearings,
        String enough,
        List<LongRow> longRuns,
        List<FanChart> charts,
        List<SliceRow> slices,
        List<WeekRow> weeks) {

    private static final int CLEARINGS = 4;

    /** Counts of one slice now and at the horizon, in words. */
    public record SliceRow(
            String kind, String code, String now, String then, String longNow, String longThen, String clear) {}

    /** What joins and what can be treated of one specialty, children a week, in words. */
    public record LongRow(String code, String joins, String home, String weekends, String tooFew, String verdict) {}

    /** The whole pool's counts of one week, in words. */
    public record WeekRow(
            int week,
            LocalDate day,
            String list,
            String long52,
            String long65,
            String long78,
            String joined,
            String home,
            String weekends,
            String removed) {}

    static OutlookView of(Outlook outlook) {
        Course pool = outlook.courses().getFirst();
        List<WeekRow> weeks = new ArrayList<>();
        for (int week = 0; week <= outlook.weeks(); week++) {
            weeks.add(new WeekRow(
                    week,
                    outlook.dayOf(week),
                    words(pool.at(Measure.LIST, week)),
                    words(pool.at(Measure.WAITING_52_WEEKS, week)),
                    words(pool.at(Measure.WAITING_65_WEEKS, week)),
                    words(pool.at(Measure.WAITING_78_WEEKS, week)),
                    mean(pool.at(Measure.ARRIVALS, week)),
                    mean(pool.at(Measure.TREATED_AT_HOME, week)),
                    mean(pool.at(Measure.TREATED_ON_WEEKENDS, week)),
                    mean(pool.at(Measure.REMOVED, week))));
        }
        return new OutlookView(
                outlook,
                outlook.statements().getFirst(),
                outlook.statements().subList(1, 1 + CLEARINGS),
                OutlookTexts.longRun(outlook.longRun().getFirst()),
                outlook.longRun().stream().skip(1).map(OutlookView::row).toList(),
                List.of(
                        FanChart.of("Children waiting", pool, Measure.LIST),
                        FanChart.of("Children waiting 52 weeks or more", pool, Measure.WAITING_52_WEEKS)),
                outlook.courses().stream().map(course -> row(outlook, course)).toList(),
                weeks);
    }

    private static LongRow row(LongRun run) {
        return new LongRow(
                run.code(),
                words(run.arrivals()),
                words(run.home()),
                tenths(run.weekends()),
                words(run.growth()),
                OutlookTexts.inShort(run));
    }

    private static SliceRow row(Outlook outlook, Course course) {
        int last = outlook.weeks();
        return new SliceRow(
                switch (course.slice()) {
                    case POOL -> "All";
                    case SPECIALTY -> "Specialty";
                    case TRUST -> "Trust";
                },
                course.code(),
                count(course.at(Measure.LIST, 0).median()),
                words(course.at(Measure.LIST, last)),
                count(course.at(Measure.WAITING_52_WEEKS, 0).median()),
                words(course.at(Measure.WAITING_52_WEEKS, last)),
                course.slice() == Slice.TRUST ? "–" : clear(outlook, course.code()));
    }

    private static String clear(Outlook outlook, String code) {
        return outlook.clearings().stream()
                .filter(each -> each.code().equals(code) && each.measure() == Measure.WAITING_52_WEEKS)
                .map(OutlookView::weeks)
                .findFirst()
                .orElse("–");
    }

    private static String weeks(Clearing clearing) {
        Integer median = clearing.median();
        if (median == null) {
            return "not by then";
        }
        if (median == 0) {
            return "today";
        }
        return "week %d (%s to %s)"
                .formatted(median, clearing.low(), clearing.high() == null ? "later" : clearing.high());
    }

    private static String words(Spread spread) {
        return spread.low() == spread.high()
                ? count(spread.median())
                : "%s (%s to %s)".formatted(count(spread.median()), count(spread.low()), count(spread.high()));
    }

    private static String words(Interval interval) {
        return interval.low() == interval.high()
                ? tenths(interval.mean())
                : "%s (%s to %s)".formatted(tenths(interval.mean()), tenths(interval.low()), tenths(interval.high()));
    }

    private static String mean(Spread spread) {
        return tenths(spread.mean());
    }

    private static String tenths(double figure) {
        return String.format(Locale.UK, "%.1f", figure);
    }

    private static String count(int figure) {
        return String.format(Locale.UK, "%,d", figure);
    }
}
