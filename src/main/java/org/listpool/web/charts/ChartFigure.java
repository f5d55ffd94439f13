package org.listpool.web.charts;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A difference in a cell of a chart's table.
 *
 * @param value in the chart's unit, more is above 0; null: not known
 * @param words what it is the difference of, read with the figure: {@code Ward places 14}
 * @param missing why it is not known, in a word or two; empty where it is
 * @param tooSmall whether searches of equal problems differ as much by luck
 */
public record ChartFigure(@Nullable Long value, String words, String missing, boolean tooSmall) {

    /** A figure that is known. */
    public static ChartFigure of(long value, String words, boolean tooSmall) {
        return new ChartFigure(value, words, "", tooSmall);
    }

    /** A figure that is not known. */
    public static ChartFigure missing(String words, String why) {
        return new ChartFigure(null, words, why, false);
    }

    /** {@code +1,455}, {@code −812} or {@code 0}; why there is none otherwise. */
    public String text() {
        return value == null ? missing : signed(value);
    }

    /** {@code Ward places 14: −812}, with what it is worth. */
    public String sentence() {
        return words + ": " + text() + (tooSmall ? ", too close to call" : "");
    }

    /** How far from nothing; 0 where it is not known. */
    public long reach() {
        return value == null ? 0 : Math.abs(value);
    }

    /** {@code +1,455}, {@code −812} or {@code 0}. */
    public static String signed(long value) {
        String size = NumberFormat.getIntegerInstance(Locale.UK).format(Math.abs(value));
        return value > 0 ? "+" + size : value < 0 ? "\u2212" + size : "0";
    }
}
