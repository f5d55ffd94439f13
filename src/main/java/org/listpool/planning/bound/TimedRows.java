package org.listpool.planning.bound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.listpool.model.EquipmentKind;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Kit;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.SupplyPeriod;

/** The rows of what is scarce at moments of the day: ward places, nurses and trays. */
final class TimedRows {

    /**
     * Minutes between counted moments of a ward. Between two of them one child may leave and the next come without being counted,
     * so that each stay counts for up to so many minutes less.
     */
    private static final int WARD_STEP = 1;

    /** Minutes between counted moments of trays, which are out for hours. */
    private static final int TRAY_STEP = 15;

    private final PlanningPool pool;
    private final Prices prices;
    private final List<Moments> wards = new ArrayList<>();
    private final List<int[]> nurses = new ArrayList<>();
    private final Map<Kit, Moments[]> trays = new HashMap<>();

    TimedRows(PlanningPool pool, Prices prices) {
        this.pool = pool;
        this.prices = prices;
        for (HostDay day : pool.days()) {
            int[] places = new int[Moments.count(day.wardOpens(), day.wardCloses(), WARD_STEP)];
            int[] nursing = new int[places.length];
            for (int i = 0; i < places.length; i++) {
                places[i] = prices.row(day.wardPlaces(), 1);
                nursing[i] = prices.row(0, 1);
            }
            wards.add(new Moments(day.wardOpens(), WARD_STEP, places));
            nurses.add(nursing);
        }
        for (Kit kit : pool.kits()) {
            if (kit.kind() == EquipmentKind.TRAY) {
                trays.put(kit, trays(kit));
            }
        }
    }

    private Moments[] trays(Kit kit) {
        Moments[] byDay = new Moments[pool.days().size()];
        for (SupplyPeriod period : pool.periods()) {
            int units = 0;
            for (HostDay day : period.days()) {
                int first = Integer.MAX_VALUE;
                int last = 0;
                for (SessionSlot slot : pool.slots()) {
                    if (slot.day().equals(day)) {
                        first = Math.min(first, slot.start());
                        last = Math.max(last, slot.end());
                    }
                }
                // Trays are counted when one goes out. Before the day's first case that was on an earlier day.
                units = Math.max(units, kit.units(day));
                int[] rows = new int[Moments.count(first, last, TRAY_STEP)];
                for (int i = 0; i < rows.length; i++) {
                    rows[i] = prices.row(units, 1);
                }
                byDay[day.index()] = new Moments(first, TRAY_STEP, rows);
            }
        }
        return byDay;
    }

    /** Places on the ward at the counted moments of its hours. */
    Moments ward(HostDay day) {
        return wards.get(day.index());
    }

    /** Rows of the nurses on the ward at the same moments. */
    int[] nurses(HostDay day) {
        return nurses.get(day.index());
    }

    /**
     * Names the days on which a tray used at {@code slot} may be out: their counted moments, and the minutes by which their
     * midnight is later than that of the slot's day.
     *
     * @param out minutes from the start of a case until its tray is back
     */
    void forEachDay(Kit tray, SessionSlot slot, int out, ObjIntConsumer<Moments> each) {
        Moments[] byDay = trays.get(tray);
        if (byDay == null) {
            return;
        }
        for (HostDay day : pool.periods().get(slot.period()).days()) {
            int shift = (int) (day.midnight() - slot.day().midnight());
            if (shift >= 0 && shift <= slot.end() + out) {
                each.accept(byDay[day.index()], shift);
            }
        }
    }

    /** Begins with the prices that minutes of wards and nurses have in {@code other}, spread over the moments. */
    void takeOver(Rows other) {
        for (HostDay day : pool.days()) {
            Moments ward = ward(day);
            int[] nursing = nurses(day);
            for (int m = ward.at(day.wardCloses() - other.wardMinutes(day)); m < nursing.length; m++) {
                prices.begin(ward.row(m), WARD_STEP * other.prices.price(other.ward(day)));
                prices.begin(nursing[m], WARD_STEP * other.prices.price(other.nurses(day)));
            }
        }
    }

    /** Sums up the prices of this round. */
    void price() {
        for (Moments[] byDay : trays.values()) {
            for (Moments moments : byDay) {
                moments.price(prices);
            }
        }
    }
}
