package org.listpool.planning.constraint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.listpool.model.EquipmentKind;
import org.listpool.model.Rules;
import org.listpool.planning.entity.CaseFacts;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Kit;

/**
 * Later starts for the lists of one supply period, so that ward, nurses and trays suffice: each case begins as soon as there is
 * a place, a nurse and a tray for it, and theatre stands idle until then.
 *
 * <p>Of the lists of a day the one whose next case can begin first goes on, so that cases are laid in order of their starts. The
 * outcome depends on the lists, their order and the nurses on duty alone.
 */
final class Timetable {

    private static final int LAST_MINUTE = 48 * 60;

    private static final int UNDER_TWO_MONTHS = 24;

    private final boolean waits;
    private final List<HostDay> days;
    private final List<List<SlotSheet>> listsOfDay = new ArrayList<>();
    private final int turnaround;
    private final int arriveBefore;
    private final int under;
    private final int from;
    private final int nurseMinimum;
    private final int[] children = new int[LAST_MINUTE];
    private final int[] load = new int[LAST_MINUTE];
    private final int[][] starts;
    private final long[][] back;
    private final int[] backs;

    /**
     * @param waits whether any case may begin later than the one before it allows
     * @param lists of the period
     * @param slots sessions of the pool
     * @param kits all types
     */
    Timetable(boolean waits, List<SlotSheet> lists, List<HostDay> days, int slots, List<Kit> kits, Rules rules) {
        this.waits = waits;
        this.days = days;
        for (HostDay day : days) {
            listsOfDay.add(lists.stream()
                    .filter(list -> list.slot().day().index() == day.index())
                    .toList());
        }
        turnaround = rules.turnaroundMinutes();
        arriveBefore = rules.arriveBeforeMinutes();
        under = Math.max(1, rules.nurseRatioUnder2());
        from = Math.max(1, rules.nurseRatioFrom2());
        nurseMinimum = rules.childrensNurseMinimum();
        starts = new int[slots][24];
        back = new long[kits.size()][32];
        backs = new int[kits.size()];
    }

    /** Starts of the list's cases in their order, as laid last. */
    int[] starts(SlotSheet list) {
        return starts[list.slot().index()];
    }

    /** Lays all cases; false when one of them cannot be treated and home in time that way. */
    boolean lay(Roster roster) {
        if (!waits) {
            return false;
        }
        Arrays.fill(backs, 0);
        for (int d = 0; d < days.size(); d++) {
            if (!lay(days.get(d), listsOfDay.get(d), roster.nurses(days.get(d)))) {
                return false;
            }
        }
        return true;
    }

    private boolean lay(HostDay day, List<SlotSheet> lists, int nurses) {
        int cases = 0;
        for (int i = 0; i < lists.size(); i++) {
            cases += lists.get(i).count();
        }
        if (cases == 0) {
            return true;
        }
        if (nurses < nurseMinimum) {
            return false;
        }
        Arrays.fill(children, 0);
        Arrays.fill(load, 0);
        int[] next = new int[lists.size()];
        int[] clock = new int[lists.size()];
        for (int i = 0; i < next.length; i++) {
            clock[i] = lists.get(i).slot().start();
        }
        for (int laid = 0; laid < cases; laid++) {
            int first = -1;
            int begins = Integer.MAX_VALUE;
            for (int i = 0; i < next.length; i++) {
                SlotSheet list = lists.get(i);
                if (next[i] < list.count() && clock[i] < begins) {
                    int at = earliest(day, list, list.member(next[i]).facts(), clock[i], nurses);
                    if (at < 0) {
                        return false;
                    }
                    clock[i] = at;
                    if (at < begins) {
                        begins = at;
                        first = i;
                    }
                }
            }
            SlotSheet list = lists.get(first);
            CaseFacts facts = list.member(next[first]).facts();
            set(list, next[first], begins);
            occupy(day, facts, begins);
            next[first]++;
            clock[first] = begins + facts.minutes() + turnaround;
        }
        return true;
    }

