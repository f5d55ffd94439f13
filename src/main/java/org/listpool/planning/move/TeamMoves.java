package org.listpool.planning.move;

import java.util.ArrayList;
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

    /** Somebody takes another's post; whoever had it takes theirs, or none. */
    @Nullable
    Rearrangement reseat() {
        Seat seat = drawSeat();
        if (seat.candidates().isEmpty()) {
            return null;
        }
        Person comer = seat.candidates().get(random.nextInt(seat.candidates().size()));
        Person holder = seat.getPerson();
        if (comer.equals(holder)) {
            return null;
        }
        Map<Seat, @Nullable Person> changes = new LinkedHashMap<>();
        changes.put(seat, comer);
        Roster roster = around.board().roster();
        if (roster.works(comer, seat.day())) {
            Seat former = findSeat(comer, seat.day().date().toEpochDay());
            if (former == null) {
                return null;
            }
            changes.put(former, holder != null && former.candidates().contains(holder) ? holder : null);
        } else if (!roster.mayWork(comer, seat.day())) {
            Seat former = findOtherDay(comer, seat);
            if (former == null) {
                return null;
            }
            changes.put(former, holder != null && former.candidates().contains(holder) ? holder : null);
        }
        return withLists(changes);
    }

    private Seat drawSeat() {
        List<Seat> leads = around.leads();
        List<Seat> all = around.pool().seats();
        return !leads.isEmpty() && random.nextInt(3) > 0
                ? leads.get(random.nextInt(leads.size()))
                : all.get(random.nextInt(all.size()));
    }

    private @Nullable Seat findSeat(Person person, long date) {
        for (Seat seat : around.pool().seats()) {
            if (person.equals(seat.getPerson()) && seat.day().date().toEpochDay() == date) {
                return seat;
            }
        }
        return null;
    }

    private @Nullable Seat findOtherDay(Person person, Seat wanted) {
        for (Seat seat : around.pool().seats()) {
            if (person.equals(seat.getPerson())
                    && seat.day().week() == wanted.day().week()) {
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
            if (slot != null && around.leads().contains(seat) && touched.add(slot)) {
                relist(slot, changes, taken, move);
            }
        }
        return move;
    }

    private void relist(
            SessionSlot slot, Map<Seat, @Nullable Person> changes, Set<WaitingCase> taken, Rearrangement move) {
        Board board = around.board();
        List<Seat> seats = new ArrayList<>();
        for (Seat seat : around.pool().seats()) {
            if (slot.equals(seat.findSlot())) {
                seats.add(seat);
            }
        }
        Team team = Team.of(seats, seat -> changes.containsKey(seat) ? changes.get(seat) : seat.getPerson());
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
