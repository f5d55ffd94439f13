package org.listpool.lookahead;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.listpool.lookahead.rate.RateWishes;

/**
 * How a look ahead is made; the same settings make it again.
 *
 * @param weeks to look ahead, 1 to {@value #MOST_WEEKS}
 * @param replications how often, each with what is not known drawn anew, 1 to {@value #MOST_REPLICATIONS}
 * @param seed where the draws begin
 * @param arrivalScale by which all rates of arrival are multiplied, 0 or more
 * @param rates which rates are typed
 * @param losses of places on weekends
 * @param weekends beyond the plan's; null: none
 */
public record LookAheadSettings(
        int weeks,
        int replications,
        long seed,
        double arrivalScale,
        RateWishes rates,
        PlaceLosses losses,
        @Nullable FurtherWeekends weekends) {

    /** Weeks where nobody says how many. */
    public static final int DEFAULT_WEEKS = 52;

    /** Longest look ahead. */
    public static final int MOST_WEEKS = 260;

    /** Replications where nobody says how many: an end of an interval then rests on ten of them. Assumption: A-125 */
    public static final int DEFAULT_REPLICATIONS = 200;

    /** Most replications. Assumption: A-125 */
    public static final int MOST_REPLICATIONS = 2000;

    /** Where the draws begin where nobody says so. */
    public static final long DEFAULT_SEED = 1;

    private static final int DAYS_OF_WEEK = 7;

    /** Refuses numbers out of range. */
    public LookAheadSettings {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("Weeks are 1 to " + MOST_WEEKS + ", not " + weeks + ".");
        }
        if (replications < 1 || replications > MOST_REPLICATIONS) {
            throw new IllegalArgumentException(
                    "Replications are 1 to " + MOST_REPLICATIONS + ", not " + replications + ".");
        }
        if (!(arrivalScale >= 0)) {
            throw new IllegalArgumentException("Arrivals are scaled by 0 or more, not by " + arrivalScale + ".");
        }
    }

    /** The week of a date after {@code asOf}: 1 for the seven days after it; 0 or less: not after it. */
    public static int weekOf(LocalDate asOf, LocalDate date) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(asOf, date) + DAYS_OF_WEEK - 1, (long) DAYS_OF_WEEK);
    }
}
