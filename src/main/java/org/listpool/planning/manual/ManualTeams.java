package org.listpool.planning.manual;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.listpool.model.Roles;
import org.listpool.model.Rules;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.Roster;
import org.listpool.planning.constraint.Team;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/**
 * Staffs the sessions as a rota manager would: each week by itself, so that as many sessions run as can be made to, with the
 * host's own people before lent ones, and as many nurses as the wards could ask for.
 *
 * <p>Several orders of asking people are tried, as on the phone; the first of the best stays.
 */
final class ManualTeams {

    private static final int TRIES = 24;

    /** The host's own come before those lent, who in turn come before a promise broken. */
    private static final double OWN = 2;

    private static final double BROKEN_PROMISE = 10;

    /** How much somebody is kept back whom another day would lose, as a share of the children they could treat. */
    private static final double LOST_DAY = 0.3;

    /** How much a senior nurse is kept back from a post that needs none. */
    private static final double SENIOR = 0.1;

    private final PlanningPool pool;
    private final Board board;
    private final Map<SessionSlot, List<WaitingCase>> open = new HashMap<>();
    private final Map<SessionSlot, List<WaitingCase>> promised = new HashMap<>();
    private final Map<SessionSlot, Map<Person, Double>> shares = new HashMap<>();

    ManualTeams(Board board) {
        this.board = board;
        this.pool = board.pool();
        for (WaitingCase each : pool.cases()) {
            SessionSlot slot = each.getSlot();
            if (slot != null) {
                promised.computeIfAbsent(slot, key -> new ArrayList<>()).add(each);
            }
        }
        for (SessionSlot slot : pool.slots()) {
            open.put(
                    slot,
                    pool.cases().stream()
                            .filter(each -> each.facts().isEligible(slot))
                            .toList());
        }
    }

    void seat() {
        Map<Integer, List<Seat>> byWeek = new TreeMap<>();
        pool.seats()
                .forEach(seat -> byWeek.computeIfAbsent(seat.day().week(), week -> new ArrayList<>())
                        .add(seat));
        byWeek.values().forEach(this::seatWeek);
    }

    private void seatWeek(List<Seat> seats) {
        Map<SessionSlot, List<Seat>> sessions = new LinkedHashMap<>();
        Map<HostDay, List<Seat>> wards = new LinkedHashMap<>();
        for (Seat seat : seats) {
            SessionSlot slot = seat.findSlot();
            if (slot == null) {
                wards.computeIfAbsent(seat.day(), day -> new ArrayList<>()).add(seat);
            } else {
                sessions.computeIfAbsent(slot, key -> new ArrayList<>()).add(seat);
            }
        }
        List<SessionSlot> order = new ArrayList<>(sessions.keySet());
        order.sort((a, b) -> promised(a).isEmpty() == promised(b).isEmpty()
                ? a.day().date().compareTo(b.day().date())
                : promised(a).isEmpty() ? 1 : -1);
        long best = Long.MIN_VALUE;
        Map<Seat, Person> chosen = Map.of();
        for (int i = 0; i < Math.clamp(order.size(), 1, TRIES); i++) {
            tryOnce(order, sessions, wards);
            long worth = worth(sessions, wards);
            if (worth > best) {
                best = worth;
                chosen = seated(seats);
            }
            seats.forEach(this::leave);
            if (!order.isEmpty() && promised(order.getFirst()).isEmpty()) {
                Collections.rotate(order, -1);
            }
        }
        chosen.forEach(this::sit);
    }

