package org.listpool.planning.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.staffing.Lead;
import org.listpool.planning.staffing.Staffing;
import org.listpool.planning.staffing.WeekStaffing;

/** The sessions of one week together: the way to staff them that is worth most, with whole people, who cost nothing. */
final class WeekSessions implements Part {

    private static final double UNKNOWN = -1;
    private static final int NONE = -1;

    private final Rows rows;
    private final @Nullable TimedRows timed;
    private final List<HostDay> days;
    private final WeekStaffing staffing;
    private final List<Staffing> ways;
    private final List<? extends SessionPart> sessions;
    private final List<List<List<Hands>>> hands = new ArrayList<>();
    private final double[][] worth;

    /** @param sessions those of the week, in the order of {@link WeekStaffing#slots()} */
    WeekSessions(
            PlanningPool pool,
            Rows rows,
            @Nullable TimedRows timed,
            WeekStaffing staffing,
            List<? extends SessionPart> sessions) {
        this.rows = rows;
        this.timed = timed;
        this.sessions = sessions;
        days = staffing.days();
        this.staffing = staffing;
        ways = new ArrayList<>(staffing.ways());
        worth = new double[sessions.size()][];
        for (int i = 0; i < sessions.size(); i++) {
            List<List<Hands>> byLead = new ArrayList<>();
            for (Lead lead : staffing.leads(i)) {
                byLead.add(sessions.get(i).handsOf(pool, rows, lead));
            }
            hands.add(byLead);
            worth[i] = new double[byLead.size()];
        }
    }

    @Override
    public double solve() {
        for (int i = 0; i < worth.length; i++) {
            sessions.get(i).price();
            Arrays.fill(worth[i], UNKNOWN);
        }
        double most = 0;
        int bestWay = NONE;
        int[] bestNurses = {};
        for (int w = 0; w < ways.size(); w++) {
            for (int[] nurses : ways.get(w).nurses()) {
                double wards = nursing(nurses);
                if (atMost(ways.get(w)) + wards > most && lists(ways.get(w)) + wards > most) {
                    most = lists(ways.get(w)) + wards;
                    bestWay = w;
                    bestNurses = nurses;
                }
            }
        }
        if (bestWay != NONE) {
            take(ways.get(bestWay), bestNurses);
            // The way that is best now will mostly be best at the next prices too, and then rules the others out.
            Collections.swap(ways, 0, bestWay);
        }
        return most;
    }

    /** The worth of all lists of {@code way}. */
    private double lists(Staffing way) {
        double lists = 0;
        for (int i = 0; i < worth.length; i++) {
            int lead = way.leads()[i];
            lists += lead == Staffing.CLOSED ? 0 : worth(i, lead);
        }
        return lists;
    }

    private double worth(int slot, int lead) {
        if (worth[slot][lead] == UNKNOWN) {
            worth[slot][lead] = sessions.get(slot).best(hands.get(slot).get(lead));
        }
        return worth[slot][lead];
    }

    /** At least the worth of all lists of {@code way}, as far as leads that take more children tell. */
    private double atMost(Staffing way) {
        double lists = 0;
        for (int i = 0; i < worth.length; i++) {
            int lead = way.leads()[i];
            if (lead == Staffing.CLOSED) {
                continue;
            }
            double most = worth[i][lead] == UNKNOWN ? Double.POSITIVE_INFINITY : worth[i][lead];
            for (int other = 0; other < worth[i].length; other++) {
                if (worth[i][other] != UNKNOWN && staffing.covers(i, other, lead)) {
                    most = Math.min(most, worth[i][other]);
                }
            }
            lists += most;
        }
        return lists;
    }

    private double nursing(int[] nurses) {
        double worth = 0;
        for (int d = 0; d < nurses.length; d++) {
            HostDay day = days.get(d);
            if (timed == null) {
                worth += nurses[d] * rows.wardMinutes(day) * rows.prices.price(rows.nurses(day));
            } else {
                for (int row : timed.nurses(day)) {
                    worth += nurses[d] * rows.prices.price(row);
                }
            }
        }
        return worth;
    }

    private void take(Staffing way, int[] nurses) {
        for (int i = 0; i < worth.length; i++) {
            int lead = way.leads()[i];
            if (lead != Staffing.CLOSED && worth[i][lead] > 0) {
                sessions.get(i).take(hands.get(i).get(lead));
            }
        }
        for (int d = 0; d < nurses.length; d++) {
            HostDay day = days.get(d);
            if (timed == null) {
                rows.prices.use(rows.nurses(day), -nurses[d] * (double) rows.wardMinutes(day));
            } else {
                for (int row : timed.nurses(day)) {
                    rows.prices.use(row, -nurses[d]);
                }
            }
        }
    }
}
