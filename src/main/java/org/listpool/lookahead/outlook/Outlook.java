package org.listpool.lookahead.outlook;

import java.time.LocalDate;
import java.util.List;
import org.listpool.lookahead.rate.RateEstimates;

/**
 * What may become of the lists, week by week. Counts only: no child is told of.
 *
 * @param schema always {@value #SCHEMA}
 * @param asOf the day of week 0
 * @param weeks after it; week 1 ends seven days after {@code asOf}
 * @param horizon last day of the last week
 * @param rates that were assumed, as told or typed
 * @param statements the findings in sentences, the whole pool's first
 * @param courses the whole pool's, then by specialty, then by trust
 * @param clearings the whole pool's, then by specialty
 * @param longRun the whole pool's, then by specialty
 */
public record Outlook(
        String schema,
        LocalDate asOf,
        int weeks,
        LocalDate horizon,
        int replications,
        long seed,
        double arrivalScale,
        RateEstimates rates,
        List<String> statements,
        List<Course> courses,
        List<Clearing> clearings,
        List<LongRun> longRun) {

    /** Name and version of this document. */
    public static final String SCHEMA = "listpool/look-ahead/1";

    private static final int DAYS_OF_WEEK = 7;

    /** Copies the lists. */
    public Outlook {
        statements = List.copyOf(statements);
        courses = List.copyOf(courses);
        clearings = List.copyOf(clearings);
        longRun = List.copyOf(longRun);
    }

    /** The document of what was counted. */
    public static Outlook of(
            long seed, double arrivalScale, RateEstimates rates, Courses counted, List<LongRun> longRun) {
        List<Course> courses = Course.all(counted);
        List<Clearing> clearings = Clearing.all(counted);
        return new Outlook(
                SCHEMA,
                rates.asOf(),
                counted.weeks(),
                rates.asOf().plusDays((long) DAYS_OF_WEEK * counted.weeks()),
                counted.replications(),
                seed,
                arrivalScale,
                rates,
                OutlookTexts.statements(rates, courses.getFirst(), clearings, longRun),
                courses,
                clearings,
                longRun);
    }

    /** The last day of a week. */
    public LocalDate dayOf(int week) {
        return asOf.plusDays((long) DAYS_OF_WEEK * week);
    }
}
