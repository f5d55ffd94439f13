package org.listpool.planning.bound;

import java.util.List;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.PlanningPool;

/** One day by itself: opened, with its senior nurses, when its sessions pay for it. */
final class OpenDay implements Part {

    private static final double NOTHING = 1e-9;

    private final Prices prices;
    private final int seniorsRow;
    private final int seniors;
    private final List<Integer> sessionRows;

    OpenDay(PlanningPool pool, Rows rows, HostDay day) {
        prices = rows.prices;
        seniorsRow = rows.seniors(day);
        seniors = pool.problem().rules().seniorNursePerDay();
        sessionRows = pool.slots().stream()
                .filter(slot -> slot.day().equals(day))
                .map(rows::opening)
                .toList();
    }

    @Override
    public double solve() {
        double gain = -seniors * prices.price(seniorsRow);
        double wanted = 0;
        for (int row : sessionRows) {
            gain += prices.price(row);
            wanted = Math.max(wanted, prices.used(row));
        }
        // Where opening costs and earns nothing, the day is open when a session wants it.
        double open = gain > NOTHING ? 1 : gain < -NOTHING ? 0 : wanted;
        for (int row : sessionRows) {
            prices.use(row, -open);
        }
        prices.use(seniorsRow, open * seniors);
        return Math.max(0, gain);
    }
}
