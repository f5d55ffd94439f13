package org.listpool.change.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words of which the sentences of changes are made. */
public final class Words {

    private Words() {}

    /** A code as words: {@code CHILDRENS_NURSE} is {@code children's nurse}. */
    public static String of(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ').replace("childrens", "children's");
    }

    /** Codes as words, with commas. */
    public static String of(List<String> codes) {
        return codes.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    /** A name in camel case as words: {@code noticeDays} is {@code notice days}. */
    public static String spelt(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** {@code 1 place}, {@code 2 places}. */
    public static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** The days, with commas. */
    public static String dates(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
}
