package org.listpool.planning.why;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.Kindness;
import org.listpool.planning.constraint.Roster;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.rules.RuleCode;

/**
 * Makes a change of a finished plan's board, counts it, and takes it back. Children's nurses who volunteered for the day and
 * have no post are called in where only nurses lack, since a finished plan has sent home those it does not need.
 */
public final class Trials {

    private final Board board;
    private final PlanningPool pool;
    private final HardMediumSoftLongScore before;
    private final long needBefore;
    private final Set<RuleCode> brokenBefore;

    /**
     * The board after a change.
     *
     * @param broken rules it breaks that the plan keeps
     * @param nursesCalled children's nurses called in for it
     */
    public record Tried(
            HardMediumSoftLongScore score,
            long needPoints,
            Set<RuleCode> broken,
            Map<Kindness, Long> costs,
            int nursesCalled) {

        /** Whether the plan would stay sound. */
        public boolean sound() {
            return broken.isEmpty();
        }
    }

    /** Trials on {@code board}, which they leave as it is. */
    public Trials(Board board) {
        this.board = board;
        this.pool = board.pool();
        before = board.score();
        needBefore = board.needPoints();
        brokenBefore = Set.copyOf(board.broken().keySet());
    }

    /** The board that is tried on. */
    public Board board() {
        return board;
    }

    /** The plan as it stands. */
    public Tried unchanged() {
        return new Tried(before, needBefore, Set.of(), board.costs(), 0);
    }

    /** The plan without {@code waiting}, its list in the order it has. Costs are told even where rules would be broken. */
    public Tried without(WaitingCase waiting) {
        SessionSlot from = waiting.getSlot();
        move(waiting, null);
        Tried read = read(0);
        Tried tried = new Tried(read.score(), read.needPoints(), read.broken(), board.costs(), 0);
        move(waiting, from);
        board.score();
        return tried;
    }

    /**
     * The list of {@code waiting} in an order that breaks no rule once it has left, since those after it then come earlier;
     * its present order where that serves. Null: no order was found.
     */
    public @Nullable List<WaitingCase> orderWithout(WaitingCase waiting, SessionSlot own) {
        List<WaitingCase> present = new ArrayList<>();
        for (int i = 0; i < board.list(own).count(); i++) {
            if (!board.list(own).member(i).equals(waiting)) {
                present.add(board.list(own).member(i));
            }
        }
        List<Long> ranks = present.stream().map(WaitingCase::orderKey).toList();
        move(waiting, null);
        List<WaitingCase> order = new ArrayList<>(present);
        boolean better = board.score().hardScore() < before.hardScore();
        while (better && board.score().hardScore() < before.hardScore()) {
            better = false;
            for (int from = 0; from < order.size(); from++) {
                for (int to = 0; to < order.size(); to++) {
                    better |= from != to && improves(order, from, to, own);
                }
            }
        }
        boolean sound = board.score().hardScore() >= before.hardScore();
        for (int i = 0; i < present.size(); i++) {
            present.get(i).setOrderKey(ranks.get(i));
        }
        board.reorder(own);
        move(waiting, own);
        board.score();
        return sound ? order : null;
    }

    private boolean improves(List<WaitingCase> order, int from, int to, SessionSlot slot) {
        long hard = board.score().hardScore();
        order.add(to, order.remove(from));
        rank(order, slot);
        if (board.score().hardScore() > hard) {
            return true;
        }
        order.add(from, order.remove(to));
        rank(order, slot);
        return false;
    }

