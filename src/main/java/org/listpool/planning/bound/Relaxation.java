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
import org.listpool.planning.staffing.WeekStaffing;

/** A pool with prices in place of the rules that tie its sessions together, fallen apart into pieces. */
final class Relaxation {

    private final Rows rows;
    private final @Nullable TimedRows timed;
    private final Map<Integer, WeekStaffing> staffings;
    private final List<Part> parts = new ArrayList<>();

    private Relaxation(Rows rows, @Nullable TimedRows timed, Map<Integer, WeekStaffing> staffings) {
        this.rows = rows;
        this.timed = timed;
        this.staffings = staffings;
    }

    /** Wards and nurses by the day's minutes, trays by the day; lists exact but for the clock. Quick. */
    static Relaxation byTheDay(PlanningPool pool) {
        Map<Integer, WeekStaffing> staffings = new HashMap<>();
        for (HostDay day : pool.days()) {
            if (!staffings.containsKey(day.week())) {
                WeekStaffing staffing = WeekStaffing.find(pool, day.week());
                if (staffing != null) {
                    staffings.put(day.week(), staffing);
                }
            }
        }
        Relaxation made = new Relaxation(new Rows(pool), null, staffings);
        ListProgramme programme = new ListProgramme();
        Map<List<String>, List<DaySession>> rivals = new HashMap<>();
        List<SessionPart> sessions = new ArrayList<>();
        for (SessionSlot slot : pool.slots()) {
            DaySession session = new DaySession(pool, made.rows, slot, programme);
            sessions.add(session);
            rivals.computeIfAbsent(slot.session().specialties(), key -> new ArrayList<>())
                    .add(session);
        }
        rivals.values().forEach(FirstPrices::set);
        made.addParts(pool, sessions);
        return made;
    }

    /** Wards, nurses and trays at moments of the day, which prices the order of a list and its idle minutes. Slow. */
    static Relaxation byTheClock(PlanningPool pool, Relaxation before) {
        Rows rows = new Rows(pool);
        TimedRows timed = new TimedRows(pool, rows.prices);
        Relaxation made = new Relaxation(rows, timed, before.staffings);
        List<SessionPart> sessions = new ArrayList<>();
        for (SessionSlot slot : pool.slots()) {
            sessions.add(new ClockSession(pool, rows, timed, slot));
        }
        rows.takeOver(before.rows);
        timed.takeOver(before.rows);
        made.addParts(pool, sessions);
        return made;
    }

    /** People by whole staffings where those can be counted; else sessions, days and people each by themselves, at prices. */
    private void addParts(PlanningPool pool, List<SessionPart> sessions) {
        staffings.forEach((week, staffing) -> parts.add(new WeekSessions(
                pool,
                rows,
                timed,
                staffing,
                staffing.slots().stream()
                        .map(slot -> sessions.get(slot.index()))
                        .toList())));
        List<HostDay> priced = pool.days().stream()
                .filter(day -> !staffings.containsKey(day.week()))
                .toList();
        sessions.stream().filter(session -> priced.contains(session.slot.day())).forEach(parts::add);
        for (HostDay day : priced) {
            parts.add(new OpenDay(pool, rows, day));
        }
        // After the sessions, whose demand tells how much of a person's free day is wanted.
        for (Person person : pool.people()) {
            parts.add(new StaffDays(pool, rows, timed, priced, person));
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
