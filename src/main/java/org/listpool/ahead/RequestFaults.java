package org.listpool.ahead;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.lookahead.LookAheadSettings;
import org.listpool.lookahead.rate.ArrivalRate;
import org.listpool.lookahead.rate.ArrivalWindow;
import org.listpool.lookahead.rate.RateEstimates;
import org.listpool.model.Fault;
import org.listpool.model.FirstFaults;

/** What is wrong with a wish to look ahead: each place and remedy. */
final class RequestFaults {

    /** Most children a week that a rate or a weekend's places may say, and most weekends. */
    static final int MOST = 1000;

    private static final double MOST_SCALE = 10;

    private final List<Fault> faults = new FirstFaults();

    private RequestFaults() {}

    /**
     * Finds them.
     *
     * @param told rates of the baseline, which name its trusts, specialties and procedures
     */
    static List<Fault> find(LookAheadRequest request, Baseline baseline, RateEstimates told) {
        RequestFaults found = new RequestFaults();
        found.numbers(request, baseline.problem().asOf());
        found.rates(request, told);
        LookAheadRequest.Weekends weekends = request.weekends();
        if (weekends != null) {
            found.weekends(weekends, baseline, told);
        }
        return List.copyOf(found.faults);
    }

    private void numbers(LookAheadRequest request, LocalDate asOf) {
        if (request.asOf() != null && !request.asOf().equals(asOf)) {
            add("/asOf", "The plan is as at " + asOf + ". Leave asOf out, or give that day.");
        }
        if (request.horizon() != null) {
            int weeks = LookAheadSettings.weekOf(asOf, request.horizon());
            if (weeks < 1 || weeks > LookAheadSettings.MOST_WEEKS) {
                add(
                        "/horizon",
                        "Give a day after " + asOf + ", at most " + LookAheadSettings.MOST_WEEKS + " weeks on.");
            }
        }
        whole("/replications", request.replications(), 1, LookAheadSettings.MOST_REPLICATIONS);
        number("/arrivalScale", request.arrivalScale(), MOST_SCALE, false);
        LookAheadRequest.Window window = request.window();
        if (window != null) {
            Integer from = window.fromWeek();
            Integer weeks = window.weeks();
            if (from == null
                    || weeks == null
                    || from < 0
                    || weeks < 1
                    || (long) from + weeks > ArrivalWindow.EARLIEST) {
                add(
                        "/window",
                        "Give fromWeek, 0 or more, and weeks, 1 or more, together at most " + ArrivalWindow.EARLIEST
                                + ".");
            }
        }
        Double share = request.removalShare();
        if (share != null && !(share >= 0 && share < 1)) {
            add("/removalShare", "Give a share from 0 to below 1, or leave it out.");
        }
        LookAheadRequest.Losses losses = request.losses();
        if (losses != null) {
            number("/losses/declinedShare", losses.declinedShare(), 1, false);
            number("/losses/cancelledShare", losses.cancelledShare(), 1, false);
            number("/losses/notBroughtShare", losses.notBroughtShare(), 1, false);
        }
    }

    private void rates(LookAheadRequest request, RateEstimates told) {
        Set<List<@Nullable String>> known = new HashSet<>();
        for (ArrivalRate each : told.arrivals()) {
            known.add(List.of(each.provider(), each.specialty(), each.procedure()));
            known.add(List.of(each.provider(), each.specialty()));
        }
        List<LookAheadRequest.Arrivals> arrivals = request.arrivals() == null ? List.of() : request.arrivals();
        Set<List<@Nullable String>> seen = new HashSet<>();
        for (int i = 0; i < arrivals.size(); i++) {
            LookAheadRequest.Arrivals each = arrivals.get(i);
            named(
                    "/arrivals/" + i,
                    java.util.Arrays.asList(each.provider(), each.specialty(), each.procedure()),
                    known,
                    seen);
            number("/arrivals/" + i + "/perWeek", each.perWeek(), MOST, true);
        }
        List<LookAheadRequest.Home> home = request.homeRates() == null ? List.of() : request.homeRates();
        for (int i = 0; i < home.size(); i++) {
            LookAheadRequest.Home each = home.get(i);
            named("/homeRates/" + i, java.util.Arrays.asList(each.provider(), each.specialty()), known, seen);
            number("/homeRates/" + i + "/perWeek", each.perWeek(), MOST, true);
        }
    }

    private void named(
            String pointer,
            List<@Nullable String> names,
            Set<List<@Nullable String>> known,
            Set<List<@Nullable String>> seen) {
        if (!known.contains(names)) {
            add(pointer, "No list of these names. See GET /api/v1/look-aheads/rates for all.");
        } else if (!seen.add(names)) {
            add(pointer, "This rate stands here twice. Leave one out.");
        }
    }

    private void weekends(LookAheadRequest.Weekends weekends, Baseline baseline, RateEstimates told) {
        Integer number = weekends.number();
        if (number == null || number < 0 || number > MOST) {
            add("/weekends/number", "Give 0 to " + MOST + " weekends.");
            return;
        }
        Integer every = weekends.everyWeeks();
        if (every != null && (every < 1 || every > LookAheadSettings.MOST_WEEKS)) {
            add("/weekends/everyWeeks", "Give 1 to " + LookAheadSettings.MOST_WEEKS + " weeks, or leave it out for 1.");
        }
        LocalDate first = weekends.first();
        if (number > 0 && (first == null || !first.isAfter(baseline.problem().asOf()))) {
            add("/weekends/first", "Give a day after " + baseline.problem().asOf() + ".");
        }
        Map<String, Double> places = weekends.places();
        if (places == null) {
            if (number > 0 && baseline.plan() == null) {
                add(
                        "/weekends/places",
                        "Give the places of a weekend by specialty, or a plan whose weekends have them.");
            }
            return;
        }
        Set<String> specialties = new HashSet<>();
        told.home().forEach(each -> specialties.add(each.specialty()));
        if (!specialties.containsAll(places.keySet())) {
            add(
                    "/weekends/places",
                    "Name specialties of the collaborative only: " + String.join(", ", specialties) + ".");
        }
        places.values().forEach(each -> number("/weekends/places", each, MOST, true));
    }

    private void whole(String pointer, @Nullable Integer given, int least, int most) {
        if (given != null && (given < least || given > most)) {
            add(pointer, "Give %d to %d, or leave it out.".formatted(least, most));
        }
    }

    private void number(String pointer, @Nullable Double given, double most, boolean required) {
        if (given == null ? required : !(given >= 0 && given <= most)) {
            add(pointer, "Give a number from 0 to " + (long) most + (required ? "." : ", or leave it out."));
        }
    }

    private void add(String pointer, String message) {
        faults.add(new Fault(pointer, message));
    }
}
