package org.listpool.planning.exhaustive;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.listpool.check.PlanChecker;
import org.listpool.model.Case;
import org.listpool.model.Equipment;
import org.listpool.model.EquipmentLoan;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.PlannedStaff;
import org.listpool.model.Problem;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;
import org.listpool.model.WardDay;
import org.listpool.rules.NeedPoints;

/** Writes children with times, and people once there are some, down as a plan, and asks the checker about it. */
final class Draft {

    /**
     * Rules that a plan without people can be asked about, and which a plan that breaks them goes on breaking when more
     * children come.
     */
    static final Set<String> WHILE_OPEN = Set.of(
            "NOTICE",
            "TRAVEL",
            "CONSENT",
            "UNAVAILABLE",
            "SPECIALTY",
            "AGE_WEIGHT",
            "EVIDENCE",
            "TIME",
            "OVERRUN",
            "DISCHARGE",
            "WARD",
            "EQUIPMENT",
            "SIBLINGS",
            "ONCE");

    /** A child in theatre from {@code start}, minutes after midnight. */
    record Place(Case child, TheatreSession session, int start) {

        int end() {
            return start + (child.expectedMinutes() == null ? 0 : child.expectedMinutes());
        }

        int discharge() {
            return end() + (child.observationMinutes() == null ? 0 : child.observationMinutes());
        }
    }

    private final Problem problem;
    private final Site site;
    private final List<EquipmentLoan> loans;

    Draft(Problem problem) {
        this.problem = problem;
        String host = problem.sessions().getFirst().site();
        site = problem.sites().stream()
                .filter(each -> each.ods().equals(host))
                .findFirst()
                .orElseThrow();
        loans = loans();
    }

    Site site() {
        return site;
    }

    /** When {@code place}'s child comes to the ward. */
    int arrive(Place place) {
        return Math.max(
                minute(site.wardOpens()), place.start() - problem.rules().arriveBeforeMinutes());
    }

    /** Whether these places, with nobody in any post, keep the rules {@code asked}. */
    boolean isSound(List<Place> places, Set<String> asked) {
        return PlanChecker.check(problem, plan(places, Map.of(), Map.of())).stream()
                .noneMatch(broken -> asked.contains(broken.code()));
    }

    /** Whether the whole plan keeps every rule. */
    boolean isSound(Plan plan) {
        return PlanChecker.check(problem, plan).isEmpty();
    }

    Plan plan(
            List<Place> places,
            Map<TheatreSession, List<StaffMember>> teams,
            Map<LocalDate, List<StaffMember>> nurses) {
        Map<TheatreSession, List<Place>> lists = new LinkedHashMap<>();
        places.stream()
                .sorted(Comparator.comparingInt(Place::start))
                .forEach(place -> lists.computeIfAbsent(place.session(), s -> new ArrayList<>())
                        .add(place));
        List<PlannedSession> sessions = new ArrayList<>();
        lists.forEach((session, list) -> sessions.add(new PlannedSession(
                session.id(),
                null,
                teams.getOrDefault(session, List.of()).stream().map(this::staff).toList(),
                list.stream().map(this::planned).toList())));
        List<WardDay> days = new ArrayList<>();
        nurses.forEach((date, onDuty) -> days.add(new WardDay(
                date, site.ods(), onDuty.stream().map(StaffMember::id).toList())));
        long needPoints = places.stream()
                .mapToLong(place -> NeedPoints.of(place.child(), problem.asOf(), problem.weights()))
                .sum();
        return new Plan(
                Plan.SCHEMA,
                problem.name(),
                problem.asOf(),
                null,
                null,
                needPoints,
                null,
                null,
                sessions,
                days,
                loans,
                List.of(),
                Map.of());
    }

    private PlannedStaff staff(StaffMember person) {
        boolean own = person.provider().equals(site.provider());
        return new PlannedStaff(person.role(), person.id(), own ? null : person.provider());
    }

    private PlannedCase planned(Place place) {
        return new PlannedCase(
                place.child().id(),
                time(arrive(place)),
                time(place.start()),
                time(place.end()),
                time(place.discharge()));
    }

    /** All that may be lent is lent. */
    private List<EquipmentLoan> loans() {
        List<EquipmentLoan> all = new ArrayList<>();
        Set<Integer> weeks = new TreeSet<>();
        problem.sessions().forEach(session -> weeks.add(week(session.date())));
        for (Equipment owned : problem.equipment()) {
            if (owned.provider().equals(site.provider()) || owned.count() == 0) {
                continue;
            }
            Map<Integer, List<LocalDate>> dates = new TreeMap<>();
            owned.loanDates().stream()
                    .filter(date -> weeks.contains(week(date)))
                    .forEach(date -> dates.computeIfAbsent(week(date), w -> new ArrayList<>())
                            .add(date));
            dates.values()
                    .forEach(loaned -> all.add(
                            new EquipmentLoan(owned.type(), owned.provider(), site.ods(), owned.count(), loaned)));
        }
        return all;
    }

    static int week(LocalDate date) {
        return date.get(IsoFields.WEEK_BASED_YEAR) * 100 + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(Math.floorMod(minute, 24 * 60) * 60L);
    }
}
