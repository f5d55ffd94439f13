package org.listpool.lookahead.rate;

/**
 * Children of one trust who join the list for one procedure each week.
 *
 * @param counted waiting whose clock started in the window
 * @param perWeek expected
 * @param low the rate lies below with a chance of 5 %
 * @param high the rate lies above with a chance of 5 %
 * @param given whether somebody typed it; it is then taken as certain
 */
public record ArrivalRate(
        String provider,
        String specialty,
        String procedure,
        int counted,
        double perWeek,
        double low,
        double high,
        boolean given) {

    static ArrivalRate of(String provider, String specialty, String procedure, int counted, GammaRate belief) {
        return new ArrivalRate(
                provider, specialty, procedure, counted, belief.mean(), belief.low(), belief.high(), false);
    }

    /** The same with a rate that somebody typed. */
    ArrivalRate given(double perWeek) {
        return new ArrivalRate(provider, specialty, procedure, counted, perWeek, perWeek, perWeek, true);
    }
}
