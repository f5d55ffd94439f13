package org.listpool.planning.move;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/** Moves of children between lists. Each draws at random and returns null when the draw leads nowhere. */
final class ListMoves {

    private final Surroundings around;
    private final RandomGenerator random;
    private final boolean ranks;

    /** @param ranks whether moves may give children another rank on their list */
    ListMoves(Surroundings around, RandomGenerator random, boolean ranks) {
        this.ranks = ranks;
        this.around = around;
        this.random = random;
    }

    /** A child goes to another list with room, or off the lists. */
    @Nullable
    Rearrangement change() {
        WaitingCase waiting = drawCase();
        List<SessionSlot> eligible = waiting.eligibleSlots();
        if (waiting.getSlot() != null && random.nextInt(20) == 0) {
            return new Rearrangement().put(waiting, null);
        }
        SessionSlot to = eligible.get(random.nextInt(eligible.size()));
        if (to.equals(waiting.getSlot()) || !around.suits(waiting, to) || isTwinElsewhere(waiting)) {
            return null;
        }
        SlotSheet list = around.board().list(to);
        boolean room = list.fits(
                list.minutes() + waiting.facts().minutes(),
                list.variance() + waiting.facts().variance(),
                list.count() + 1);
        return room ? new Rearrangement().put(waiting, to) : null;
    }

    /** A child goes elsewhere on its list; only where cases wait, since elsewhere only kindness depends on the order. */
    @Nullable
    Rearrangement reorder() {
        SessionSlot slot = drawSlot();
        SlotSheet list = around.board().list(slot);
        if (list.count() < 2 || !around.board().waits(slot)) {
            return swap();
        }
        WaitingCase member = list.member(random.nextInt(list.count()));
        WaitingCase other = list.member(random.nextInt(list.count()));
        if (member.equals(other) || member.facts().fixedStart() >= 0) {
            return null;
        }
        return new Rearrangement().rank(member, other.orderKey() + (random.nextBoolean() ? 1 : -1));
    }

    /** Two children change places, one of whom may have none. */
    @Nullable
    Rearrangement swap() {
        SessionSlot slot = drawSlot();
        WaitingCase member = around.drawMember(slot, random);
        if (member == null) {
            return null;
        }
        List<WaitingCase> open = around.openTo(slot);
        WaitingCase other = Surroundings.drawWorthy(open, random);
        SessionSlot from = other.getSlot();
        if (slot.equals(from)
                || !around.suits(other, slot)
                || !around.board().list(slot).fits(other.facts(), member.facts())) {
            return null;
        }
        if (from == null) {
            if (isTwinElsewhere(other)) {
                return null;
            }
            Rearrangement swap = new Rearrangement().put(member, null).put(other, slot);
            boolean sameRank = ranks && around.board().waits(slot) && random.nextBoolean();
            return sameRank ? swap.rank(other, member.orderKey()) : swap;
        }
        if (!around.suits(member, from) || !around.board().list(from).fits(member.facts(), other.facts())) {
            return null;
        }
        return new Rearrangement().put(member, from).put(other, slot);
    }

    /** A child without a place takes one, its holder takes a third's on another list, and that one makes room. */
    @Nullable
    Rearrangement rotate() {
        SessionSlot slot = drawSlot();
        WaitingCase member = around.drawMember(slot, random);
        if (member == null) {
            return null;
        }
        List<WaitingCase> open = around.openTo(slot);
        WaitingCase comer = Surroundings.drawWorthy(open, random);
        SessionSlot next =
                member.eligibleSlots().get(random.nextInt(member.eligibleSlots().size()));
        if (comer.getSlot() != null
                || next.equals(slot)
                || isTwinElsewhere(comer)
                || !around.suits(comer, slot)
                || !around.suits(member, next)
                || !around.board().list(slot).fits(comer.facts(), member.facts())) {
            return null;
        }
        WaitingCase leaver = around.drawMember(next, random);
        if (leaver == null || !around.board().list(next).fits(member.facts(), leaver.facts())) {
            return null;
        }
        return new Rearrangement().put(leaver, null).put(member, next).put(comer, slot);
    }

    /** One to three children leave a list, and others without a place fill the minutes. */
    @Nullable
    Rearrangement exchange(int leavers) {
        SessionSlot slot = drawSlot();
        if (!around.runs(slot)) {
            return null;
        }
        Board board = around.board();
        Refill refill = new Refill(around, slot, board.roster().team(slot), random);
        for (int i = 0; i < Math.min(leavers, board.list(slot).count()); i++) {
            WaitingCase leaver = around.drawMember(slot, random);
            if (leaver != null && !refill.isOff(leaver)) {
                refill.takeOff(leaver);
            }
        }
        // A list that waits for the ward has free minutes for more children than the ward takes.
        refill.fill(Set.of(), board.waits(slot) ? 1 + random.nextInt(leavers + 1) : Integer.MAX_VALUE);
        if (refill.on().isEmpty()) {
            return null;
        }
        Rearrangement move = new Rearrangement();
        refill.addTo(move);
        return move;
    }

    /** One or two children leave a list that waits, and others take what they free of the ward on a list of the same day. */
    @Nullable
    Rearrangement trade() {
        SessionSlot from = drawSlot();
        Board board = around.board();
        if (!board.waits(from)) {
            return exchange(1 + random.nextInt(3));
        }
        List<SessionSlot> sameDay = around.slotsOn(from.day());
        SessionSlot to = sameDay.get(random.nextInt(sameDay.size()));
        WaitingCase leaver = around.drawMember(from, random);
        if (to.equals(from) || leaver == null || !around.runs(to)) {
            return null;
        }
        Rearrangement move = new Rearrangement().put(leaver, null);
        WaitingCase second = random.nextBoolean() ? around.drawMember(from, random) : null;
        if (second != null && !second.equals(leaver)) {
            move.put(second, null);
        }
        Refill refill = new Refill(around, to, board.roster().team(to), random);
        refill.fill(Set.of(), 1 + random.nextInt(3));
        if (refill.on().isEmpty()) {
            return null;
        }
        refill.addTo(move);
        return move;
    }

    private boolean isTwinElsewhere(WaitingCase waiting) {
        return waiting.getSlot() == null && around.board().families().isTwinPlaced(waiting);
    }

    private WaitingCase drawCase() {
        return Surroundings.drawWorthy(around.movable(), random);
    }

    private SessionSlot drawSlot() {
        List<SessionSlot> slots = around.pool().slots();
        return slots.get(random.nextInt(slots.size()));
    }
}
