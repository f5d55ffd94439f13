package org.listpool.planning.solve;

import java.util.Comparator;
import java.util.List;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.constraint.Team;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/** Fills the lists of staffed sessions before the search: most need per minute first, each child where most is free. */
final class FirstLists {

    private final PlanningPool pool;
    private final Board board;

    FirstLists(Board board) {
        this.pool = board.pool();
        this.board = board;
    }

    void fill() {
        long broken = board.score().hardScore();
        List<WaitingCase> sorted = pool.cases().stream()
                .filter(each -> !each.isPinned() && each.getSlot() == null)
                .sorted(Comparator.comparingDouble(each -> -Prospects.needPerMinute(pool, each)))
                .toList();
        for (WaitingCase waiting : sorted) {
            if (!board.families().isTwinPlaced(waiting)) {
                place(waiting, broken);
            }
        }
    }

    private void place(WaitingCase waiting, long broken) {
        List<SessionSlot> roomiest = waiting.eligibleSlots().stream()
                .filter(slot -> hasRoom(slot, waiting))
                .sorted(Comparator.comparingInt(slot -> board.list(slot).minutes() - slot.minutes()))
                .toList();
        for (SessionSlot slot : roomiest) {
            waiting.setSlot(slot);
            board.place(waiting);
            if (board.score().hardScore() >= broken) {
                return;
            }
            board.take(waiting);
            waiting.setSlot(null);
        }
    }

    private boolean hasRoom(SessionSlot slot, WaitingCase waiting) {
        SlotSheet list = board.list(slot);
        Team team = board.roster().team(slot);
        return team.unfilled() == 0
                && list.fits(
                        list.minutes() + waiting.facts().minutes(),
                        list.variance() + waiting.facts().variance(),
                        list.count() + 1)
                && team.performs(waiting.facts())
                && team.takesAge(waiting.facts().ageMonths(slot.day()));
    }
}
