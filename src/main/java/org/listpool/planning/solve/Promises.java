package org.listpool.planning.solve;

import org.listpool.model.Roles;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;

/** What the children with promised places ask of teams, while nobody else lies on the lists yet. */
final class Promises {

    private final Board board;

    Promises(Board board) {
        this.board = board;
    }

    /** Whether somebody has a promised place on the list of {@code seat}'s session. */
    boolean asks(Seat seat) {
        SessionSlot slot = seat.findSlot();
        return slot != null && board.list(slot).count() > 0;
    }

    /** Whether {@code person} in {@code seat} could treat every child with a promised place there. */
    boolean suits(Seat seat, Person person) {
        SessionSlot slot = seat.findSlot();
        if (slot == null) {
            return true;
        }
        SlotSheet list = board.list(slot);
        for (int i = 0; i < list.count(); i++) {
            var child = list.member(i);
            boolean suited = switch (seat.role()) {
                case Roles.SURGEON -> person.performs(child.source().procedure());
                case Roles.ANAESTHETIST ->
                    person.minAgeMonths() <= child.facts().ageMonths(slot.day());
                default -> true;
            };
            if (!suited) {
                return false;
            }
        }
        return true;
    }
}