    /** The nurses without whom no child may come, the sessions one after another, then further nurses day by day. */
    private void tryOnce(
            List<SessionSlot> order, Map<SessionSlot, List<Seat>> sessions, Map<HostDay, List<Seat>> wards) {
        Rules rules = pool.problem().rules();
        int least = Math.max(rules.childrensNurseMinimum(), rules.seniorNursePerDay());
        for (List<Seat> ward : wards.values()) {
            for (int i = 0; i < Math.min(ward.size(), least); i++) {
                fill(ward.get(i), i < rules.seniorNursePerDay());
            }
        }
        for (SessionSlot slot : order) {
            List<Seat> posts = sessions.getOrDefault(slot, List.of());
            if (!posts.stream().allMatch(seat -> fill(seat, false))) {
                posts.forEach(this::leave);
            }
        }
        int longest = wards.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<Seat> ward : wards.values()) {
                if (i < ward.size() && ward.get(i).getPerson() == null) {
                    fill(ward.get(i), false);
                }
            }
        }
    }

    private boolean fill(Seat seat, boolean senior) {
        Person best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Person person : seat.candidates()) {
            boolean free =
                    !board.roster().works(person, seat.day()) && board.roster().mayWork(person, seat.day());
            if (free && (!senior || person.member().isSeniorNurse())) {
                double liking = liking(person, seat);
                if (liking > most) {
                    best = person;
                    most = liking;
                }
            }
        }
        if (best == null) {
            return false;
        }
        sit(seat, best);
        return true;
    }

    private double liking(Person person, Seat seat) {
        double liking = Roster.isLent(person, seat.day()) ? 0 : OWN;
        boolean lost = person.member().maxDaysPerWeekend() == 1
                && pool.days().stream()
                        .anyMatch(day -> day.week() == seat.day().week()
                                && !day.date().equals(seat.day().date())
                                && person.member().availableDates().contains(day.date()));
        liking -= lost ? LOST_DAY : 0;
        SessionSlot slot = seat.findSlot();
        if (slot == null) {
            // A senior nurse beyond the first of a day is kept for the days that still lack one.
            return liking - (person.member().isSeniorNurse() ? SENIOR : 0);
        }
        return liking
                + shares.computeIfAbsent(slot, key -> new HashMap<>())
                        .computeIfAbsent(person, each -> share(each, slot, seat.role()));
    }

    /** Children open to the session whom this surgeon or anaesthetist can treat; less than none if not the promised. */
    private double share(Person person, SessionSlot slot, String role) {
        List<WaitingCase> children = open.getOrDefault(slot, List.of());
        long treated = children.stream()
                .filter(each -> treats(person, each, slot, role))
                .count();
        long promisesBroken = promised(slot).stream()
                .filter(each -> !treats(person, each, slot, role))
                .count();
        return (children.isEmpty() ? 0 : (double) treated / children.size()) - BROKEN_PROMISE * promisesBroken;
    }

    private static boolean treats(Person person, WaitingCase child, SessionSlot slot, String role) {
        return switch (role) {
            case Roles.SURGEON ->
                person.member().procedures().contains(child.source().procedure());
            case Roles.ANAESTHETIST -> child.facts().ageMonths(slot.day()) >= person.minAgeMonths();
            default -> true;
        };
    }

    private List<WaitingCase> promised(SessionSlot slot) {
        return promised.getOrDefault(slot, List.of());
    }

    /** Sessions that can run, then nurses, then people who stay at home. */
    private long worth(Map<SessionSlot, List<Seat>> sessions, Map<HostDay, List<Seat>> wards) {
        Rules rules = pool.problem().rules();
        long running = 0;
        long nurses = 0;
        long lent = 0;
        Map<Integer, Boolean> open = new HashMap<>();
        for (Map.Entry<HostDay, List<Seat>> ward : wards.entrySet()) {
            List<Person> onDuty = people(ward.getValue());
            long seniors = onDuty.stream()
                    .filter(each -> each.member().isSeniorNurse())
                    .count();
            open.put(
                    ward.getKey().index(),
                    onDuty.size() >= rules.childrensNurseMinimum() && seniors >= rules.seniorNursePerDay());
            nurses += onDuty.size();
            lent += lent(ward.getValue());
        }
        for (Map.Entry<SessionSlot, List<Seat>> session : sessions.entrySet()) {
            SessionSlot slot = session.getKey();
            Team team = board.roster().team(slot);
            boolean runs = team.unfilled() == 0 && open.getOrDefault(slot.day().index(), false);
            running += runs ? 1 + promised(slot).size() : 0;
            lent += lent(session.getValue());
        }
        return running * 1_000_000 + nurses * 1_000 - lent;
    }

    private static List<Person> people(List<Seat> seats) {
        List<Person> people = new ArrayList<>();
        for (Seat seat : seats) {
            Person person = seat.getPerson();
            if (person != null) {
                people.add(person);
            }
        }
        return people;
    }

    private static long lent(List<Seat> seats) {
        return seats.stream()
                .filter(seat -> {
                    Person person = seat.getPerson();
                    return person != null && Roster.isLent(person, seat.day());
                })
                .count();
    }

    private static Map<Seat, Person> seated(List<Seat> seats) {
        Map<Seat, Person> seated = new LinkedHashMap<>();
        for (Seat seat : seats) {
            Person person = seat.getPerson();
            if (person != null) {
                seated.put(seat, person);
            }
        }
        return seated;
    }

    private void sit(Seat seat, Person person) {
        seat.setPerson(person);
        board.join(seat);
    }

    private void leave(Seat seat) {
        board.leave(seat);
        seat.setPerson(null);
    }
}
