package org.listpool.web.waitinglist;

import io.quarkus.qute.TemplateExtension;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.kpi.ListFigures;
import org.listpool.waitlist.EntryEvent;
import org.listpool.waitlist.view.EntryView;

/** How the pages word an entry. Templates call these as properties. */
@TemplateExtension
public final class EntryWords {

    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int SMALL_CHILD_MONTHS = 60;
    private static final int NHS_NUMBER_LENGTH = 10;
    private static final int FIRST_GROUP = 3;
    private static final int SECOND_GROUP = 6;

    private EntryWords() {}

    /** The pathway identifier, without its issuer. */
    public static String pathway(EntryView entry) {
        return entry.caseId().substring(entry.caseId().indexOf(':') + 1);
    }

    /** Full weeks waited. */
    public static long weeksWaited(EntryView entry) {
        return entry.daysWaited() / DAYS_OF_WEEK;
    }

    /** Whether the wait is over 52 weeks. */
    public static boolean over52Weeks(EntryView entry) {
        return entry.daysWaited() >= ListFigures.OVER_52_WEEKS_DAYS;
    }

    /** {@code 7 y}, or {@code 3 y 4 m} below five years. */
    public static String age(EntryView entry) {
        int years = entry.ageMonths() / MONTHS_OF_YEAR;
        int months = entry.ageMonths() % MONTHS_OF_YEAR;
        return entry.ageMonths() >= SMALL_CHILD_MONTHS || months == 0
                ? "%d y".formatted(years)
                : "%d y %d m".formatted(years, months);
    }

    /** The NHS number as people read it, {@code 943 476 5919}; empty where the caller may not see it. */
    public static String nhsNumberInGroups(EntryView entry) {
        @Nullable String number = entry.nhsNumber();
        if (number == null || number.length() != NHS_NUMBER_LENGTH) {
            return number == null ? "" : number;
        }
        return number.substring(0, FIRST_GROUP) + " " + number.substring(FIRST_GROUP, SECOND_GROUP) + " "
                + number.substring(SECOND_GROUP);
    }

    /** What happened. */
    public static String inWords(EntryEvent.What what) {
        return switch (what) {
            case FIRST_SEEN -> "Listed for the first time";
            case UPDATED -> "Updated";
            case LEFT -> "Left the list";
            case RETURNED -> "Back on the list";
            case DETAILS -> "Pooling details";
        };
    }
}
