package org.listpool.lookahead.outlook;

/** What is counted each week. */
public enum Measure {
    /** Children waiting at the end of the week. */
    LIST(0),
    /** Of them, waiting 52 weeks or more. Source: S23 */
    WAITING_52_WEEKS(365),
    /** Of them, waiting 65 weeks or more. Source: S23 */
    WAITING_65_WEEKS(456),
    /** Of them, waiting 78 weeks or more. Source: S23 */
    WAITING_78_WEEKS(547),
    /** Children who joined the list in the week. */
    ARRIVALS(-1),
    /** Children treated at their own trust on weekdays of the week. */
    TREATED_AT_HOME(-1),
    /** Children treated on weekends of the week. */
    TREATED_ON_WEEKENDS(-1),
    /** Children who left untreated in the week. */
    REMOVED(-1);

    private final int days;

    Measure(int days) {
        this.days = days;
    }

    /** Whether it counts who waits, rather than who comes and goes. */
    public boolean isStock() {
        return days >= 0;
    }

    /** The shortest wait that counts, days; 0: every wait; of flows -1. */
    public int days() {
        return days;
    }
}
