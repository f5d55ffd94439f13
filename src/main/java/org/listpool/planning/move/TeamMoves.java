package org.listpool.planning.move;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.Roster;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.constraint.Team;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/**
 * Moves of people between posts. A list whose surgeon or anaesthetist changes loses the children they can't treat and is
 * filled again at once, since the new team would never look better otherwise.
 */
final class TeamMoves {

    private final Surroundings around;
    private final RandomGenerator random;

    TeamMoves(Surroundings around, RandomGenerator random) {
        this.around = around;
        this.random = random;
    }

    /** Somebody takes another's post; whoever had it takes theirs, or else somebody free does. */
    @Nullable
    Rearrangement reseat() {
        Seat seat = drawSeat();
        if (seat.candidates().isEmpty()) {
            return null;
        }
        Person comer = drawFrom(seat.candidates());
        Person holder = seat.getPerson();
        if (comer.equals(holder)) {
            return null;
        }
        Map<Seat, @Nullable Person> changes = new LinkedHashMap<>();
        changes.put(seat, comer);
        Roster roster = around.board().roster();
        boolean works = roster.works(comer, seat.day());
        if (works || !roster.mayWork(comer, seat.day())) {
            Seat former = works ? findSeat(comer, seat.day()) : findOtherDay(comer, seat.day());
            if (former == null) {
                return null;
            }
            boolean exchange = holder != null && former.candidates().contains(holder);
            changes.put(former, exchange ? holder : findFree(former, changes));
        }
        return withLists(changes);
    }

    /** A session without a full team gets one, of people who are free or sit in sessions without children. */
    @Nullable
    Rearrangement open() {
        List<SessionSlot> slots = around.pool().slots();
        SessionSlot slot = slots.get(random.nextInt(slots.size()));
        if (around.runs(slot)) {
            return null;
        }
        Map<Seat, @Nullable Person> changes = new LinkedHashMap<>();
        for (Seat seat : around.seatsOf(slot)) {
            if (seat.getPerson() == null) {
                Person comer = findFree(seat, changes);
                if (comer == null) {
                    comer = findIdle(seat, changes);
                }
                if (comer == null) {
                    return null;
                }
                changes.put(seat, comer);
            }
        }
        return withLists(changes);
    }

    private Person drawFrom(List<Person> people) {
        return people.get(random.nextInt(people.size()));
    }

    /** Somebody who could take the post without leaving another; null when the draws find nobody. */
    private @Nullable Person findFree(Seat seat, Map<Seat, @Nullable Person> changes) {
        Roster roster = around.board().roster();
        for (int i = 0; i < 2 * seat.candidates().size(); i++) {
            Person person = drawFrom(seat.candidates());
            if (!roster.works(person, seat.day())
                    && roster.mayWork(person, seat.day())
                    && !changes.containsValue(person)) {
                return person;
            }
        }
        return null;
    }

    /** Somebody who sits that week in a session without children, and leaves it; null when the draws find nobody. */
    private @Nullable Person findIdle(Seat seat, Map<Seat, @Nullable Person> changes) {
        for (int i = 0; i < seat.candidates().size(); i++) {
            Person person = drawFrom(seat.candidates());
            Seat former = findSeat(person, seat.day());
            if (former == null) {
                former = findOtherDay(person, seat.day());
            }
            SessionSlot slot = former == null ? null : former.findSlot();
            if (slot != null
                    && !slot.equals(seat.findSlot())
                    && around.board().list(slot).count() == 0
                    && !changes.containsValue(person)) {
                changes.put(former, null);
                return person;
            }
        }
        return null;
    }

    private Seat drawSeat() {
        List<Seat> leads = around.leads();
        List<Seat> all = around.pool().seats();
        return !leads.isEmpty() && random.nextInt(3) > 0
                ? leads.get(random.nextInt(leads.size()))
                : all.get(random.nextInt(all.size()));
    }

    private @Nullable Seat findSeat(Person person, HostDay day) {
        for (Seat seat : around.seatsInWeekOf(day)) {
            if (person.equals(seat.getPerson()) && seat.day().date().equals(day.date())) {
                return seat;
            }
        }
        return null;
    }

    private @Nullable Seat findOtherDay(Person person, HostDay day) {
        for (Seat seat : around.seatsInWeekOf(day)) {
            if (person.equals(seat.getPerson())) {
                return seat;
            }
        }
        return null;
    }

    private Rearrangement withLists(Map<Seat, @Nullable Person> changes) {
        Rearrangement move = new Rearrangement();
        changes.forEach(move::seat);
        Set<WaitingCase> taken = new HashSet<>();
        Set<SessionSlot> touched = new HashSet<>();
        for (Seat seat : changes.keySet()) {
            SessionSlot slot = seat.findSlot();
            if (slot != null && Surroundings.isLead(seat) && touched.add(slot)) {
                relist(slot, changes, taken, move);
            }
        }
        return move;
    }

    private void relist(
            SessionSlot slot, Map<Seat, @Nullable Person> changes, Set<WaitingCase> taken, Rearrangement move) {
        Board board = around.board();
        Team team =
                Team.of(around.seatsOf(slot), seat -> changes.containsKey(seat) ? changes.get(seat) : seat.getPerson());
        Refill refill = new Refill(around, slot, team, random);
        SlotSheet list = board.list(slot);
        for (int i = 0; i < list.count(); i++) {
            WaitingCase member = list.member(i);
            if (!member.isPinned() && (team.unfilled() > 0 || !Surroundings.canTreat(team, member.facts(), slot))) {
                refill.takeOff(member);
            }
        }
        if (team.unfilled() == 0) {
            refill.fill(taken);
        }
        taken.addAll(refill.on());
        refill.addTo(move);
    }
}
