package org.listpool.lookahead.rate;

import org.apache.commons.rng.UniformRandomProvider;
import org.jspecify.annotations.Nullable;

/**
 * Children of one trust and specialty whom the trust itself treats on weekdays each week, while any wait.
 *
 * @param waiting children of the trust and specialty
 * @param perWeek expected
 * @param low the rate lies below with a chance of 5 %, if the list is steady
 * @param high the rate lies above with a chance of 5 %, if the list is steady
 * @param given whether it was said, not told from the list; it is then taken as certain
 * @param events of the belief about all who leave; null where given
 * @param weeks of that belief; null where given
 * @param removedPerWeek those of all who leave who are not treated, taken off each draw
 */
public record HomeRate(
        String provider,
        String specialty,
        int waiting,
        double perWeek,
        double low,
        double high,
        boolean given,
        @Nullable Double events,
        @Nullable Double weeks,
        double removedPerWeek) {

    static HomeRate of(String provider, String specialty, int waiting, GammaRate leaving, double removedPerWeek) {
        return new HomeRate(
                provider,
                specialty,
                waiting,
                Math.max(0, leaving.mean() - removedPerWeek),
                Math.max(0, leaving.low() - removedPerWeek),
                Math.max(0, leaving.high() - removedPerWeek),
                false,
                leaving.events(),
                leaving.weeks(),
                removedPerWeek);
    }

    /** The same with a rate that was said. */
    HomeRate given(double perWeek) {
        return new HomeRate(provider, specialty, waiting, perWeek, perWeek, perWeek, true, null, null, 0);
    }

    /** Draws a rate that may be the true one. */
    public double draw(UniformRandomProvider random) {
        return events == null || weeks == null
                ? perWeek
                : Math.max(0, new GammaRate(events, weeks).draw(random) - removedPerWeek);
    }
}
