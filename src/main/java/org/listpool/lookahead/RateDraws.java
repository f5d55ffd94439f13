package org.listpool.lookahead;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.listpool.lookahead.rate.ArrivalRate;
import org.listpool.lookahead.rate.HomeRate;
import org.listpool.lookahead.rate.RateEstimates;

/** The rates of one replication, drawn from what is believed of them. Children a week by list. */
final class RateDraws {

    private final double[] arrivals;
    private final double[] home;

    private RateDraws(double[] arrivals, double[] home) {
        this.arrivals = arrivals;
        this.home = home;
    }

    /** Who join. */
    double[] arrivals() {
        return arrivals;
    }

    /** Whom their own trusts can treat on weekdays. */
    double[] home() {
        return home;
    }

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
