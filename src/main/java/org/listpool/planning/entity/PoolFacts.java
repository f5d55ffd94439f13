package org.listpool.planning.entity;

import java.util.List;
import org.listpool.model.Problem;
import org.listpool.model.Provider;

/**
 * The facts of one search.
 *
 * @param slots sessions in the problem's order
 * @param days of sites that host sessions, by site and date
 * @param longWaiters children of served specialties who wait over 52 weeks, by number of the home trust
 */
public record PoolFacts(
        Problem problem,
        List<SessionSlot> slots,
        List<HostDay> days,
        List<SupplyPeriod> periods,
        List<Kit> kits,
        List<Person> people,
        List<Integer> longWaiters) {

    /** Days that make a wait long. Source: S23. */
    public static final int LONG_WAIT_DAYS = 365;

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
