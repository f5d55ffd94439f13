package org.listpool.lookahead;

import org.jspecify.annotations.Nullable;
import org.listpool.model.PriorityCode;
import org.listpool.model.Weights;
import org.listpool.rules.NeedPoints;

/** Who waits for a place, in the orders in which places are given. Children who have left are passed over. */
final class WaitingQueues {

    /** Nobody waits. */
    static final int NOBODY = -1;

    private static final int DAYS_OF_WEEK = 7;
    private static final @Nullable PriorityCode[] CODES = new PriorityCode[StartingList.PRIORITIES];

    static {
        System.arraycopy(PriorityCode.values(), 0, CODES, 0, PriorityCode.values().length);
    }

    private final ListGroups groups;
    private final Weights weights;
    private final Children children;
    private final WaitingOrder[] queues;

    WaitingQueues(StartingList start, Weights weights, Children children) {
        this.groups = start.groups();
        this.weights = weights;
        this.children = children;
        this.queues = new WaitingOrder[start.queues()];
        for (int i = 0; i < queues.length; i++) {
            queues[i] = new WaitingOrder();
        }
    }

    void clear() {
        for (WaitingOrder queue : queues) {
            queue.clear();
        }
    }

    void add(int child) {
        queues[children.queue(child)].add(child, children.clock(child));
    }

    /** Takes the child whom its own trust treats next: highest priority, then longest wait. */
    int takeAtHome(int group, int week) {
        for (int priority = 0; priority < StartingList.PRIORITIES; priority++) {
            int stays = StartingList.queue(group, priority, false);
            int travels = StartingList.queue(group, priority, true);
            int one = first(stays, week);
            int other = first(travels, week);
            if (one != NOBODY || other != NOBODY) {
                boolean isOne = other == NOBODY || (one != NOBODY && children.clock(one) <= children.clock(other));
                return queues[isOne ? stays : travels].take();
            }
        }
        return NOBODY;
    }

    /** Takes the child whom a weekend treats next: most need points, then longest wait, of those who may travel. */
    int takeOnWeekend(int specialty, int week) {
        int best = NOBODY;
        long most = Long.MIN_VALUE;
        for (int trust = 0; trust < groups.trusts().size(); trust++) {
            for (int priority = 0; priority < StartingList.PRIORITIES; priority++) {
                int queue = StartingList.queue(groups.of(trust, specialty), priority, true);
                int child = first(queue, week);
                if (child == NOBODY) {
                    continue;
                }
                long need = NeedPoints.of(CODES[priority], (long) DAYS_OF_WEEK * week - children.clock(child), weights);
                if (need > most || (need == most && children.clock(child) < children.clock(best))) {
                    most = need;
                    best = child;
                }
            }
        }
        return best == NOBODY ? NOBODY : queues[children.queue(best)].take();
    }

    private int first(int queue, int week) {
        WaitingOrder order = queues[queue];
        while (!order.isEmpty() && children.hasLeft(order.first(), week)) {
            order.take();
        }
        return order.isEmpty() ? NOBODY : order.first();
    }
}
