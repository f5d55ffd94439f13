package org.listpool.lookahead;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.listpool.lookahead.rate.ArrivalRate;
import org.listpool.lookahead.rate.HomeRate;
import org.listpool.lookahead.rate.RateEstimates;

/**
 * The rates of one replication, drawn from what is believed of them. Children a week by group.
 *
 * @param arrivals who join
 * @param home whom their own trusts can treat on weekdays
 */
record RateDraws(double[] arrivals, double[] home) {

    static RateDraws of(RateEstimates rates, ListGroups groups, double arrivalScale, UniformRandomProvider random) {
        double[] arrivals = new double[groups.count()];
        double[] home = new double[groups.count()];
        List<ArrivalRate> joining = rates.arrivals();
        double[] drawn = rates.drawArrivals(random);
        for (int i = 0; i < drawn.length; i++) {
            ArrivalRate rate = joining.get(i);
            arrivals[groups.of(rate.provider(), rate.specialty())] += arrivalScale * drawn[i];
        }
        for (HomeRate rate : rates.home()) {
            home[groups.of(rate.provider(), rate.specialty())] += rate.draw(random);
        }
        return new RateDraws(arrivals, home);
    }
}
