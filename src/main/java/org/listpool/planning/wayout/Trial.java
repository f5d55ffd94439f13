package org.listpool.planning.wayout;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Changes;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.PoolFactory;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.planning.solve.Finish;
import org.listpool.planning.solve.KeptPlaces;
import org.listpool.planning.solve.PlanOrder;
import org.listpool.planning.solve.SearchThread;
import org.listpool.rules.RuleCode;

/**
 * One try: all children of a plan in their sessions and one child more, under some changes. Order and times of the lists are
 * free, and people who are free may be called in.
 */
final class Trial {

    /** Any will do, as long as it is always the same. */
    private static final long PROOF_SEED = 1000;

    private final Problem problem;
    private final Board board;
    private final SessionSlot slot;
    private final WaitingCase child;
    private long hard;

    private Trial(Problem problem, Board board, SessionSlot slot, WaitingCase child) {
        this.problem = problem;
        this.board = board;
        this.slot = slot;
        this.child = child;
    }

    /**
     * Tries {@code attempt} for {@code child}; null when its changes cannot be made together.
     *
     * @param near whether children whom the session's weekend has nothing to do with are left out, for speed
     */
    static @Nullable Trial of(Ground ground, Case child, Attempt attempt, boolean near) {
        String sessionId = attempt.sessionId();
        Problem problem;
        try {
            problem = Changes.apply(ground.with(child, sessionId, attempt.date(), near), attempt.changes());
        } catch (IllegalArgumentException impossible) {
            return null;
        }
        PlanningPool pool = PoolFactory.of(problem);
        Map<String, SessionSlot> slots = new HashMap<>();
        pool.slots().forEach(each -> slots.put(each.session().id(), each));
        WaitingCase waiting = null;
        for (WaitingCase each : pool.cases()) {
            Ground.Spot spot = ground.findSpot(each.source().id());
            if (spot == null) {
                waiting = each;
            } else {
                each.setSlot(slots.get(spot.sessionId()));
                if (!spot.sessionId().equals(sessionId)) {
                    each.setOrderKey(spot.rank());
                }
            }
        }
        SessionSlot slot = slots.get(sessionId);
        if (waiting == null || slot == null) {
            return null;
        }
        Trial trial = new Trial(problem, new Board(pool), slot, waiting);
        trial.run(ground);
        return trial;
    }

    private void run(Ground ground) {
        new KeptPlaces(board, ground.plan()).seat();
        new Reinforcements(board, slot).seat();
        hard = board.score().hardScore();
        if (hard < 0) {
            new PlanOrder(board, ground.plan()).apply(slot);
            hard = board.score().hardScore();
        }
    }

    /** Whether every rule is kept. */
    boolean works() {
        return hard == 0;
    }

    /** By how much each rule is broken. */
    Map<RuleCode, Long> broken() {
        return board.broken();
    }

    /** The changed problem of the plan's children and the child. */
    Problem problem() {
        return problem;
    }

    Board board() {
        return board;
    }

    SessionSlot slot() {
        return slot;
    }

    WaitingCase child() {
        return child;
    }

    /** When the child enters theatre, minutes after midnight. */
    int childStart() {
        SlotSheet list = board.list(slot);
        int i = 0;
        while (!list.member(i).equals(child)) {
            i++;
        }
        return list.start(i);
    }

    /**
     * What the planner itself makes of the try's problem: every child of the plan and this one pinned to its session, all else
     * as in any search that sets out from the plan. Null when the search would have to begin with a broken rule.
     */
    @Nullable
    Plan planned(Ground ground) {
        Problem pinned = ground.pinned(problem);
        PlanningPool pool =
                new SearchThread(pinned, ground.plan(), PROOF_SEED, () -> Duration.ofSeconds(1), 1, better -> {}).run();
        return new Board(pool.copy()).score().hardScore() < 0 ? null : Finish.withoutReasons(pool, problem.name());
    }
}
