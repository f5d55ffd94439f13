package org.listpool.planning.solve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Roles;
import org.listpool.model.Rules;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.Roster;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;

/**
 * Seats people in the empty posts before the search: each week by itself, several times in random order, and the best choice stays.
 *
 * <p>Best is: most need that the sessions with full teams could meet, then more nurses, then fewer loans.
 */
final class FirstTeams {

    private static final int TRIES = 60;

    /** Above every other liking: who can treat those promised a place comes first. */
    private static final double PROMISE = 100;

    /** Above the need of any session. */
    private static final double BROKEN_PROMISE = 1e9;

    private final PlanningPool pool;
    private final Board board;
    private final Random random;
    private final Prospects prospects;
    private final Promises promises;

    FirstTeams(Board board, Random random) {
        this.pool = board.pool();
        this.board = board;
        this.random = random;
        this.prospects = new Prospects(pool);
        this.promises = new Promises(board);
    }

    void seat() {
        Map<Integer, List<Seat>> byWeek = new LinkedHashMap<>();
        pool.seats().stream()
                .filter(seat -> seat.getPerson() == null)
                .forEach(seat -> byWeek.computeIfAbsent(seat.day().week(), week -> new ArrayList<>())
                        .add(seat));
        byWeek.values().forEach(this::seatWeek);
    }

    private void seatWeek(List<Seat> seats) {
        double best = Double.NEGATIVE_INFINITY;
        Map<Seat, Person> chosen = Map.of();
        for (int i = 0; i < TRIES; i++) {
            tryOnce(seats);
            double worth = worth(seats);
            if (worth > best) {
                best = worth;
                chosen = seated(seats);
            }
            clear(seats);
        }
        chosen.forEach(this::sit);
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

    private void clear(List<Seat> seats) {
        for (Seat seat : seats) {
            leave(seat);
        }
    }

    private void sit(Seat seat, Person person) {
        seat.setPerson(person);
        board.join(seat);
    }

    private void leave(Seat seat) {
        board.leave(seat);
        seat.setPerson(null);
    }

    /** First the nurses without whom no child comes, then the sessions in random order, then further nurses. */
    private void tryOnce(List<Seat> seats) {
        List<List<Seat>> wards = new ArrayList<>();
        List<List<Seat>> sessions = new ArrayList<>();
        Map<Object, List<Seat>> groups = new LinkedHashMap<>();
        for (Seat seat : seats) {
            SessionSlot slot = seat.findSlot();
            groups.computeIfAbsent(slot == null ? seat.day() : slot, key -> new ArrayList<>())
                    .add(seat);
        }
        groups.values().forEach(group -> (group.getFirst().findSlot() == null ? wards : sessions).add(group));
        Collections.shuffle(wards, random);
        Collections.shuffle(sessions, random);
        sessions.sort(Comparator.comparing(session -> !promises.asks(session.getFirst())));
        // Teams of promised places and the wards' nurses may want the same people, so either comes first at times.
        boolean wardsLast =
                sessions.stream().anyMatch(session -> promises.asks(session.getFirst())) && random.nextBoolean();
        if (!wardsLast) {
            wards.forEach(this::fillLeast);
        }
        for (List<Seat> session : sessions) {
            boolean full = true;
            for (Seat seat : session) {
                full = full && fill(seat, false);
            }
            if (!full) {
                clear(session);
            }
        }
        if (wardsLast) {
            wards.forEach(this::fillLeast);
        }
        int longest = wards.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<Seat> ward : wards) {
                if (i < ward.size() && ward.get(i).getPerson() == null) {
                    fill(ward.get(i), false);
                }
            }
        }
    }

    /** The nurses without whom no child comes. */
    private void fillLeast(List<Seat> ward) {
        Rules rules = pool.problem().rules();
        int kept = board.roster().nurses(ward.getFirst().day());
        int keptSeniors = board.roster().seniors(ward.getFirst().day());
        for (int i = 0; i < Math.min(ward.size(), leastNurses() - kept); i++) {
            fill(ward.get(i), i < rules.seniorNursePerDay() - keptSeniors);
        }
    }

    private int leastNurses() {
        Rules rules = pool.problem().rules();
        return Math.max(rules.childrensNurseMinimum(), rules.seniorNursePerDay());
    }

    private boolean fill(Seat seat, boolean senior) {
        Person best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Person person : seat.candidates()) {
            if ((senior && !person.member().isSeniorNurse()) || !mayTake(person, seat)) {
                continue;
            }
            double liking =
                    liking(person, seat) + 0.3 * random.nextDouble() + (promises.suits(seat, person) ? PROMISE : 0);
            if (liking > most) {
                best = person;
                most = liking;
            }
        }
        if (best != null) {
            sit(seat, best);
        }
        return best != null;
    }

    private boolean mayTake(Person person, Seat seat) {
        return !board.roster().works(person, seat.day()) && board.roster().mayWork(person, seat.day());
    }

    /** The host's own before those lent; surgeons and anaesthetists by whom they can treat. */
    private double liking(Person person, Seat seat) {
        double own = Roster.isLent(person, seat.day()) ? 0 : 0.2;
        SessionSlot slot = seat.findSlot();
        if (slot == null) {
            return own - (person.member().isSeniorNurse() ? 0.1 : 0);
        }
        return switch (seat.role()) {
            case Roles.SURGEON -> own + prospects.share(slot, person);
            case Roles.ANAESTHETIST -> own - person.minAgeMonths() / 24.0;
            default -> own;
        };
    }

    private double worth(List<Seat> seats) {
        Map<SessionSlot, List<Seat>> sessions = new HashMap<>();
        Map<HostDay, Integer> nurses = new HashMap<>();
        double worth = 0;
        for (Seat seat : seats) {
            Person person = seat.getPerson();
            SessionSlot slot = seat.findSlot();
            if (slot != null) {
                sessions.computeIfAbsent(slot, key -> new ArrayList<>()).add(seat);
            } else if (person != null) {
                nurses.merge(seat.day(), 1, Integer::sum);
            }
            if (person != null && Roster.isLent(person, seat.day())) {
                worth -= 1;
            }
        }
        for (List<Seat> session : sessions.values()) {
            worth += worthOf(session);
            HostDay day = session.getFirst().day();
            if (promises.asks(session.getFirst())
                    && (board.roster().nurses(day) < leastNurses()
                            || board.roster().seniors(day)
                                    < pool.problem().rules().seniorNursePerDay())) {
                worth -= BROKEN_PROMISE;
            }
        }
        // The fewest nurses of a day limit its ward; the first beyond the minimum help most.
        for (int count : nurses.values()) {
            worth += 400 * Math.sqrt(count);
        }
        return worth;
    }

    private double worthOf(List<Seat> session) {
        Person surgeon = null;
        Person anaesthetist = null;
        for (Seat seat : session) {
            Person person = seat.getPerson();
            if (promises.asks(seat) && (person == null || !promises.suits(seat, person))) {
                return -BROKEN_PROMISE;
            }
            if (person == null) {
                return 0;
            }
            surgeon = seat.role().equals(Roles.SURGEON) ? person : surgeon;
            anaesthetist = seat.role().equals(Roles.ANAESTHETIST) ? person : anaesthetist;
        }
        SessionSlot slot = session.getFirst().findSlot();
        return slot == null ? 0 : prospects.need(slot, surgeon, ageLimit(anaesthetist));
    }

    private static int ageLimit(@Nullable Person anaesthetist) {
        return anaesthetist == null ? 0 : anaesthetist.minAgeMonths();
    }
}