    private void set(SlotSheet list, int place, int at) {
        int slot = list.slot().index();
        if (place == starts[slot].length) {
            starts[slot] = Arrays.copyOf(starts[slot], 2 * place);
        }
        starts[slot][place] = at;
    }

    /** When the case can begin, not before {@code clock}; negative: not in time for the session's end and the ward's. */
    private int earliest(HostDay day, SlotSheet list, CaseFacts facts, int clock, int nurses) {
        int begins = Math.max(clock, facts.fixedStart());
        int latest = Math.min(
                list.slot().end() - facts.minutes(), day.wardCloses() - facts.minutes() - facts.observationMinutes());
        while (begins <= latest) {
            int later = Math.max(whenThereIsAPlace(day, facts, begins, nurses), whenThereAreTrays(day, facts, begins));
            if (later == begins) {
                return begins;
            }
            if (facts.fixedStart() >= 0) {
                return -1;
            }
            begins = later;
        }
        return -1;
    }

    /** {@code begins}, or the next start that the ward, as far as its last full minute of the stay, allows. */
    private int whenThereIsAPlace(HostDay day, CaseFacts facts, int begins, int nurses) {
        int comes = Math.max(day.wardOpens(), begins - arriveBefore);
        int goes = Math.min(LAST_MINUTE, begins + facts.minutes() + facts.observationMinutes());
        int parts = parts(facts, day);
        int mostChildren = day.wardPlaces() - 1;
        int mostLoad = nurses * under * from - parts;
        for (int minute = goes - 1; minute >= comes; minute--) {
            if (children[minute] > mostChildren || load[minute] > mostLoad) {
                return Math.max(begins, minute + arriveBefore) + 1;
            }
        }
        return begins;
    }

    /** {@code begins}, or the next start at which a tray comes back. */
    private int whenThereAreTrays(HostDay day, CaseFacts facts, int begins) {
        int later = begins;
        List<Kit> kits = facts.kits();
        for (int k = 0; k < kits.size(); k++) {
            Kit kit = kits.get(k);
            if (kit.kind() != EquipmentKind.TRAY) {
                continue;
            }
            long now = day.midnight() + begins;
            int out = 0;
            long soonest = Long.MAX_VALUE;
            long[] known = back[kit.index()];
            for (int i = 0; i < backs[kit.index()]; i++) {
                if (known[i] > now) {
                    out++;
                    soonest = Math.min(soonest, known[i]);
                }
            }
            if (out >= kit.units(day)) {
                later = Math.max(
                        later,
                        soonest == Long.MAX_VALUE
                                ? LAST_MINUTE
                                : (int) Math.min(LAST_MINUTE, soonest - day.midnight()));
            }
        }
        return later;
    }

    private void occupy(HostDay day, CaseFacts facts, int begins) {
        int comes = Math.max(day.wardOpens(), begins - arriveBefore);
        int goes = Math.min(LAST_MINUTE, begins + facts.minutes() + facts.observationMinutes());
        int parts = parts(facts, day);
        for (int minute = comes; minute < goes; minute++) {
            children[minute]++;
            load[minute] += parts;
        }
        List<Kit> kits = facts.kits();
        for (int k = 0; k < kits.size(); k++) {
            Kit kit = kits.get(k);
            if (kit.kind() == EquipmentKind.TRAY) {
                int type = kit.index();
                if (backs[type] == back[type].length) {
                    back[type] = Arrays.copyOf(back[type], 2 * backs[type]);
                }
                back[type][backs[type]++] = day.midnight() + begins + facts.minutes() + kit.reprocessMinutes();
            }
        }
    }

    /** A nurse's load in parts, as {@link WardSheet} counts it. */
    private int parts(CaseFacts facts, HostDay day) {
        return facts.ageMonths(day) < UNDER_TWO_MONTHS ? from : under;
    }
}
