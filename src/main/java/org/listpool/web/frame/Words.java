package org.listpool.web.frame;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.listpool.house.Clocks;

/** How pages and printed lists write dates, figures and codes. Templates call these as properties. */
@TemplateExtension
public final class Words {

    private static final Locale BRITISH = Locale.UK;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", BRITISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", BRITISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", BRITISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", BRITISH);

    private Words() {}

    /** {@code 13 February 2027}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 13 Feb 2027}. */
    public static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    /** {@code Saturday 13 February 2027}. */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** {@code 13 Feb 2027, 08:30}, in the host site's time zone. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(Clocks.LONDON));
    }

    /** {@code 78,522}. */
    public static String grouped(Number figure) {
        return NumberFormat.getIntegerInstance(BRITISH).format(figure.longValue());
    }

    /** {@code LATEX_ALLERGY} as {@code Latex allergy}. */
    public static String sentence(Enum<?> code) {
        return sentence(code.name());
    }

    /** {@code CHILDRENS_NURSE} as {@code Childrens nurse}; the pages' words for a code that has no better ones. */
    public static String sentence(String code) {
        String words = code.replace('_', ' ').toLowerCase(BRITISH);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
