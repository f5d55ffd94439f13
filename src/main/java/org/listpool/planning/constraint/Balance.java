package org.listpool.planning.constraint;

import java.util.List;
import java.util.Map;
import org.listpool.model.Provider;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.WaitingCase;

/** What each trust is owed in places once this plan's are counted, where a balance is carried forward. */
final class Balance {

    private final boolean carried;
    private final double[] owed;
    private final double[] shareOfNeed;
    private final int[] places;
    private int all;

    Balance(PlanningPool pool) {
        List<Provider> providers = pool.problem().providers();
        Map<String, Double> before = pool.problem().weights().balanceOwed();
        carried = before != null;
        owed = new double[providers.size()];
        shareOfNeed = new double[providers.size()];
        places = new int[providers.size()];
        for (int p = 0; p < owed.length && before != null; p++) {
            owed[p] = before.getOrDefault(providers.get(p).ods(), 0.0);
        }
        long need = 0;
        for (WaitingCase each : pool.cases()) {
            if (each.facts().provider() >= 0) {
                shareOfNeed[each.facts().provider()] += each.facts().needPoints();
                need += each.facts().needPoints();
            }
        }
        for (int p = 0; p < owed.length && need > 0; p++) {
            shareOfNeed[p] /= need;
        }
    }

    /** Counts places more, or fewer, of the trust of this number. */
    void count(int provider, int change) {
        if (provider >= 0) {
            places[provider] += change;
            all += change;
        }
    }

    /** The squares, summed; 0 where nothing is carried forward. */
    long squares() {
        long sum = 0;
        for (int p = 0; p < owed.length && carried; p++) {
            double left = owed[p] + shareOfNeed[p] * all - places[p];
            sum += Math.round(left * left);
        }
        return sum;
    }
}
