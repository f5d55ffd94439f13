package org.listpool.planning.constraint;

import java.util.Arrays;
import java.util.List;
import org.listpool.model.Weights;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Kit;
import org.listpool.rules.RuleCode;

/** Trays and consumables that the lists of one supply period use, against the units that can be had. */
public final class SupplySheet {

    private final List<SlotSheet> lists;
    private final List<HostDay> days;
    private final List<Kit> kits;
    private final Tally tally;
    private boolean traysShort;
    private long[] out = new long[32];
    private long[] back = new long[32];

    /**
     * @param lists of the period, in order of date
     * @param kits all types
     */
    SupplySheet(List<SlotSheet> lists, List<HostDay> days, List<Kit> kits, Weights weights) {
        this.lists = lists;
        this.days = days;
        this.kits = kits;
        this.tally = new Tally(weights);
    }

    Tally tally() {
        return tally;
    }

    /** Whether more trays were out at some moment than there are, as at the last {@link #refresh()}. */
    boolean isShortOfTrays() {
        return traysShort;
    }

    void refresh() {
        tally.clear();
        traysShort = false;
        for (Kit kit : kits) {
            switch (kit.kind()) {
                case TRAY -> countTrays(kit);
                case CONSUMABLE -> countConsumables(kit);
                case CAPITAL -> {}
            }
        }
    }

    private int uses(Kit kit) {
        int uses = 0;
        for (int i = 0; i < lists.size(); i++) {
            uses += lists.get(i).uses(kit);
        }
        return uses;
    }

    /** Notes from when until when each unit is out. */
    private void gather(Kit kit, int count) {
        if (count > out.length) {
            out = new long[2 * count];
            back = new long[2 * count];
        }
        int use = 0;
        for (SlotSheet list : lists) {
            if (list.uses(kit) == 0) {
                continue;
            }
            long midnight = list.slot().day().midnight();
            for (int i = 0; i < list.count(); i++) {
                if (list.member(i).facts().needs(kit)) {
                    out[use] = midnight + list.start(i);
                    back[use++] = midnight + list.end(i) + kit.reprocessMinutes();
                }
            }
        }
    }

    /** The most trays are out just when one goes out, so those moments are enough to look at. */
    private void countTrays(Kit kit) {
        int count = uses(kit);
        if (count == 0) {
            return;
        }
        int fewest = Integer.MAX_VALUE;
        int fewestOwn = Integer.MAX_VALUE;
        for (HostDay day : days) {
            fewest = Math.min(fewest, kit.units(day));
            fewestOwn = Math.min(fewestOwn, kit.ownUnits(day));
        }
        if (count <= Math.min(fewest, fewestOwn)) {
            return;
        }
        gather(kit, count);
        long[] starts = out;
        long[] ends = back;
        Arrays.sort(starts, 0, count);
        Arrays.sort(ends, 0, count);
        int returned = 0;
        int excess = 0;
        int borrowed = 0;
        int dayAt = 0;
        for (int i = 0; i < count; i++) {
            while (ends[returned] <= starts[i]) {
                returned++;
            }
            // Two cases may start in one minute: both trays are out at that moment.
            if (i + 1 < count && starts[i + 1] == starts[i]) {
                continue;
            }
            while (dayAt + 1 < days.size() && days.get(dayAt + 1).midnight() <= starts[i]) {
                dayAt++;
            }
            int outNow = i + 1 - returned;
            excess = Math.max(excess, outNow - kit.units(days.get(dayAt)));
            borrowed = Math.max(borrowed, outNow - kit.ownUnits(days.get(dayAt)));
        }
        traysShort |= excess > 0;
        tally.breaks(RuleCode.EQUIPMENT, excess);
        tally.costs(Kindness.EQUIPMENT_LOANS, borrowed);
    }

    /** Uses are counted over each week of the period. */
    private void countConsumables(Kit kit) {
        for (int d = 0; d < days.size(); d++) {
            HostDay day = days.get(d);
            if (d > 0 && days.get(d - 1).week() == day.week()) {
                continue;
            }
            int used = 0;
            for (SlotSheet list : lists) {
                if (list.slot().day().week() == day.week()) {
                    used += list.uses(kit);
                }
            }
            tally.breaks(RuleCode.EQUIPMENT, used - kit.units(day));
            tally.costs(Kindness.EQUIPMENT_LOANS, Math.max(0, used - kit.ownUnits(day)));
        }
    }
}
