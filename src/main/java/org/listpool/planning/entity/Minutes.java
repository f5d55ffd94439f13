package org.listpool.planning.entity;

import java.time.LocalTime;

/** Wall time as the planner counts it. */
public final class Minutes {

    private static final int A_DAY = 24 * 60;

    private Minutes() {}

    /** Minutes after midnight. */
    public static int of(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** The time so many minutes after midnight; past midnight it is the next day's. */
    public static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay(60L * Math.floorMod(minutes, A_DAY));
    }
}
