package org.listpool.planning.solve;

import java.util.HashMap;
import java.util.Map;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.PlannedStaff;
import org.listpool.model.Roles;
import org.listpool.model.WardDay;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/** Puts people and children where an earlier plan had them, as far as the problem still knows and allows it. */
public final class KeptPlaces {

    private final PlanningPool pool;
    private final Board board;
    private final Plan plan;
    private final Promises promises;

    /** @param plan of the same or a similar problem */
    public KeptPlaces(Board board, Plan plan) {
        this.pool = board.pool();
        this.board = board;
        this.plan = plan;
        this.promises = new Promises(board);
    }

    /** Seats the plan's people; a post whose person may not take it, or could not treat those promised a place, stays empty. */
    public void seat() {
        for (PlannedSession list : plan.sessions()) {
            for (PlannedStaff person : list.staff()) {
                seat(person.role(), person.staffId(), seat -> {
                    SessionSlot slot = seat.findSlot();
                    return slot != null && slot.session().id().equals(list.id());
                });
            }
        }
        for (WardDay day : plan.days()) {
            for (String nurse : day.nurses()) {
                seat(
                        Roles.CHILDRENS_NURSE,
                        nurse,
                        seat -> seat.findSlot() == null
                                && seat.day().date().equals(day.date())
                                && seat.day().site().equals(day.site()));
            }
        }
    }

    /** Whether a seat is the one meant. */
    @FunctionalInterface
    private interface Meant {
        boolean is(Seat seat);
    }

    private void seat(String role, String staffId, Meant meant) {
        for (Seat seat : pool.seats()) {
            if (seat.getPerson() == null && seat.role().equals(role) && meant.is(seat)) {
                for (Person person : seat.candidates()) {
                    if (person.member().id().equals(staffId)
                            && promises.suits(seat, person)
                            && !board.roster().works(person, seat.day())
                            && board.roster().mayWork(person, seat.day())) {
                        seat.setPerson(person);
                        board.join(seat);
                        return;
                    }
                }
            }
        }
    }

    /** Places the plan's children in their sessions, one after another; who would break a rule is left out. */
    public void place() {
        Map<String, WaitingCase> waiting = new HashMap<>();
        pool.cases().forEach(each -> waiting.put(each.source().id(), each));
        Map<String, SessionSlot> slots = new HashMap<>();
        pool.slots().forEach(slot -> slots.put(slot.session().id(), slot));
        long broken = board.score().hardScore();
        if (broken < 0) {
            // Promised places may hold in the plan's order alone.
            pool.slots().forEach(new PlanOrder(board, plan)::apply);
            broken = board.score().hardScore();
        }
        for (PlannedSession list : plan.sessions()) {
            SessionSlot slot = slots.get(list.id());
            for (PlannedCase planned : list.cases()) {
                WaitingCase child = waiting.get(planned.caseId());
                if (slot != null
                        && child != null
                        && child.getSlot() == null
                        && child.facts().isEligible(slot)) {
                    place(child, slot, broken);
                }
            }
        }
    }

    private void place(WaitingCase child, SessionSlot slot, long broken) {
        child.setSlot(slot);
        board.place(child);
        if (board.score().hardScore() < broken) {
            board.take(child);
            child.setSlot(null);
        }
    }
}
