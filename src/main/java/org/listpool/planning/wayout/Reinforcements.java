package org.listpool.planning.wayout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Roles;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.Roster;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;

/** Seats people who are free on a session's day where a child more asks for them: in its team and on its ward. */
final class Reinforcements {

    private final Board board;
    private final SessionSlot slot;

    Reinforcements(Board board, SessionSlot slot) {
        this.board = board;
        this.slot = slot;
    }

    void seat() {
        for (Seat seat : seats(slot)) {
            boolean unsuited = seat.getPerson() != null && !suits(seat.role(), seat.getPerson());
            if (seat.getPerson() == null || unsuited) {
                Person better = findFree(seat, person -> suits(seat.role(), person));
                if (better != null) {
                    take(seat, better);
                }
            }
        }
        boolean senior = seats(null).stream()
                .map(Seat::getPerson)
                .anyMatch(person -> person != null && person.member().isSeniorNurse());
        for (Seat seat : seats(null)) {
            if (seat.getPerson() == null) {
                boolean wanted = !senior;
                Person nurse = wanted ? findFree(seat, person -> person.member().isSeniorNurse()) : null;
                Person any = nurse == null ? findFree(seat, person -> true) : nurse;
                if (any != null) {
                    take(seat, any);
                    senior = senior || any.member().isSeniorNurse();
                }
            }
        }
    }

    /** Whether {@code person} could treat every child on the list, as far as the role goes. */
    boolean suits(String role, Person person) {
        return switch (role) {
            case Roles.SURGEON -> procedures().stream().allMatch(person::performs);
            case Roles.ANAESTHETIST -> person.minAgeMonths() <= youngestMonths();
            default -> true;
        };
    }

    /** The procedures on the list. */
    List<String> procedures() {
        SlotSheet list = board.list(slot);
        List<String> procedures = new ArrayList<>();
        for (int i = 0; i < list.count(); i++) {
            String procedure = list.member(i).source().procedure();
            if (!procedures.contains(procedure)) {
                procedures.add(procedure);
            }
        }
        return procedures;
    }

    /** Age of the youngest on the list, in months. */
    int youngestMonths() {
        SlotSheet list = board.list(slot);
        int youngest = Integer.MAX_VALUE;
        for (int i = 0; i < list.count(); i++) {
            youngest = Math.min(youngest, list.member(i).facts().ageMonths(slot.day()));
        }
        return youngest;
    }

    /** The session's posts, or its ward's for null. */
    List<Seat> seats(@Nullable SessionSlot of) {
        return board.pool().seats().stream()
                .filter(seat -> of == null
                        ? seat.findSlot() == null
                                && seat.day().index() == slot.day().index()
                        : of.equals(seat.findSlot()))
                .toList();
    }

    /** A candidate who has no post on the day and may take one, the host's own first; null when there is none. */
    private @Nullable Person findFree(Seat seat, Predicate<Person> suited) {
        Roster roster = board.roster();
        return seat.candidates().stream()
                .filter(person -> !roster.works(person, seat.day()) && roster.mayWork(person, seat.day()))
                .filter(suited)
                .min(Comparator.comparing(person -> Roster.isLent(person, seat.day())))
                .orElse(null);
    }

    private void take(Seat seat, Person person) {
        board.leave(seat);
        seat.setPerson(person);
        board.join(seat);
    }
}
