package org.listpool.web.frame;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.listpool.document.TheatreLists;
import org.listpool.house.Clocks;

/** How pages and printed lists write dates, figures and codes. Templates call these as properties. */
@TemplateExtension
public final class Words {

    private static final Locale BRITISH = Locale.UK;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", BRITISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", BRITISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", BRITISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", BRITISH);

    private static final double PERCENT = 100;
    private static final int DAYS_OF_WEEK = 7;

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

    /** {@code 78 %}; a dash where there is no share. */
    public static String percent(@Nullable Double share) {
        return share == null ? "–" : Math.round(PERCENT * share) + " %";
    }

    /** Full weeks of {@code days}, in words; a dash where nobody waits. */
    public static String weeks(@Nullable Integer days) {
        return days == null ? "–" : days / DAYS_OF_WEEK + " weeks";
    }

    /** {@code LATEX_ALLERGY} as {@code Latex allergy}. */
    public static String words(String code) {
        return TheatreLists.words(code);
    }

    /** {@code LATEX_ALLERGY} as {@code Latex allergy}. */
    public static String words(Enum<?> code) {
        return TheatreLists.words(code.name());
    }

    /** The text as a part of an address. */
    public static String urlPart(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
