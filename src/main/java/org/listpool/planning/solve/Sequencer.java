package org.listpool.planning.solve;

import java.util.ArrayList;
import java.util.List;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/**
 * Orders each finished list more kindly: a child moves to another place on the list as long as the score gets better, so
 * never at the cost of a rule.
 */
final class Sequencer {

    private final Board board;

    Sequencer(Board board) {
        this.board = board;
    }

    void sequence() {
        board.score();
        for (SessionSlot slot : board.pool().slots()) {
            if (board.list(slot).count() > 1) {
                climb(slot);
            }
        }
    }

    private void climb(SessionSlot slot) {
        SlotSheet list = board.list(slot);
        List<WaitingCase> order = new ArrayList<>();
        for (int i = 0; i < list.count(); i++) {
            order.add(list.member(i));
        }
        apply(slot, order);
        boolean better = true;
        while (better) {
            better = false;
            for (int from = 0; from < order.size(); from++) {
                for (int to = 0; to < order.size(); to++) {
                    better |= from != to && improves(slot, order, from, to);
                }
            }
        }
    }

    private boolean improves(SessionSlot slot, List<WaitingCase> order, int from, int to) {
        var before = board.score();
        order.add(to, order.remove(from));
        apply(slot, order);
        if (board.score().compareTo(before) > 0) {
            return true;
        }
        order.add(from, order.remove(to));
        apply(slot, order);
        return false;
    }

    private void apply(SessionSlot slot, List<WaitingCase> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).setOrderKey(i);
        }
        board.reorder(slot);
    }
}
