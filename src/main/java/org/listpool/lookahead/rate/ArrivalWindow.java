package org.listpool.lookahead.rate;

/**
 * The weeks from whose clock starts arrivals are counted. A week is seven days; week 0 ends on the day before
 * {@code asOf}, week 1 lies before it, and so on.
 *
 * @param fromWeek the latest week, 0 or more
 * @param weeks how many, back from there, at least 1
 */
public record ArrivalWindow(int fromWeek, int weeks) {

    /** Weeks of a window where nobody says how many. Assumption: A-120 */
    public static final int DEFAULT_WEEKS = 8;

    /** The earliest week that a window may reach, counted back. Assumption: A-120 */
    public static final int EARLIEST = 52;

    /** Standard errors by which the fullest weeks must pass the latest to be taken instead. Assumption: A-120 */
    private static final double CLEARLY = 3;

    private static final int DAYS_OF_WEEK = 7;

    /** Refuses a window that lies too far back. */
    public ArrivalWindow {
        if (fromWeek < 0 || weeks < 1 || fromWeek + weeks > EARLIEST) {
            throw new IllegalArgumentException("A window has 1 week or more within the last " + EARLIEST
                    + " weeks, not " + weeks + " before week " + fromWeek + ".");
        }
    }

    /**
     * The latest weeks, or the fullest where those hold clearly more: children then join the list some weeks after their
     * clock starts, and the latest weeks are not complete.
     *
     * @param counts children waiting by week of their clock start, from week 0
     */
    static ArrivalWindow choose(int[] counts) {
        int latest = sum(counts, 0, DEFAULT_WEEKS);
        int fullest = latest;
        int from = 0;
        for (int week = 1; week + DEFAULT_WEEKS <= EARLIEST; week++) {
            int here = sum(counts, week, DEFAULT_WEEKS);
            if (here > fullest) {
                fullest = here;
                from = week;
            }
        }
        boolean clearly = fullest - latest > CLEARLY * Math.sqrt((double) fullest + latest);
        return new ArrivalWindow(clearly ? from : 0, DEFAULT_WEEKS);
    }

    /** The week of a wait; negative for a clock that started on the day itself. */
    static int weekOf(long daysWaited) {
        return (int) Math.floorDiv(daysWaited - 1, (long) DAYS_OF_WEEK);
    }

    /** Whether a wait of so many days began in the window. */
    boolean holds(long daysWaited) {
        int week = weekOf(daysWaited);
        return week >= fromWeek && week < fromWeek + weeks;
    }

    private static int sum(int[] counts, int from, int weeks) {
        int sum = 0;
        for (int week = from; week < from + weeks && week < counts.length; week++) {
            sum += counts[week];
        }
        return sum;
    }
}
