package org.listpool.ahead;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.lookahead.rate.HomeActivity;

/**
 * A wish to look ahead. What is left out takes its default, which the answer tells.
 *
 * @param planId a stored plan, or a scenario's run that has ended well, with its problem; null: the pool as it is now,
 *     without a plan
 * @param asOf first day; null: the plan's, or the pool's own
 * @param horizon last day that must be reached; null: 52 weeks on
 * @param replications null: 200
 * @param seed null: 1
 * @param arrivalScale by which rates of arrival are multiplied; null: 1
 * @param window weeks to count arrivals in; null: by rule
 * @param arrivals typed rates of arrival; null: none
 * @param homeActivity what holds for trusts whose weekday activity is not typed; null: as told by the list
 * @param homeRates typed weekday activity; null: none
 * @param removalShare of the waiting children who leave untreated each week; null: 0.002
 * @param losses of places on weekends; null: the defaults
 * @param weekends beyond the plan's; null: none
 */
public record LookAheadRequest(
        @Nullable UUID planId,
        @Nullable LocalDate asOf,
        @Nullable LocalDate horizon,
        @Nullable Integer replications,
        @Nullable Long seed,
        @Nullable Double arrivalScale,
        @Nullable Window window,
        @Nullable List<Arrivals> arrivals,
        @Nullable HomeActivity homeActivity,
        @Nullable List<Home> homeRates,
        @Nullable Double removalShare,
        @Nullable Losses losses,
        @Nullable Weekends weekends) {

    /** The latest week, counted back from {@code asOf}, and how many weeks. */
    public record Window(
            @Nullable Integer fromWeek, @Nullable Integer weeks) {}

    /** Children of a trust who join for a procedure each week. */
    public record Arrivals(
            @Nullable String provider,
            @Nullable String specialty,
            @Nullable String procedure,
            @Nullable Double perWeek) {}

    /** Children of a specialty whom a trust treats on weekdays each week. */
    public record Home(
            @Nullable String provider,
            @Nullable String specialty,
            @Nullable Double perWeek) {}

    /** Shares of places lost, 0 to 1; null: the default. */
    public record Losses(
            @Nullable Double declinedShare,
            @Nullable Double cancelledShare,
            @Nullable Double notBroughtShare) {}

    /** Weekends beyond the plan's; {@code places} by specialty on each, null: those of the plan's weekends. */
    public record Weekends(
            @Nullable LocalDate first,
            @Nullable Integer everyWeeks,
            @Nullable Integer number,
            @Nullable Map<String, Double> places) {}

    /** A wish for everything by default. */
    public static LookAheadRequest of(@Nullable UUID planId) {
        return new LookAheadRequest(planId, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
