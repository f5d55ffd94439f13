package org.listpool.check;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Dates and times as plain numbers, which can pass midnight where a {@link LocalTime} cannot. */
final class Moments {

    static final int DAY = 24 * 60;

    private Moments() {}

    /** Whole minutes since midnight; a time that is missing counts as midnight, and TIME names it. */
    static int minute(@Nullable LocalTime time) {
        return time == null ? 0 : time.getHour() * 60 + time.getMinute();
    }

    /** Whether the time is there and a whole minute. */
    static boolean isWholeMinute(@Nullable LocalTime time) {
        return time != null && time.getSecond() == 0 && time.getNano() == 0;
    }

    /** {@code HH:mm}, with {@code +1} or more for the days after. */
    static String clock(long minute) {
        long ofDay = Math.floorMod(minute, DAY);
        long days = Math.floorDiv(minute, DAY);
        String text = (ofDay < 600 ? "0" : "") + ofDay / 60 + ":" + (ofDay % 60 < 10 ? "0" : "") + ofDay % 60;
        return days == 0 ? text : text + (days > 0 ? "+" : "") + days;
    }

    /** The time of day at {@code minute}, whatever the day. */
    static LocalTime timeOfDay(long minute) {
        return LocalTime.ofSecondOfDay(Math.floorMod(minute, DAY) * 60L);
    }

    /** A number for each ISO week: the same for all days from Monday to Sunday. */
    static long week(LocalDate date) {
        // 1970-01-01, day 0, was a Thursday.
        return Math.floorDiv(date.toEpochDay() + 3, 7L);
    }
}
