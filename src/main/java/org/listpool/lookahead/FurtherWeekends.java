package org.listpool.lookahead;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.PlannedSession;
import org.listpool.model.Problem;
import org.listpool.model.TheatreSession;

/**
 * Weekends beyond the plan's.
 *
 * @param first date of the first
 * @param everyWeeks from one to the next, at least 1
 * @param number how many, 0 or more
 * @param places on one weekend by specialty, 0 or more; what is not listed has none
 */
public record FurtherWeekends(LocalDate first, int everyWeeks, int number, Map<String, Double> places) {

    private static final int DAYS_OF_WEEK = 7;

    /** Copies the table; refuses numbers out of range. */
    public FurtherWeekends {
        places = Map.copyOf(places);
        if (everyWeeks < 1 || number < 0 || places.values().stream().anyMatch(each -> !(each >= 0))) {
            throw new IllegalArgumentException("Weekends come every 1 week or more, 0 or more of them, with 0 places or"
                    + " more; not every " + everyWeeks + ", " + number + ".");
        }
    }

    /** Places of a weekend of {@code plan} by specialty, mean over its weekends; empty for a plan without children. */
    public static Map<String, Double> placesOf(Problem problem, @Nullable Plan plan) {
        Map<String, Double> places = new LinkedHashMap<>();
        if (plan == null) {
            return places;
        }
        Map<String, String> specialties = new HashMap<>();
        problem.cases().forEach(each -> specialties.put(each.id(), each.specialty()));
        Map<String, LocalDate> dates = datesOf(problem);
        Set<Integer> weekends = new HashSet<>();
        for (PlannedSession list : plan.sessions()) {
            LocalDate date = dates.get(list.id());
            if (date != null && !list.cases().isEmpty()) {
                weekends.add(date.get(IsoFields.WEEK_BASED_YEAR) * 100 + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                list.cases().forEach(placed -> {
                    String specialty = specialties.get(placed.caseId());
                    if (specialty != null) {
                        places.merge(specialty, 1.0, Double::sum);
                    }
                });
            }
        }
        places.replaceAll((specialty, children) -> children / weekends.size());
        return places;
    }

    /** The date of each session of {@code problem} by its id. */
    static Map<String, LocalDate> datesOf(Problem problem) {
        Map<String, LocalDate> dates = new HashMap<>();
        for (TheatreSession session : problem.sessions()) {
            dates.put(session.id(), session.date());
        }
        return dates;
    }

    /** How many weekends lie in each week after {@code asOf}; those before count nowhere. */
    int[] byWeek(LocalDate asOf, int weeks) {
        int[] weekends = new int[weeks + 1];
        for (int i = 0; i < number; i++) {
            int week = LookAheadSettings.weekOf(asOf, first.plusDays((long) DAYS_OF_WEEK * everyWeeks * i));
            if (week >= 1 && week <= weeks) {
                weekends[week]++;
            }
        }
        return weekends;
    }

    /** Whether they go on to the end of so many weeks, so that they count as capacity in the long run. */
    boolean reach(LocalDate asOf, int weeks) {
        LocalDate after = first.plusDays((long) DAYS_OF_WEEK * everyWeeks * number);
        return number > 0 && LookAheadSettings.weekOf(asOf, after) > weeks;
    }

    /** Places of a specialty on one weekend. */
    double placesFor(String specialty) {
        return places.getOrDefault(specialty, 0.0);
    }

    /** Whether a child may be treated away from its own trust. */
    static boolean mayTravel(Case waiting) {
        return Boolean.TRUE.equals(waiting.poolConsent());
    }
}
