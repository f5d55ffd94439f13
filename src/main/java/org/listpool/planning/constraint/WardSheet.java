package org.listpool.planning.constraint;

import java.util.Arrays;
import java.util.List;
import org.listpool.model.EquipmentKind;
import org.listpool.model.Rules;
import org.listpool.model.Weights;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Kit;
import org.listpool.rules.RuleCode;

/** One day's ward: how many children at once, and the nurses they need. */
public final class WardSheet {

    /** A long day and its night: nobody stays longer without breaking the discharge rule anyway. */
    private static final int LAST_MINUTE = 48 * 60;

    private static final int UNDER_TWO_MONTHS = 24;

    private final HostDay day;
    private final List<SlotSheet> lists;
    private final List<Kit> capital;
    private final Rules rules;
    private final Tally tally;
    private final int[] children = new int[LAST_MINUTE + 1];
    private final int[] load = new int[LAST_MINUTE + 1];
    private int mostChildren;
    private int nursesNeeded;
    private int formerMostChildren;
    private int formerNursesNeeded;

    WardSheet(HostDay day, List<SlotSheet> lists, List<Kit> kits, Rules rules, Weights weights) {
        this.day = day;
        this.lists = lists;
        this.capital =
                kits.stream().filter(kit -> kit.kind() == EquipmentKind.CAPITAL).toList();
        this.rules = rules;
        this.tally = new Tally(weights);
    }

    public HostDay day() {
        return day;
    }

    /** Children on the ward at the fullest moment. */
    public int mostChildren() {
        return mostChildren;
    }

    /** Children's nurses that the fullest moment asks for; 0 when no child comes. */
    public int nursesNeeded() {
        return nursesNeeded;
    }

    Tally tally() {
        return tally;
    }

    void refresh(int nursesOnDuty, int seniorsOnDuty) {
        tally.clear();
        sweep();
        tally.breaks(RuleCode.WARD, mostChildren - day.wardPlaces());
        if (mostChildren > 0) {
            tally.breaks(RuleCode.NURSES, nursesNeeded - nursesOnDuty);
            tally.breaks(RuleCode.NURSES, rules.seniorNursePerDay() - seniorsOnDuty);
        }
        for (Kit kit : capital) {
            int lists = sessionsWith(kit);
            tally.breaks(RuleCode.EQUIPMENT, lists - kit.units(day));
            tally.costs(Kindness.EQUIPMENT_LOANS, Math.max(0, lists - kit.ownUnits(day)));
        }
    }

    /** Whether more children are there at once than places or the nurses on duty allow. */
    boolean isCrowded(int nursesOnDuty) {
        return mostChildren > 0 && (mostChildren > day.wardPlaces() || nursesNeeded > nursesOnDuty);
    }

    /** Remembers the count for {@link #restore()}. */
    void save() {
        tally.save();
        formerMostChildren = mostChildren;
        formerNursesNeeded = nursesNeeded;
    }

    /** Counts as at the last {@link #save()}. */
    void restore() {
        tally.restore();
        mostChildren = formerMostChildren;
        nursesNeeded = formerNursesNeeded;
    }

    /**
     * A nurse's load is counted in parts of {@code ratioUnder2 * ratioFrom2}, so that fractions of nurses stay whole
     * numbers.
     */
    private void sweep() {
        int under = Math.max(1, rules.nurseRatioUnder2());
        int from = Math.max(1, rules.nurseRatioFrom2());
        int first = LAST_MINUTE;
        int last = 0;
        for (SlotSheet list : lists) {
            for (int i = 0; i < list.count(); i++) {
                int comes = list.arrive(i);
                int goes = Math.min(LAST_MINUTE, list.discharge(i));
                if (comes >= goes) {
                    continue;
                }
                int parts = list.member(i).facts().ageMonths(day) < UNDER_TWO_MONTHS ? from : under;
                children[comes]++;
                children[goes]--;
                load[comes] += parts;
                load[goes] -= parts;
                first = Math.min(first, comes);
                last = Math.max(last, goes);
            }
        }
        int now = 0;
        int partsNow = 0;
        int mostParts = 0;
        mostChildren = 0;
        for (int minute = first; minute <= last; minute++) {
            now += children[minute];
            partsNow += load[minute];
            mostChildren = Math.max(mostChildren, now);
            mostParts = Math.max(mostParts, partsNow);
        }
        if (first <= last) {
            Arrays.fill(children, first, last + 1, 0);
            Arrays.fill(load, first, last + 1, 0);
        }
        nursesNeeded =
                mostChildren == 0 ? 0 : Math.max(rules.childrensNurseMinimum(), Math.ceilDiv(mostParts, under * from));
    }

    private int sessionsWith(Kit kit) {
        int sessions = 0;
        for (SlotSheet list : lists) {
            sessions += list.uses(kit) > 0 ? 1 : 0;
        }
        return sessions;
    }
}
