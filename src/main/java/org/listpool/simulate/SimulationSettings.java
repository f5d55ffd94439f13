package org.listpool.simulate;

import org.jspecify.annotations.Nullable;

/**
 * How a plan is simulated.
 *
 * @param days simulated days of each session, at least 1; more days make the chances' standard errors smaller
 * @param seed where the draws begin
 * @param earlyStartMinutes how long before its planned start a child may go into theatre when the one before is done
 *     early, never before its arrival and never before the session; 0: nobody starts early; null: from arrival on, for
 *     families are told an arrival time and keep to it. Assumption: A-80
 * @param cancelledShare share of planned children who are cancelled on the day, 0 to 1. Source: S54. Assumption: A-81
 */
public record SimulationSettings(
        int days, long seed, @Nullable Integer earlyStartMinutes, double cancelledShare) {

    /** Days that are simulated where nobody says how many. Assumption: A-82 */
    public static final int DEFAULT_DAYS = 10_000;

    /** Most days of one simulation; each session keeps two numbers for each. Assumption: A-82 */
    public static final int MOST_DAYS = 1_000_000;

    /** Where the draws begin where nobody says so. */
    public static final long DEFAULT_SEED = 1;

    /** Cancelled on the day in a district hospital: 70 of 653. Source: S54. Assumption: A-81 */
    public static final double DEFAULT_CANCELLED_SHARE = 0.107;

    private static final int DAY_MINUTES = 24 * 60;

    /** Refuses settings out of range. */
    public SimulationSettings {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("Days are 1 to " + MOST_DAYS + ", not " + days + ".");
        }
        if (earlyStartMinutes != null && (earlyStartMinutes < 0 || earlyStartMinutes > DAY_MINUTES)) {
            throw new IllegalArgumentException(
                    "Minutes of an early start are 0 to " + DAY_MINUTES + ", not " + earlyStartMinutes + ".");
        }
        if (!(cancelledShare >= 0 && cancelledShare <= 1)) {
            throw new IllegalArgumentException("The share of cancellations is 0 to 1, not " + cancelledShare + ".");
        }
    }

    /** The defaults with these days and this seed. */
    public static SimulationSettings of(int days, long seed) {
        return new SimulationSettings(days, seed, null, DEFAULT_CANCELLED_SHARE);
    }
}
