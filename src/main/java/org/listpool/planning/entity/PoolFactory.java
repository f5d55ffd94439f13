package org.listpool.planning.entity;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.listpool.model.Post;
import org.listpool.model.Problem;
import org.listpool.model.Roles;
import org.listpool.model.Site;
import org.listpool.model.TheatreSession;

/** Makes the planner's pool from a problem. */
public final class PoolFactory {

    private final Problem problem;
    private final List<HostDay> days;
    private final List<SupplyPeriod> periods;
    private final List<SessionSlot> slots;
    private final List<Kit> kits;
    private final List<Person> people;
    private final Map<String, Integer> procedureNumbers;

    private PoolFactory(Problem problem) {
        this.problem = problem;
        Map<String, Site> sites =
                problem.sites().stream().collect(Collectors.toMap(Site::ods, site -> site, (a, b) -> a));
        days = days(problem, sites);
        kits = new KitFactory(problem, days).kits();
        periods = periods();
        slots = slots();
        procedureNumbers = procedureNumbers();
        people = people();
    }

    /** A pool in which nobody has a place or a post but those with promised places. */
    public static PlanningPool of(Problem problem) {
        return new PoolFactory(problem).pool();
    }

    private PlanningPool pool() {
        CaseFactory cases = new CaseFactory(problem, slots, days, kits, procedureNumbers);
        PoolFacts facts = new PoolFacts(problem, slots, days, periods, kits, people, cases.longWaiters());
        return new PlanningPool(facts, cases.cases(), seats());
    }

    private static List<HostDay> days(Problem problem, Map<String, Site> sites) {
        Map<String, TreeMap<LocalDate, Site>> bySite = new LinkedHashMap<>();
        for (TheatreSession session : problem.sessions()) {
            Site site = sites.get(session.site());
            if (site != null) {
                bySite.computeIfAbsent(site.ods(), key -> new TreeMap<>()).put(session.date(), site);
            }
        }
        List<HostDay> days = new ArrayList<>();
        bySite.values()
                .forEach(dates -> dates.forEach((date, site) -> days.add(new HostDay(
                        days.size(),
                        site.ods(),
                        site.provider(),
                        date,
                        date.get(IsoFields.WEEK_BASED_YEAR) * 100 + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        site.wardPlaces(),
                        Minutes.of(site.wardOpens()),
                        Minutes.of(site.wardCloses())))));
        return days;
    }

    /** Days of one week belong together; so do weeks, when a tray used in one may still be out in the next. */
    private List<SupplyPeriod> periods() {
        long longestAway =
                24 * 60L + kits.stream().mapToInt(Kit::reprocessMinutes).max().orElse(0);
        List<SupplyPeriod> found = new ArrayList<>();
        List<HostDay> current = new ArrayList<>();
        for (HostDay day : days) {
            if (!current.isEmpty()) {
                HostDay last = current.getLast();
                boolean together = last.site().equals(day.site())
                        && (last.week() == day.week() || day.midnight() - last.midnight() <= longestAway);
                if (!together) {
                    found.add(new SupplyPeriod(found.size(), List.copyOf(current)));
                    current.clear();
                }
            }
            current.add(day);
        }
        if (!current.isEmpty()) {
            found.add(new SupplyPeriod(found.size(), List.copyOf(current)));
        }
        return found;
    }

    private List<SessionSlot> slots() {
        List<SessionSlot> found = new ArrayList<>();
        for (TheatreSession session : problem.sessions()) {
            for (SupplyPeriod period : periods) {
                for (HostDay day : period.days()) {
                    if (day.site().equals(session.site()) && day.date().equals(session.date())) {
                        found.add(new SessionSlot(
                                found.size(),
                                session,
                                day,
                                period.index(),
                                Minutes.of(session.start()),
                                Minutes.of(session.end())));
                    }
                }
            }
        }
        return found;
    }

    /** From 1, for each procedure that somebody performs. */
    private Map<String, Integer> procedureNumbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        problem.staff()
                .forEach(member -> member.procedures().forEach(code -> numbers.putIfAbsent(code, numbers.size() + 1)));
        return numbers;
    }

    private List<Person> people() {
        List<String> providers = problem.providers().stream().map(p -> p.ods()).toList();
        List<Person> found = new ArrayList<>();
        problem.staff()
                .forEach(member -> found.add(
                        new Person(found.size(), providers.indexOf(member.provider()), member, procedureNumbers)));
        return found;
    }

    private List<Seat> seats() {
        List<Seat> seats = new ArrayList<>();
        for (SessionSlot slot : slots) {
            for (Post post : slot.session().posts()) {
                for (int i = 0; i < post.count(); i++) {
                    seats.add(
                            new Seat(seats.size(), slot.day(), slot, post.role(), candidates(post.role(), slot.day())));
                }
            }
        }
        for (HostDay day : days) {
            List<Person> nurses = candidates(Roles.CHILDRENS_NURSE, day);
            for (int i = 0; i < Math.min(nurses.size(), mostNurses(day)); i++) {
                seats.add(new Seat(seats.size(), day, null, Roles.CHILDRENS_NURSE, nurses));
            }
        }
        return seats;
    }

    /** As many as a ward full of the youngest could ask for. */
    private int mostNurses(HostDay day) {
        int ratio = Math.max(
                1, Math.min(problem.rules().nurseRatioUnder2(), problem.rules().nurseRatioFrom2()));
        int full = Math.ceilDiv(day.wardPlaces(), ratio);
        return Math.max(
                full,
                Math.max(
                        problem.rules().childrensNurseMinimum(), problem.rules().seniorNursePerDay()));
    }

    private List<Person> candidates(String role, HostDay day) {
        return people.stream()
                .filter(person -> person.member().role().equals(role)
                        && person.member().availableDates().contains(day.date()))
                .sorted(Comparator.comparingInt(Person::index))
                .toList();
    }
}
