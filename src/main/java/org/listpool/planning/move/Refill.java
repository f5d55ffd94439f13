package org.listpool.planning.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.constraint.Team;
import org.listpool.planning.entity.CaseFacts;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/** Takes children off a list and fills the minutes with those of most need per minute among a random few. */
final class Refill {

    private static final int SAMPLE = 8;
    private static final int FAILED_DRAWS = 3;

    private final Surroundings around;
    private final SessionSlot slot;
    private final Team team;
    private final RandomGenerator random;
    private final List<WaitingCase> off = new ArrayList<>(4);
    private final List<WaitingCase> on = new ArrayList<>(4);
    private final int turnaround;
    private final boolean byStay;
    private int minutes;
    private int variance;
    private int count;

    /**
     * @param team who treats; may be one that is not seated yet
     */
    Refill(Surroundings around, SessionSlot slot, Team team, RandomGenerator random) {
        this.around = around;
        this.slot = slot;
        this.team = team;
        this.random = random;
        this.turnaround = around.pool().problem().rules().turnaroundMinutes();
        byStay = around.board().waits(slot) && random.nextBoolean();
        SlotSheet list = around.board().list(slot);
        minutes = list.minutes();
        variance = list.variance();
        count = list.count();
    }

    /** Takes a child off. */
    void takeOff(WaitingCase waiting) {
        off.add(waiting);
        minutes -= waiting.facts().minutes();
        variance -= waiting.facts().variance();
        count--;
    }

    boolean isOff(WaitingCase waiting) {
        return off.contains(waiting);
    }

    /** Puts a child on if the minutes allow; tells whether they did. */
    boolean putOn(WaitingCase waiting) {
        if (!fits(waiting.facts())) {
            return false;
        }
        on.add(waiting);
        minutes += waiting.facts().minutes();
        variance += waiting.facts().variance();
        count++;
        return true;
    }

    private boolean fits(CaseFacts facts) {
        return around.board().list(slot).fits(minutes + facts.minutes(), variance + facts.variance(), count + 1);
    }

    /** Fills the free minutes with children who have no place, until some draws in a row find nobody who fits. */
    void fill(Set<WaitingCase> takenElsewhere) {
        fill(takenElsewhere, Integer.MAX_VALUE);
    }

    /** The same with {@code most} children at most, where more than minutes is short. */
    void fill(Set<WaitingCase> takenElsewhere, int most) {
        int failed = 0;
        while (failed < FAILED_DRAWS && on.size() < most) {
            WaitingCase best = draw(takenElsewhere);
            if (best == null || !putOn(best)) {
                failed++;
            }
        }
    }

    private @Nullable WaitingCase draw(Set<WaitingCase> takenElsewhere) {
        List<WaitingCase> open = around.openTo(slot);
        if (open.isEmpty()) {
            return null;
        }
        WaitingCase best = null;
        double most = -1;
        for (int i = 0; i < SAMPLE; i++) {
            WaitingCase drawn = Surroundings.drawWorthy(open, random);
            double worth = byStay
                    ? (double) drawn.facts().needPoints()
                            / (1 + drawn.facts().minutes() + drawn.facts().observationMinutes())
                    : drawn.facts().needPerMinute(turnaround);
            if (worth > most
                    && drawn.getSlot() == null
                    && !on.contains(drawn)
                    && !off.contains(drawn)
                    && !takenElsewhere.contains(drawn)
                    && Surroundings.canTreat(team, drawn.facts(), slot)
                    && !around.board().families().isTwinPlaced(drawn)
                    && fits(drawn.facts())) {
                best = drawn;
                most = worth;
            }
        }
        return best;
    }

    /** Children put on. */
    List<WaitingCase> on() {
        return on;
    }

    /** Adds the exchange to {@code move}. */
    void addTo(Rearrangement move) {
        off.forEach(waiting -> move.put(waiting, null));
        on.forEach(waiting -> move.put(waiting, slot));
        if (byStay) {
            for (int i = 0; i < Math.min(on.size(), off.size()); i++) {
                move.rank(on.get(i), off.get(i).orderKey());
            }
        }
    }
}
