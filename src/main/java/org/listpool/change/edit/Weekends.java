package org.listpool.change.edit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.listpool.model.Problem;
import org.listpool.model.TheatreSession;

/** Weekends: the Saturday and Sunday of one ISO week, with any other day of it. Each is named by its Saturday. */
public final class Weekends {

    private Weekends() {}

    /** The Saturday of a day's weekend. */
    public static LocalDate saturday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    }

    /** Whether two days belong to one weekend. */
    public static boolean same(LocalDate one, LocalDate other) {
        return saturday(one).equals(saturday(other));
    }

    /** The weekends with sessions, earliest first. */
    public static List<LocalDate> of(Problem problem) {
        return problem.sessions().stream()
                .map(session -> saturday(session.date()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The sessions of a day's weekend. */
    public static List<TheatreSession> sessions(Problem problem, LocalDate date) {
        return problem.sessions().stream()
                .filter(session -> same(session.date(), date))
                .toList();
    }

    /** The days with sessions at a site, earliest first. */
    public static List<LocalDate> days(Problem problem, String site) {
        return problem.sessions().stream()
                .filter(session -> session.site().equals(site))
                .map(TheatreSession::date)
                .distinct()
                .sorted()
                .toList();
    }
}
