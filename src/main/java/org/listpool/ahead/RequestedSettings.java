package org.listpool.ahead;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.listpool.lookahead.FurtherWeekends;
import org.listpool.lookahead.LookAheadSettings;
import org.listpool.lookahead.PlaceLosses;
import org.listpool.lookahead.rate.ArrivalWindow;
import org.listpool.lookahead.rate.HomeActivity;
import org.listpool.lookahead.rate.RateWishes;

/** Settings of a wish without faults, its gaps filled with the defaults. */
final class RequestedSettings {

    private RequestedSettings() {}

    static LookAheadSettings of(LookAheadRequest request, Baseline baseline) {
        return new LookAheadSettings(
                request.horizon() == null
                        ? LookAheadSettings.DEFAULT_WEEKS
                        : LookAheadSettings.weekOf(baseline.problem().asOf(), request.horizon()),
                orElse(request.replications(), LookAheadSettings.DEFAULT_REPLICATIONS),
                orElse(request.seed(), LookAheadSettings.DEFAULT_SEED),
                orElse(request.arrivalScale(), 1.0),
                rates(request),
                losses(request.losses()),
                weekends(request.weekends(), baseline));
    }

    private static RateWishes rates(LookAheadRequest request) {
        LookAheadRequest.Window window = request.window();
        List<LookAheadRequest.Arrivals> arrivals = request.arrivals() == null ? List.of() : request.arrivals();
        List<LookAheadRequest.Home> home = request.homeRates() == null ? List.of() : request.homeRates();
        return new RateWishes(
                window == null ? null : new ArrivalWindow(given(window.fromWeek()), given(window.weeks())),
                arrivals.stream()
                        .map(each -> new RateWishes.Arrivals(
                                given(each.provider()),
                                given(each.specialty()),
                                given(each.procedure()),
                                given(each.perWeek())))
                        .toList(),
                orElse(request.homeActivity(), HomeActivity.ESTIMATED),
                home.stream()
                        .map(each -> new RateWishes.Home(
                                given(each.provider()), given(each.specialty()), given(each.perWeek())))
                        .toList(),
                orElse(request.removalShare(), RateWishes.DEFAULT_REMOVAL_SHARE));
    }

    private static PlaceLosses losses(LookAheadRequest.@Nullable Losses wished) {
        PlaceLosses usual = PlaceLosses.DEFAULT;
        return wished == null
                ? usual
                : new PlaceLosses(
                        orElse(wished.declinedShare(), usual.declinedShare()),
                        orElse(wished.cancelledShare(), usual.cancelledShare()),
                        orElse(wished.notBroughtShare(), usual.notBroughtShare()));
    }

    private static @Nullable FurtherWeekends weekends(LookAheadRequest.@Nullable Weekends wished, Baseline baseline) {
        if (wished == null || given(wished.number()) == 0) {
            return null;
        }
        Map<String, Double> places = wished.places();
        return new FurtherWeekends(
                given(wished.first()),
                orElse(wished.everyWeeks(), 1),
                given(wished.number()),
                places == null ? FurtherWeekends.placesOf(baseline.problem(), baseline.plan()) : places);
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private static <T> T orElse(@Nullable T value, T usual) {
        return value == null ? usual : value;
    }
}
