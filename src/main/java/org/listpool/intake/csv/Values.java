package org.listpool.intake.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.listpool.model.PriorityCode;

/** What the spellings in trusts' cells mean; null where a cell means nothing known. */
public final class Values {

    private static final String TIME =
            "(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[AaPp][Mm])?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/]?)(\\d{2})\\2(\\d{2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})" + TIME);
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0-]");

    private Values() {}

    /** A day, written year first or day first, with or without a time. */
    public static @Nullable LocalDate findDate(String cell) {
        Matcher yearFirst = YEAR_FIRST.matcher(cell);
        if (yearFirst.matches()) {
            return findDay(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(cell);
        return dayFirst.matches() ? findDay(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1)) : null;
    }

    private static @Nullable LocalDate findDay(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1900 ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A clinical priority: {@code P2}, {@code 2}, {@code p2}, {@code P1A}. Source: S7. */
    public static @Nullable PriorityCode findPriority(String cell) {
        String code = GAPS.matcher(cell).replaceAll("").toUpperCase(Locale.ROOT);
        String full = code.startsWith("P") ? code : "P" + code;
        for (PriorityCode priority : PriorityCode.values()) {
            if (priority.name().equals(full)) {
                return priority;
            }
        }
        return null;
    }

    /** Ten digits whose last is their check digit and which are not all the same. Source: S24. */
    public static @Nullable String findNhsNumber(String cell) {
        String digits = GAPS.matcher(cell).replaceAll("");
        if (digits.length() != 10 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        boolean oneDigit = digits.chars().distinct().count() == 1;
        return !oneDigit && check == digits.charAt(9) - '0' ? digits : null;
    }

    /** A yes or a no. */
    public static @Nullable Boolean findFlag(String cell) {
        return switch (cell.toUpperCase(Locale.ROOT)) {
            case "Y", "YES", "TRUE", "1" -> Boolean.TRUE;
            case "N", "NO", "FALSE", "0" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** A number within bounds, both included. */
    public static @Nullable Double findNumber(String cell, double least, double most) {
        if (!cell.matches("\\d{1,6}(\\.\\d{1,6})?")) {
            return null;
        }
        double number = Double.parseDouble(cell);
        return number >= least && number <= most ? number : null;
    }

    /** A whole number within bounds, both included; {@code 30.0} is one. */
    public static @Nullable Integer findWhole(String cell, int least, int most) {
        Double number = findNumber(cell, least, most);
        return number == null || number != Math.rint(number) ? null : number.intValue();
    }
}
