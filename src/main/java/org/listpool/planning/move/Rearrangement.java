package org.listpool.planning.move;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractSimplifiedMove;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/** Some children take other places, and some people other posts, all at once. */
// The factory that hands moves to the solver takes no other kind in this version; its successor is a preview.
@SuppressWarnings("removal")
public final class Rearrangement extends AbstractSimplifiedMove<PlanningPool> {

    private record CaseChange(
            WaitingCase waiting,
            @Nullable SessionSlot from,
            @Nullable SessionSlot to) {}

    private record SeatChange(
            Seat seat, @Nullable Person from, @Nullable Person to) {}

    private record RankChange(WaitingCase waiting, long from, long to) {}

    private final List<RankChange> rankChanges = new ArrayList<>(0);
    private final List<CaseChange> caseChanges = new ArrayList<>(4);
    private final List<SeatChange> seatChanges = new ArrayList<>(0);
    private long gain;

    /** Adds that {@code waiting} goes to {@code to}; null: off the lists. */
    Rearrangement put(WaitingCase waiting, @Nullable SessionSlot to) {
        SessionSlot from = waiting.getSlot();
        caseChanges.add(new CaseChange(waiting, from, to));
        gain += (to == null ? 0 : waiting.facts().needPoints())
                - (from == null ? 0 : waiting.facts().needPoints());
        return this;
    }

    /** Adds that {@code waiting} has another rank on its list; for a search that makes its moves itself. */
    Rearrangement rank(WaitingCase waiting, long to) {
        rankChanges.add(new RankChange(waiting, waiting.orderKey(), to));
        return this;
    }

    /** Adds that {@code seat} is taken by {@code to}; null: nobody. */
    Rearrangement seat(Seat seat, @Nullable Person to) {
        seatChanges.add(new SeatChange(seat, seat.getPerson(), to));
        return this;
    }

    /** Days on which a post changes hands. */
    Set<HostDay> daysOfSeats() {
        Set<HostDay> days = new LinkedHashSet<>();
        seatChanges.forEach(change -> days.add(change.seat().day()));
        return days;
    }

    /** By how much need points change. */
    public long gain() {
        return gain;
    }

    /** Makes the changes on {@code board}. */
    public void make(Board board) {
        for (int i = 0; i < rankChanges.size(); i++) {
            RankChange change = rankChanges.get(i);
            rank(board, change.waiting(), change.to());
        }
        for (int i = 0; i < seatChanges.size(); i++) {
            SeatChange change = seatChanges.get(i);
            sit(board, change.seat(), change.to());
        }
        for (int i = 0; i < caseChanges.size(); i++) {
            CaseChange change = caseChanges.get(i);
            lie(board, change.waiting(), change.to());
        }
    }

    /** Takes the changes back, those made last first. */
    public void undo(Board board) {
        for (int i = caseChanges.size() - 1; i >= 0; i--) {
            CaseChange change = caseChanges.get(i);
            lie(board, change.waiting(), change.from());
        }
        for (int i = seatChanges.size() - 1; i >= 0; i--) {
            SeatChange change = seatChanges.get(i);
            sit(board, change.seat(), change.from());
        }
        for (int i = rankChanges.size() - 1; i >= 0; i--) {
            RankChange change = rankChanges.get(i);
            rank(board, change.waiting(), change.from());
        }
    }

    private static void rank(Board board, WaitingCase waiting, long to) {
        board.take(waiting);
        waiting.setOrderKey(to);
        board.place(waiting);
    }

    private static void lie(Board board, WaitingCase waiting, @Nullable SessionSlot to) {
        board.take(waiting);
        waiting.setSlot(to);
        board.place(waiting);
    }

    private static void sit(Board board, Seat seat, @Nullable Person to) {
        board.leave(seat);
        seat.setPerson(to);
        board.join(seat);
    }

    /** Doable even when empty, so that a search with nothing to move still comes to its end. */
    @Override
    public boolean isMoveDoable(ScoreDirector<PlanningPool> director) {
        return true;
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<PlanningPool> director) {
        for (SeatChange change : seatChanges) {
            director.beforeVariableChanged(change.seat(), "person");
            change.seat().setPerson(change.to());
            director.afterVariableChanged(change.seat(), "person");
        }
        for (CaseChange change : caseChanges) {
            director.beforeVariableChanged(change.waiting(), "slot");
            change.waiting().setSlot(change.to());
            director.afterVariableChanged(change.waiting(), "slot");
        }
    }

    @Override
    public String toString() {
        return caseChanges + " " + seatChanges;
    }
}
