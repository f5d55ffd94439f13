package org.listpool.planning.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.entity.CaseFacts;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/**
 * Empties the lists of a day and fills them anew, children of most need for what they take first: theatre minutes and ward
 * minutes, at prices drawn anew each time. Where the ward is short, a day of many short stays can't be reached from a day of
 * few long ones by small moves.
 */
public final class DayRebuild {

    private static final int DRAWS_FOR_A_SESSION = 150;

    private record Comer(WaitingCase waiting, double worth) {}

    private final Board board;
    private final RandomGenerator random;
    private final Surroundings around;
    private final TeamMoves teams;
    private final boolean noSeats;
    private final List<Rearrangement> made = new ArrayList<>();

    /** Rebuilds days of the pool of {@code board}, which must be counted completely and marked at each call. */
    public DayRebuild(Board board, RandomGenerator random) {
        this.board = board;
        this.random = random;
        around = new Surroundings(board);
        teams = new TeamMoves(around, random);
        noSeats = board.pool().seats().isEmpty();
    }

    /** Rebuilds a day, half the times after a change of its teams; false when there was nothing to rebuild. */
    public boolean make() {
        made.clear();
        List<HostDay> days = board.pool().days();
        if (days.isEmpty()) {
            return false;
        }
        long hard = board.hard();
        Rearrangement change = noSeats || random.nextBoolean() ? null : drawTeam();
        if (change == null) {
            rebuild(days.get(random.nextInt(days.size())), hard);
        } else {
            keep(change);
            change.daysOfSeats().forEach(day -> rebuild(day, hard));
        }
        return !made.isEmpty();
    }

    private @Nullable Rearrangement drawTeam() {
        return random.nextInt(4) == 0 ? teams.open() : teams.reseat();
    }

    private void rebuild(HostDay day, long hard) {
        List<SessionSlot> running =
                around.slotsOn(day).stream().filter(around::runs).toList();
        Set<WaitingCase> candidates = new LinkedHashSet<>();
        Rearrangement emptying = new Rearrangement();
        for (SessionSlot slot : running) {
            gather(slot, candidates, emptying);
        }
        if (!candidates.isEmpty()) {
            keep(emptying);
            for (Comer comer : byWorth(candidates, day, running)) {
                offer(comer.waiting(), running, Math.max(hard, board.hard()));
            }
        }
    }

    /** Children of the list who may leave it, and some without a place. */
    private void gather(SessionSlot slot, Set<WaitingCase> candidates, Rearrangement emptying) {
        SlotSheet list = board.list(slot);
        for (int i = 0; i < list.count(); i++) {
            WaitingCase member = list.member(i);
            if (!member.isPinned() && candidates.add(member)) {
                emptying.put(member, null);
            }
        }
        List<WaitingCase> open = around.openTo(slot);
        for (int i = 0; i < DRAWS_FOR_A_SESSION && !open.isEmpty(); i++) {
            WaitingCase drawn = Surroundings.drawWorthy(open, random);
            if (drawn.getSlot() == null) {
                candidates.add(drawn);
            }
        }
    }

    private List<Comer> byWorth(Set<WaitingCase> candidates, HostDay day, List<SessionSlot> running) {
        double theatrePrice = random.nextDouble();
        double theatreMinutes = running.stream().mapToInt(SessionSlot::minutes).sum();
        double wardMinutes = (double) day.wardPlaces() * (day.wardCloses() - day.wardOpens());
        List<Comer> comers = new ArrayList<>(candidates.size());
        for (WaitingCase each : candidates) {
            CaseFacts facts = each.facts();
            double price = theatrePrice * (facts.minutes() + 1) / theatreMinutes
                    + (1 - theatrePrice) * (facts.minutes() + facts.observationMinutes() + 1) / wardMinutes;
            comers.add(new Comer(each, facts.needPoints() * (0.9 + 0.2 * random.nextDouble()) / price));
        }
        comers.sort(Comparator.comparingDouble(comer -> -comer.worth()));
        return comers;
    }

    private void offer(WaitingCase waiting, List<SessionSlot> slots, long hard) {
        if (board.families().isTwinPlaced(waiting)) {
            return;
        }
        for (SessionSlot slot : slots) {
            SlotSheet list = board.list(slot);
            CaseFacts facts = waiting.facts();
            if (around.suits(waiting, slot)
                    && list.fits(
                            list.minutes() + facts.minutes(), list.variance() + facts.variance(), list.count() + 1)) {
                Rearrangement move = new Rearrangement().put(waiting, slot);
                move.make(board);
                if (board.listsKeep(hard) && isKept(hard)) {
                    board.mark();
                    made.add(move);
                    return;
                }
                move.undo(board);
                board.rollback();
            }
        }
    }

    private boolean isKept(long hard) {
        board.count();
        return board.hard() <= hard;
    }

    private void keep(Rearrangement move) {
        move.make(board);
        board.count();
        board.mark();
        made.add(move);
    }

    /** Takes all back that the last {@link #make()} made. */
    public void undo() {
        for (Rearrangement move : made.reversed()) {
            move.undo(board);
        }
        made.clear();
        board.count();
        board.mark();
    }
}
