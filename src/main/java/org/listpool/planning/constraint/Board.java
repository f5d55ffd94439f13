package org.listpool.planning.constraint;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.listpool.model.Problem;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Ledger;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.SupplyPeriod;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.rules.RuleCode;

/**
 * All lists, wards, supplies and teams of one choice of places and people, counted as it changes.
 *
 * <p>The score's hard part is minus the amount by which rules are broken, its medium part need points met less those that
 * may be given up where trusts fall short, its soft part minus the weighted costs of {@link Kindness}.
 */
public final class Board implements Ledger {

    private final PlanningPool pool;
    private final List<SlotSheet> lists = new ArrayList<>();
    private final List<WardSheet> wards = new ArrayList<>();
    private final List<SupplySheet> supplies = new ArrayList<>();
    private final Roster roster;
    private final Families families;
    private final BitSet dirtyLists = new BitSet();
    private final BitSet dirtyWards = new BitSet();
    private final BitSet dirtySupplies = new BitSet();
    private boolean rosterDirty = true;
    private long hard;
    private long need;
    private long soft;

    /** The board of the pool's present choices. */
    public Board(PlanningPool pool) {
        this.pool = pool;
        Problem problem = pool.problem();
        long firstDay = pool.days().stream()
                .mapToLong(day -> day.date().toEpochDay())
                .min()
                .orElse(0);
        for (SessionSlot slot : pool.slots()) {
            lists.add(new SlotSheet(slot, problem.rules(), problem.weights(), firstDay));
        }
        for (HostDay day : pool.days()) {
            wards.add(new WardSheet(day, listsOf(day), pool.kits(), problem.rules(), problem.weights()));
        }
        for (SupplyPeriod period : pool.periods()) {
            List<SlotSheet> used = lists.stream()
                    .filter(list -> list.slot().period() == period.index())
                    .toList();
            supplies.add(new SupplySheet(used, period.days(), pool.kits(), problem.weights()));
        }
        roster = new Roster(pool);
        families = new Families(pool);
        dirtyLists.set(0, lists.size());
        dirtyWards.set(0, wards.size());
        dirtySupplies.set(0, supplies.size());
        for (Seat seat : pool.seats()) {
            join(seat);
        }
        for (WaitingCase waiting : pool.cases()) {
            place(waiting);
        }
    }

    private List<SlotSheet> listsOf(HostDay day) {
        return lists.stream()
                .filter(list -> list.slot().day().index() == day.index())
                .toList();
    }

    public PlanningPool pool() {
        return pool;
    }

    /** The list of {@code slot}; its times are those of the last {@link #score()}. */
    public SlotSheet list(SessionSlot slot) {
        return lists.get(slot.index());
    }

    /** The ward on {@code day}, as at the last {@link #score()}. */
    public WardSheet ward(HostDay day) {
        return wards.get(day.index());
    }

    public Roster roster() {
        return roster;
    }

    public Families families() {
        return families;
    }

    /** Puts {@code waiting} on the list of the slot it names, if any. */
    public void place(WaitingCase waiting) {
        SessionSlot slot = waiting.getSlot();
        if (slot != null) {
            list(slot).add(waiting);
            families.place(waiting, slot);
            need += waiting.facts().needPoints();
            touch(slot);
        }
    }

    /** Takes {@code waiting} off the list of the slot it names, if any. */
    public void take(WaitingCase waiting) {
        SessionSlot slot = waiting.getSlot();
        if (slot != null) {
            list(slot).remove(waiting);
            families.take(waiting, slot);
            need -= waiting.facts().needPoints();
            touch(slot);
        }
    }

    /** Sorts {@code slot}'s list anew after its members were given other ranks. */
    public void reorder(SessionSlot slot) {
        list(slot).sort();
        touch(slot);
    }

    /** Counts in the person whom {@code seat} names, if any. */
    public void join(Seat seat) {
        Person person = seat.getPerson();
        if (person != null) {
            roster.join(seat, person);
            touch(seat);
        }
    }

    /** Counts out the person whom {@code seat} names, if any. */
    public void leave(Seat seat) {
        Person person = seat.getPerson();
        if (person != null) {
            roster.leave(seat, person);
            touch(seat);
        }
    }

    private void touch(SessionSlot slot) {
        dirtyLists.set(slot.index());
    }

    private void touch(Seat seat) {
        rosterDirty = true;
        SessionSlot slot = seat.findSlot();
        if (slot == null) {
            dirtyWards.set(seat.day().index());
        } else {
            touch(slot);
        }
    }

    /** Counts again what was touched, and tells the score of all. */
    public HardMediumSoftLongScore score() {
        for (int i = dirtyLists.nextSetBit(0); i >= 0; i = dirtyLists.nextSetBit(i + 1)) {
            SlotSheet list = lists.get(i);
            forget(list.tally());
            list.refresh(roster.team(list.slot()));
            count(list.tally());
            dirtyWards.set(list.slot().day().index());
            dirtySupplies.set(list.slot().period());
        }
        for (int i = dirtyWards.nextSetBit(0); i >= 0; i = dirtyWards.nextSetBit(i + 1)) {
            WardSheet ward = wards.get(i);
            forget(ward.tally());
            ward.refresh(roster.nurses(ward.day()), roster.seniors(ward.day()));
            count(ward.tally());
        }
        for (int i = dirtySupplies.nextSetBit(0); i >= 0; i = dirtySupplies.nextSetBit(i + 1)) {
            SupplySheet supply = supplies.get(i);
            forget(supply.tally());
            supply.refresh();
            count(supply.tally());
        }
        if (rosterDirty) {
            forget(roster.tally());
            roster.refresh();
            count(roster.tally());
        }
        forget(families.tally());
        families.refresh();
        count(families.tally());
        dirtyLists.clear();
        dirtyWards.clear();
        dirtySupplies.clear();
        rosterDirty = false;
        return HardMediumSoftLongScore.of(-hard, need - families.shortfallPoints(), -soft);
    }

    private void forget(Tally tally) {
        hard -= tally.hard();
        soft -= tally.soft();
    }

    private void count(Tally tally) {
        hard += tally.hard();
        soft += tally.soft();
    }

    /** Need points of the children placed, whatever is given up for fairness. */
    public long needPoints() {
        return need;
    }

    /** By how much each rule is broken; rules that are kept are absent. As at the last {@link #score()}. */
    public Map<RuleCode, Long> broken() {
        EnumMap<RuleCode, Long> totals = new EnumMap<>(RuleCode.class);
        tallies().forEach(tally -> tally.addBrokenTo(totals));
        return totals;
    }

    /** The cost of each kindness in its own unit, as at the last {@link #score()}. */
    public Map<Kindness, Long> costs() {
        EnumMap<Kindness, Long> totals = new EnumMap<>(Kindness.class);
        tallies().forEach(tally -> tally.addCostsTo(totals));
        return totals;
    }

    private List<Tally> tallies() {
        List<Tally> all = new ArrayList<>();
        lists.forEach(list -> all.add(list.tally()));
        wards.forEach(ward -> all.add(ward.tally()));
        supplies.forEach(supply -> all.add(supply.tally()));
        all.add(roster.tally());
        all.add(families.tally());
        return all;
    }
}
