package org.listpool.lookahead.rate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How rates are told, and which are typed instead.
 *
 * @param window weeks to count arrivals in; null: the latest, or the fullest where children join late
 * @param arrivals typed rates, which replace those told
 * @param home what holds where {@code homeGiven} says nothing
 * @param homeGiven typed weekday activity
 * @param removalShare of the waiting children who leave each week without treatment, 0 to below 1. Assumption: A-123
 */
public record RateWishes(
        @Nullable ArrivalWindow window,
        List<Arrivals> arrivals,
        HomeActivity home,
        List<Home> homeGiven,
        double removalShare) {

    /** Share that leaves each week without treatment where nobody says so: about one in ten a year. Assumption: A-123 */
    public static final double DEFAULT_REMOVAL_SHARE = 0.002;

    /** Everything as told by the list. */
    public static final RateWishes NONE =
            new RateWishes(null, List.of(), HomeActivity.ESTIMATED, List.of(), DEFAULT_REMOVAL_SHARE);

    /** A typed rate of arrivals, children a week. */
    public record Arrivals(String provider, String specialty, String procedure, double perWeek) {}

    /** A typed weekday activity, children a week. */
    public record Home(String provider, String specialty, double perWeek) {}

    /** Copies the lists; refuses a share out of range. */
    public RateWishes {
        arrivals = List.copyOf(arrivals);
        homeGiven = List.copyOf(homeGiven);
        if (!(removalShare >= 0 && removalShare < 1)) {
            throw new IllegalArgumentException(
                    "The share that leaves each week is from 0 to below 1, not " + removalShare + ".");
        }
    }

    @Nullable
    Double arrivalsOf(String provider, String specialty, String procedure) {
        return arrivals.stream()
                .filter(each -> each.provider().equals(provider)
                        && each.specialty().equals(specialty)
                        && each.procedure().equals(procedure))
                .map(Arrivals::perWeek)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Double homeOf(String provider, String specialty) {
        return homeGiven.stream()
                .filter(each ->
                        each.provider().equals(provider) && each.specialty().equals(specialty))
                .map(Home::perWeek)
                .findFirst()
                .orElse(home == HomeActivity.NONE ? Double.valueOf(0) : null);
    }
}
