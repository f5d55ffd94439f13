package org.listpool.planning.constraint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Keeps the totals of a board's sheets: which were touched, which must be counted again, and what they counted at the last
 * mark, so that a move that was tried can be taken back without counting.
 */
final class Reckoning {

    private final List<SlotSheet> lists;
    private final List<WardSheet> wards;
    private final List<SupplySheet> supplies;
    private final Roster roster;
    private final Families families;
    private final List<Period> periods;
    private final int[] periodOfDay;
    private final BitSet dirtyLists = new BitSet();
    private final BitSet dirtyWards = new BitSet();
    private final BitSet dirtySupplies = new BitSet();
    private final BitSet triedLists = new BitSet();
    private final BitSet triedWards = new BitSet();
    private final BitSet triedSupplies = new BitSet();
    private final BitSet dirtyPeriods = new BitSet();
    private boolean rosterDirty = true;
    private long hard;
    private long soft;
    private long formerHard;
    private long formerSoft;

    /** The sheets of one supply period by their numbers, and the later starts of its lists. */
    static final class Period {
        private final int[] lists;
        private final int[] wards;
        private final Timetable timetable;
        private boolean delayed;
        private boolean formerDelayed;

        Period(int[] lists, int[] wards, Timetable timetable) {
            this.lists = lists;
            this.wards = wards;
            this.timetable = timetable;
        }
    }

    /** Counts all at the first {@link #count()}. */
    Reckoning(
            List<SlotSheet> lists,
            List<WardSheet> wards,
            List<SupplySheet> supplies,
            List<Period> periods,
            Roster roster,
            Families families) {
        this.lists = lists;
        this.wards = wards;
        this.supplies = supplies;
        this.periods = periods;
        periodOfDay = new int[wards.size()];
        for (int p = 0; p < periods.size(); p++) {
            for (int ward : periods.get(p).wards) {
                periodOfDay[ward] = p;
            }
        }
        this.roster = roster;
        this.families = families;
        dirtyLists.set(0, lists.size());
        dirtyWards.set(0, wards.size());
        dirtySupplies.set(0, supplies.size());
    }

    void touchList(int slot) {
        dirtyLists.set(slot);
    }

    void touchWard(int day) {
        dirtyWards.set(day);
    }

    void touchRoster() {
        rosterDirty = true;
    }

    /** Whether cases of a period begin later than the one before them allows. */
    boolean waits(int period) {
        return periods.get(period).delayed;
    }

    /** Amount by which rules are broken. */
    long hard() {
        return hard;
    }

    /** Weighted costs of kindnesses. */
    long soft() {
        return soft;
    }

    /** Counts again what was touched. */
    void count() {
        countLists();
        for (int i = dirtyWards.nextSetBit(0); i >= 0; i = dirtyWards.nextSetBit(i + 1)) {
            dirtyPeriods.set(periodOfDay[i]);
        }
        for (int p = dirtyPeriods.nextSetBit(0); p >= 0; p = dirtyPeriods.nextSetBit(p + 1)) {
            if (periods.get(p).delayed) {
                hurry(periods.get(p));
            }
        }
        for (int i = dirtyWards.nextSetBit(0); i >= 0; i = dirtyWards.nextSetBit(i + 1)) {
            countWard(i);
        }
        for (int i = dirtySupplies.nextSetBit(0); i >= 0; i = dirtySupplies.nextSetBit(i + 1)) {
            countSupply(i);
        }
        for (int p = dirtyPeriods.nextSetBit(0); p >= 0; p = dirtyPeriods.nextSetBit(p + 1)) {
            if (isCrowded(p)) {
                delay(p);
            }
        }
        if (rosterDirty) {
            forget(roster.tally());
            roster.refresh();
            count(roster.tally());
        }
        forget(families.tally());
        families.refresh();
        count(families.tally());
        dirtyWards.clear();
        dirtySupplies.clear();
        dirtyPeriods.clear();
        rosterDirty = false;
    }

    private void countWard(int i) {
        WardSheet ward = wards.get(i);
        if (!triedWards.get(i)) {
            triedWards.set(i);
            ward.save();
        }
        forget(ward.tally());
        ward.refresh(roster.nurses(ward.day()), roster.seniors(ward.day()));
        count(ward.tally());
    }