    /** Gives odd ranks in this order. */
    private void rank(List<WaitingCase> order, SessionSlot slot) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).setOrderKey(2L * i + 1);
        }
        board.reorder(slot);
    }

    /** As {@link #with}, the list that {@code waiting} leaves being put in the order {@code left}. */
    public Tried with(WaitingCase waiting, SessionSlot slot, List<WaitingCase> off, List<WaitingCase> left) {
        SessionSlot own = waiting.getSlot();
        if (own == null || left.isEmpty()) {
            return with(waiting, slot, off);
        }
        List<Long> ranks = left.stream().map(WaitingCase::orderKey).toList();
        rank(left, own);
        Tried tried = with(waiting, slot, off);
        for (int i = 0; i < left.size(); i++) {
            left.get(i).setOrderKey(ranks.get(i));
        }
        board.reorder(own);
        board.score();
        return tried;
    }

    /** The plan with {@code waiting} at the best place of {@code slot}'s list, and {@code off} without places. */
    public Tried with(WaitingCase waiting, SessionSlot slot, List<WaitingCase> off) {
        List<SessionSlot> from = off.stream().map(WaitingCase::getSlot).toList();
        off.forEach(each -> move(each, null));
        Tried tried = best(waiting, slot);
        for (int i = 0; i < off.size(); i++) {
            move(off.get(i), from.get(i));
        }
        board.score();
        return tried;
    }

    /** The plan with {@code waiting} and {@code other} each on the other's list; both have places. */
    public Tried exchanged(WaitingCase waiting, WaitingCase other, SessionSlot mine, SessionSlot theirs) {
        long rank = waiting.orderKey();
        long otherRank = other.orderKey();
        move(waiting, null);
        move(other, null);
        // Each first takes the other's rank, then the best one with the other staying there.
        other.setOrderKey(rank);
        move(other, mine);
        Tried tried = best(waiting, theirs);
        if (tried.sound()) {
            move(other, null);
            other.setOrderKey(otherRank);
            waiting.setOrderKey(otherRank);
            move(waiting, theirs);
            Tried further = best(other, mine);
            tried = further.sound() && further.score().compareTo(tried.score()) > 0 ? further : tried;
            move(waiting, null);
        } else {
            move(other, null);
        }
        other.setOrderKey(otherRank);
        waiting.setOrderKey(rank);
        move(other, theirs);
        move(waiting, mine);
        board.score();
        return tried;
    }

    private Tried best(WaitingCase waiting, SessionSlot slot) {
        SessionSlot from = waiting.getSlot();
        long rank = waiting.orderKey();
        move(waiting, null);
        SlotSheet list = board.list(slot);
        boolean fits = list.fits(
                list.minutes() + waiting.facts().minutes(),
                list.variance() + waiting.facts().variance(),
                list.count() + 1);
        int last = list.count();
        Tried best = null;
        // A list that would be too long is so in every order: last, or among those who stay as long on the ward.
        int kin = (int) IntStream.range(0, last)
                .filter(i -> list.member(i).facts().observationMinutes()
                        >= waiting.facts().observationMinutes())
                .count();
        for (int place = 0; place <= last; place++) {
            if (!fits && place != last && place != kin) {
                continue;
            }
            waiting.setOrderKey(rankBefore(list, place));
            move(waiting, slot);
            best = better(best, slot.day());
            move(waiting, null);
        }
        waiting.setOrderKey(rank);
        move(waiting, from);
        board.score();
        return Objects.requireNonNull(best, "A list has at least one place to try.");
    }

    /** An even rank between the odd ones of the list's members. */
    private static long rankBefore(SlotSheet list, int place) {
        return place == 0 ? 0 : list.member(place - 1).orderKey() + 1;
    }

    private Tried better(@Nullable Tried best, HostDay day) {
        HardMediumSoftLongScore score = board.score();
        if (best != null && score.compareTo(best.score()) <= 0) {
            return best;
        }
        if (score.hardScore() < before.hardScore() && newlyBroken().equals(EnumSet.of(RuleCode.NURSES))) {
            List<Seat> called = callNurses(day);
            Tried tried = read(called.size());
            called.forEach(this::leave);
            return best == null || tried.score().compareTo(best.score()) > 0 ? tried : best;
        }
        return read(0);
    }

    private List<Seat> callNurses(HostDay day) {
        List<Seat> called = new ArrayList<>();
        for (Seat seat : pool.seats()) {
            if (seat.findSlot() == null && seat.day().index() == day.index() && seat.getPerson() == null) {
                Person free = seat.candidates().stream()
                        .filter(each -> !board.roster().works(each, day)
                                && board.roster().mayWork(each, day))
                        .min(Comparator.comparing(each -> Roster.isLent(each, day)))
                        .orElse(null);
                if (free == null) {
                    break;
                }
                seat.setPerson(free);
                board.join(seat);
                called.add(seat);
                board.score();
                if (newlyBroken().isEmpty()) {
                    break;
                }
            }
        }
        return called;
    }

    private void leave(Seat seat) {
        board.leave(seat);
        seat.setPerson(null);
    }

    private Tried read(int nursesCalled) {
        HardMediumSoftLongScore score = board.score();
        Set<RuleCode> broken = score.hardScore() < before.hardScore() ? newlyBroken() : Set.of();
        return new Tried(score, board.needPoints(), broken, broken.isEmpty() ? board.costs() : Map.of(), nursesCalled);
    }

    private Set<RuleCode> newlyBroken() {
        EnumSet<RuleCode> broken = EnumSet.noneOf(RuleCode.class);
        broken.addAll(board.broken().keySet());
        broken.removeAll(brokenBefore);
        return broken;
    }

    private void move(WaitingCase waiting, @Nullable SessionSlot slot) {
        board.take(waiting);
        waiting.setSlot(slot);
        board.place(waiting);
    }
}
