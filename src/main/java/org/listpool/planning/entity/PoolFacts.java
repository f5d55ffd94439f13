package org.listpool.planning.entity;

import java.util.List;
import org.listpool.model.Problem;
import org.listpool.model.Provider;

/**
 * The facts of one search.
 *
 * @param slots sessions in the problem's order
 * @param days of sites that host sessions, by site and date
 * @param longWaiters children of served specialties who wait long, by number of the home trust
 */
public record PoolFacts(
        Problem problem,
        List<SessionSlot> slots,
        List<HostDay> days,
        List<SupplyPeriod> periods,
        List<Kit> kits,
        List<Person> people,
        List<Integer> longWaiters) {

    /** Days that make a wait long where the problem does not say. Source: S23. */
    public static final int LONG_WAIT_DAYS = 365;

    /** Days that make a wait long in this problem. */
    public int longWaitDays() {
        Integer own = problem.weights().longWaitDays();
        return own == null ? LONG_WAIT_DAYS : own;
    }

    /** Number of the trust {@code ods}; negative when the problem does not list it. */
    public int providerIndex(String ods) {
        List<Provider> providers = problem.providers();
        for (int i = 0; i < providers.size(); i++) {
            if (providers.get(i).ods().equals(ods)) {
                return i;
            }
        }
        return -1;
    }
}
