package org.listpool.web.levers;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.listpool.change.lever.Lever;
import org.listpool.change.lever.LeverKind;

/** A lever's value as people write it: a whole number, or a time of day. */
public final class LeverValue {

    private static final int HOUR = 60;

    private LeverValue() {}

    /** {@code 14} or {@code 19:30}. */
    public static String write(Lever lever, int value) {
        return isTime(lever) ? "%02d:%02d".formatted(value / HOUR, value % HOUR) : Integer.toString(value);
    }

    /** The value that was typed; null: it is none. */
    public static @Nullable Integer find(Lever lever, String typed) {
        String text = typed.strip();
        try {
            return isTime(lever) && text.contains(":")
                    ? Integer.valueOf(LocalTime.parse(text.length() == 4 ? "0" + text : text)
                                    .toSecondOfDay()
                            / 60)
                    : Integer.valueOf(text);
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    /** What is to be typed, for one who typed something else. */
    public static String advice(Lever lever) {
        return isTime(lever) ? "give a time such as 19:30." : "give a whole number.";
    }

    /** The unit behind the value; empty for a time of day. */
    public static String unit(Lever lever) {
        return isTime(lever) ? "" : lever.unit();
    }

    /** {@code Ward places 14}. */
    public static String words(Lever lever, int value) {
        String unit = unit(lever);
        return LeverNames.of(lever) + " " + write(lever, value) + (unit.equals("%") ? " %" : "");
    }

    private static boolean isTime(Lever lever) {
        return lever.kind() == LeverKind.WARD_CLOSES;
    }
}
