package org.listpool.planning.solve;

import java.util.Comparator;
import java.util.List;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.Roster;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;

/** Sends home whom the finished lists do not need: teams of empty lists, and nurses beyond the day's need, lent ones first. */
final class Dismissal {

    private final PlanningPool pool;
    private final Board board;

    Dismissal(Board board) {
        this.pool = board.pool();
        this.board = board;
    }

    void dismiss() {
        board.score();
        for (Seat seat : pool.seats()) {
            SessionSlot slot = seat.findSlot();
            if (slot != null && board.list(slot).count() == 0) {
                leave(seat);
            }
        }
        pool.days().forEach(this::dismissNurses);
    }

    private void dismissNurses(HostDay day) {
        List<Seat> onDuty = pool.seats().stream()
                .filter(seat -> seat.findSlot() == null && seat.day().index() == day.index())
                .filter(seat -> seat.getPerson() != null)
                .sorted(Comparator.comparingInt(seat -> dispensability(seat, day)))
                .toList();
        int needed = board.ward(day).nursesNeeded();
        int seniorsNeeded = needed == 0 ? 0 : pool.problem().rules().seniorNursePerDay();
        int nurses = onDuty.size();
        long seniors = onDuty.stream().filter(Dismissal::isSenior).count();
        for (Seat seat : onDuty.reversed()) {
            boolean senior = isSenior(seat);
            if (nurses > needed && (!senior || seniors > seniorsNeeded)) {
                leave(seat);
                nurses--;
                seniors -= senior ? 1 : 0;
            }
        }
    }

    /** The host's own stay before those lent. */
    private static int dispensability(Seat seat, HostDay day) {
        Person person = seat.getPerson();
        return person != null && Roster.isLent(person, day) ? 1 : 0;
    }

    private static boolean isSenior(Seat seat) {
        Person person = seat.getPerson();
        return person != null && person.member().isSeniorNurse();
    }

    private void leave(Seat seat) {
        board.leave(seat);
        seat.setPerson(null);
    }
}
