package org.listpool.planning.manual;

import java.util.Comparator;
import java.util.List;
import org.listpool.model.Plan;
import org.listpool.model.PriorityCode;
import org.listpool.model.Problem;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.PoolFactory;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.planning.solve.Finish;

/**
 * Today's manual practice: booking in order of clinical priority, then of longest wait.
 *
 * <p>Each child takes the first session by date that can take them under every rule, as a careful booking team would find
 * it; nobody is moved again. Teams stand before the first child is booked. Assumption: A-75.
 */
public final class ManualBooking {

    /** Most urgent first, then who waits longest, then the order of the document. */
    private static final Comparator<WaitingCase> BOOKING_ORDER = Comparator.comparing(
                    (WaitingCase each) -> each.source().priority(),
                    Comparator.nullsLast(Comparator.<PriorityCode>naturalOrder()))
            .thenComparingInt(each -> -each.facts().daysWaited())
            .thenComparingInt(WaitingCase::index);

    private final PlanningPool pool;
    private final Board board;

    private ManualBooking(Problem problem) {
        pool = PoolFactory.of(problem);
        board = Board.withoutWaiting(pool);
    }

    /** The plan that booking by hand makes of {@code problem}; promised places are kept. */
    public static Plan plan(Problem problem) {
        ManualBooking booking = new ManualBooking(problem);
        new ManualTeams(booking.board).seat();
        booking.book();
        return Finish.draft(booking.pool, problem.name(), 0);
    }

    private void book() {
        List<SessionSlot> byDate = pool.slots().stream()
                .sorted(Comparator.comparing((SessionSlot slot) -> slot.day().date())
                        .thenComparingInt(SessionSlot::start)
                        .thenComparingInt(SessionSlot::index))
                .filter(slot -> board.roster().team(slot).unfilled() == 0)
                .toList();
        long broken = board.score().hardScore();
        pool.cases().stream()
                .filter(each -> !each.isPinned())
                .sorted(BOOKING_ORDER)
                .forEach(each -> book(each, byDate, broken));
    }

    private void book(WaitingCase waiting, List<SessionSlot> byDate, long broken) {
        for (SessionSlot slot : byDate) {
            if (!waiting.facts().isEligible(slot) || !hasMinutes(slot, waiting)) {
                continue;
            }
            waiting.setSlot(slot);
            board.place(waiting);
            if (board.score().hardScore() >= broken) {
                return;
            }
            board.take(waiting);
            waiting.setSlot(null);
        }
    }

    private boolean hasMinutes(SessionSlot slot, WaitingCase waiting) {
        SlotSheet list = board.list(slot);
        return list.fits(
                list.minutes() + waiting.facts().minutes(),
                list.variance() + waiting.facts().variance(),
                list.count() + 1);
    }
}
