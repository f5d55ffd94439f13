package org.listpool.planning.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Roles;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.constraint.Team;
import org.listpool.planning.entity.CaseFacts;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/** What the moves look up of a pool: who could lie where, who is where now, which posts belong to a week. */
final class Surroundings {

    private final Board board;
    private final PlanningPool pool;
    private final List<WaitingCase> movable;
    private final List<List<WaitingCase>> open = new ArrayList<>();
    private final List<Seat> leads = new ArrayList<>();
    private final List<List<Seat>> seatsOfSlot = new ArrayList<>();
    private final List<List<SessionSlot>> slotsOfDay = new ArrayList<>();
    private final Map<Integer, List<Seat>> seatsOfWeek = new HashMap<>();

    /** What {@code board} and its pool tell. */
    Surroundings(Board board) {
        int turnaround = board.pool().problem().rules().turnaroundMinutes();
        this.board = board;
        this.pool = board.pool();
        movable = pool.cases().stream()
                .filter(each -> !each.isPinned())
                .sorted(Comparator.comparingDouble(each -> -each.facts().needPerMinute(turnaround)))
                .toList();
        for (SessionSlot slot : pool.slots()) {
            open.add(movable.stream()
                    .filter(each -> each.facts().isEligible(slot))
                    .toList());
        }
        pool.slots().forEach(slot -> seatsOfSlot.add(new ArrayList<>()));
        for (HostDay day : pool.days()) {
            slotsOfDay.add(pool.slots().stream()
                    .filter(slot -> slot.day().index() == day.index())
                    .toList());
        }
        for (Seat seat : pool.seats()) {
            SessionSlot slot = seat.findSlot();
            if (slot != null) {
                seatsOfSlot.get(slot.index()).add(seat);
            }
            seatsOfWeek
                    .computeIfAbsent(seat.day().week(), key -> new ArrayList<>())
                    .add(seat);
            if (isLead(seat)) {
                leads.add(seat);
            }
        }
    }

    PlanningPool pool() {
        return pool;
    }

    Board board() {
        return board;
    }

    /** Children whose place is not promised, most need per minute first. */
    List<WaitingCase> movable() {
        return movable;
    }

    /** Children who could lie on {@code slot}'s list, most need per minute first. */
    List<WaitingCase> openTo(SessionSlot slot) {
        return open.get(slot.index());
    }

    /** One of {@code sorted}, more often of those to the front. */
    static WaitingCase drawWorthy(List<WaitingCase> sorted, RandomGenerator random) {
        double share = random.nextDouble();
        return sorted.get((int) (share * share * sorted.size()));
    }

    /** Posts on which it depends who can be treated: surgeons' and anaesthetists'. */
    List<Seat> leads() {
        return leads;
    }

    /** The posts of {@code slot}. */
    List<Seat> seatsOf(SessionSlot slot) {
        return seatsOfSlot.get(slot.index());
    }

    /** The sessions on {@code day}. */
    List<SessionSlot> slotsOn(HostDay day) {
        return slotsOfDay.get(day.index());
    }

    /** All posts of the week that {@code day} lies in. */
    List<Seat> seatsInWeekOf(HostDay day) {
        return seatsOfWeek.getOrDefault(day.week(), List.of());
    }

    /** Whether it depends on the post who can be treated: a surgeon's or an anaesthetist's. */
    static boolean isLead(Seat seat) {
        return seat.role().equals(Roles.SURGEON) || seat.role().equals(Roles.ANAESTHETIST);
    }

    /** A child on {@code slot}'s list whose place is not promised; null when the draw finds none. */
    @Nullable
    WaitingCase drawMember(SessionSlot slot, RandomGenerator random) {
        SlotSheet list = board().list(slot);
        if (list.count() == 0) {
            return null;
        }
        WaitingCase drawn = list.member(random.nextInt(list.count()));
        return drawn.isPinned() ? null : drawn;
    }

    /** Whether {@code team} can treat the child on {@code slot}'s day. */
    static boolean canTreat(Team team, CaseFacts facts, SessionSlot slot) {
        return team.performs(facts) && team.takesAge(facts.ageMonths(slot.day()));
    }

    /** Whether {@code slot} is open to the child and its present team can treat them. */
    boolean suits(WaitingCase waiting, SessionSlot slot) {
        return waiting.facts().isEligible(slot) && canTreat(board().roster().team(slot), waiting.facts(), slot);
    }

    /** Whether {@code slot} has a full team. */
    boolean runs(SessionSlot slot) {
        return board().roster().team(slot).unfilled() == 0;
    }
}
