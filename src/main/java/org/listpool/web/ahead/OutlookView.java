package org.listpool.web.ahead;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.listpool.lookahead.outlook.Clearing;
import org.listpool.lookahead.outlook.Course;
import org.listpool.lookahead.outlook.Course.Slice;
import org.listpool.lookahead.outlook.Measure;
import org.listpool.lookahead.outlook.Outlook;
import org.listpool.lookahead.outlook.OutlookTexts;
import org.listpool.lookahead.outlook.Spread;

/**
 * An outlook as the page shows it.
 *
 * @param finding the first sentence
 * @param clearings when nobody waits so long any more
 * @param longRuns whether capacity suffices, the whole pool's first
 * @param charts of the whole pool
 * @param slices the whole pool, each specialty, each trust
 * @param weeks the whole pool's figures by week
 */
public record OutlookView(
        Outlook outlook,
        String finding,
        List<String> clearings,
        List<String> longRuns,
        List<FanChart> charts,
        List<SliceRow> slices,
        List<WeekRow> weeks) {

    private static final int CLEARINGS = 4;

    /** Counts of one slice now and at the horizon, in words. */
    public record SliceRow(
            String kind, String code, String now, String then, String longNow, String longThen, String clear) {}

    /** The whole pool's counts of one week, in words. */
    public record WeekRow(
            int week,
            java.time.LocalDate day,
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
                outlook.longRun().stream().map(OutlookTexts::longRun).toList(),
                List.of(
                        FanChart.of("Children waiting", pool, Measure.LIST),
                        FanChart.of("Children waiting 52 weeks or more", pool, Measure.WAITING_52_WEEKS)),
                outlook.courses().stream().map(course -> row(outlook, course)).toList(),
                weeks);
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

    private static String mean(Spread spread) {
        return String.format(Locale.UK, "%.1f", spread.mean());
    }

    private static String count(int figure) {
        return String.format(Locale.UK, "%,d", figure);
    }
}
