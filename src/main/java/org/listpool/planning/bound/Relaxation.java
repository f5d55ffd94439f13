package org.listpool.planning.bound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SessionSlot;

/** A pool with prices in place of the rules that tie its sessions together, fallen apart into pieces. */
final class Relaxation {

    private final Rows rows;
    private final @Nullable TimedRows timed;
    private final List<Part> parts = new ArrayList<>();

    private Relaxation(Rows rows, @Nullable TimedRows timed) {
        this.rows = rows;
        this.timed = timed;
    }

    /** Wards and nurses by the day's minutes, trays by the day; lists exact but for the clock. Quick. */
    static Relaxation byTheDay(PlanningPool pool) {
        Relaxation made = new Relaxation(new Rows(pool), null);
        ListProgramme programme = new ListProgramme();
        Map<List<String>, List<DaySession>> rivals = new HashMap<>();
        for (SessionSlot slot : pool.slots()) {
            DaySession session = new DaySession(pool, made.rows, slot, programme);
            made.parts.add(session);
            rivals.computeIfAbsent(slot.session().specialties(), key -> new ArrayList<>())
                    .add(session);
        }
        rivals.values().forEach(FirstPrices::set);
        made.addOthers(pool);
        return made;
    }

    /** Wards, nurses and trays at moments of the day, which prices the order of a list and its idle minutes. Slow. */
    static Relaxation byTheClock(PlanningPool pool, Relaxation before) {
        Rows rows = new Rows(pool);
        TimedRows timed = new TimedRows(pool, rows.prices);
        Relaxation made = new Relaxation(rows, timed);
        for (SessionSlot slot : pool.slots()) {
            made.parts.add(new ClockSession(pool, rows, timed, slot));
        }
        rows.takeOver(before.rows);
        made.addOthers(pool);
        return made;
    }

    private void addOthers(PlanningPool pool) {
        for (HostDay day : pool.days()) {
            parts.add(new OpenDay(pool, rows, day));
        }
        // After the sessions, whose demand tells how much of a person's free day is wanted.
        for (Person person : pool.people()) {
            parts.add(new StaffDays(pool, rows, timed, person));
        }
    }

    Prices prices() {
        return rows.prices;
    }

    /** The bound at the present prices, in need points. */
    double solve() {
        if (timed != null) {
            timed.price();
        }
        double bound = rows.prices.open();
        for (Part part : parts) {
            bound += part.solve();
        }
        return bound;
    }
}