    private void countSupply(int i) {
        SupplySheet supply = supplies.get(i);
        if (!triedSupplies.get(i)) {
            triedSupplies.set(i);
            supply.tally().save();
        }
        forget(supply.tally());
        supply.refresh();
        count(supply.tally());
    }

    /** Lets the cases of a period begin as early as they can again. */
    private void hurry(Period period) {
        period.delayed = false;
        for (int list : period.lists) {
            dirtyLists.set(list);
        }
        countLists();
    }

    private boolean isCrowded(int p) {
        if (supplies.get(p).isShortOfTrays()) {
            return true;
        }
        for (int ward : periods.get(p).wards) {
            if (wards.get(ward).isCrowded(roster.nurses(wards.get(ward).day()))) {
                return true;
            }
        }
        return false;
    }

    /** Lets the cases of a period begin later where that breaks less. */
    private void delay(int p) {
        Period period = periods.get(p);
        if (!period.timetable.lay(roster)) {
            return;
        }
        long before = hard;
        for (int i : period.lists) {
            SlotSheet list = lists.get(i);
            begin(i);
            forget(list.tally());
            list.refresh(roster.team(list.slot()), period.timetable.starts(list));
            count(list.tally());
        }
        countDependents(p);
        period.delayed = true;
        if (hard >= before) {
            hurry(period);
            countDependents(p);
        }
    }

    private void countDependents(int p) {
        for (int ward : periods.get(p).wards) {
            countWard(ward);
        }
        countSupply(p);
    }

    private void begin(int list) {
        if (!triedLists.get(list)) {
            triedLists.set(list);
            lists.get(list).save();
        }
    }

    /** Counts the touched lists only, and tells whether no more is broken so far than {@code mostHard}. */
    boolean listsKeep(long mostHard) {
        countLists();
        return hard <= mostHard;
    }

    private void countLists() {
        for (int i = dirtyLists.nextSetBit(0); i >= 0; i = dirtyLists.nextSetBit(i + 1)) {
            SlotSheet list = lists.get(i);
            begin(i);
            forget(list.tally());
            list.refresh(roster.team(list.slot()));
            count(list.tally());
            dirtyWards.set(list.slot().day().index());
            dirtySupplies.set(list.slot().period());
        }
        dirtyLists.clear();
    }

    /** Remembers the present count, which must be complete, for {@link #rollback()}. */
    void mark() {
        triedLists.clear();
        triedWards.clear();
        triedSupplies.clear();
        for (int p = 0; p < periods.size(); p++) {
            periods.get(p).formerDelayed = periods.get(p).delayed;
        }
        formerHard = hard;
        formerSoft = soft;
        roster.tally().save();
        families.tally().save();
    }

    /** Takes the count of the last {@link #mark()} back, once every child and person is where they were then. */
    void rollback() {
        for (int i = triedLists.nextSetBit(0); i >= 0; i = triedLists.nextSetBit(i + 1)) {
            lists.get(i).restore();
        }
        for (int i = triedWards.nextSetBit(0); i >= 0; i = triedWards.nextSetBit(i + 1)) {
            wards.get(i).restore();
        }
        for (int i = triedSupplies.nextSetBit(0); i >= 0; i = triedSupplies.nextSetBit(i + 1)) {
            supplies.get(i).tally().restore();
        }
        for (int p = 0; p < periods.size(); p++) {
            periods.get(p).delayed = periods.get(p).formerDelayed;
        }
        roster.tally().restore();
        families.tally().restore();
        hard = formerHard;
        soft = formerSoft;
        dirtyLists.clear();
        dirtyWards.clear();
        dirtySupplies.clear();
        dirtyPeriods.clear();
        rosterDirty = false;
    }

    private void forget(Tally tally) {
        hard -= tally.hard();
        soft -= tally.soft();
    }

    private void count(Tally tally) {
        hard += tally.hard();
        soft += tally.soft();
    }

    /** The counts of all sheets. */
    List<Tally> tallies() {
        List<Tally> all = new ArrayList<>();
        lists.forEach(list -> all.add(list.tally()));
        wards.forEach(ward -> all.add(ward.tally()));
        supplies.forEach(supply -> all.add(supply.tally()));
        all.add(roster.tally());
        all.add(families.tally());
        return all;
    }
}
