package org.listpool.lookahead.rate;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * What is believed of a rate after so many events in so many weeks: a gamma distribution.
 *
 * @param events seen, those of the prior included; 0: the rate is 0 for certain
 * @param weeks in which they were seen, above 0
 */
record GammaRate(double events, double weeks) {

    /** Share of the belief below the low and above the high end of an interval. */
    private static final double TAIL = 0.05;

    double mean() {
        return events / weeks;
    }

    /** Five in a hundred chances lie below. */
    double low() {
        return events == 0 ? 0 : distribution().inverseCumulativeProbability(TAIL);
    }

    /** Five in a hundred chances lie above. */
    double high() {
        return events == 0 ? 0 : distribution().inverseCumulativeProbability(1 - TAIL);
    }

    double draw(UniformRandomProvider random) {
        return events == 0
                ? 0
                : AhrensDieterMarsagliaTsangGammaSampler.of(random, events, 1 / weeks)
                        .sample();
    }

    private GammaDistribution distribution() {
        return GammaDistribution.of(events, 1 / weeks);
    }
}
