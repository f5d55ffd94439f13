package org.listpool.web.ahead;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.lookahead.LookAheadSettings;
import org.listpool.lookahead.PlaceLosses;
import org.listpool.lookahead.rate.HomeRate;
import org.listpool.lookahead.rate.RateEstimates;
import org.listpool.lookahead.rate.RateWishes;
import org.listpool.plan.PlanMetadata;

/**
 * The form's fields: what was typed, else the defaults.
 *
 * @param plan id of the plan that rates and look ahead begin from; empty: the pool
 * @param plans that may be chosen, newest first
 * @param rates as the list tells them
 * @param typed what was typed by field
 * @param home a field for each trust and specialty
 * @param arrivals a field for each trust, specialty and procedure
 * @param places a field for each specialty
 * @param faults what cannot be taken, with the field
 */
public record FormView(
        String plan,
        List<PlanMetadata> plans,
        RateEstimates rates,
        Map<String, String> typed,
        List<RateField> home,
        List<RateField> arrivals,
        List<RateField> places,
        List<FieldFaultView> faults) {

    private static final double PERCENT = 100;
    private static final int DAYS_OF_WEEK = 7;

    /** A rate's field: its name, its labels, what the list tells, what was typed. */
    public record RateField(String field, String trust, String of, String told, String typed) {}

    /** A fault and the id of the field it is about. */
    public record FieldFaultView(String field, String message) {}

    static FormView of(
            @Nullable String plan,
            List<PlanMetadata> plans,
            RateEstimates rates,
            Map<String, String> typed,
            List<FieldFaultView> faults) {
        List<RateField> home = new ArrayList<>();
        for (HomeRate rate : rates.home()) {
            String field = "home/" + rate.provider() + "/" + rate.specialty();
            home.add(new RateField(
                    field,
                    rate.provider(),
                    rate.specialty(),
                    told(rate.perWeek(), rate.low(), rate.high()),
                    typed.getOrDefault(field, "")));
        }
        List<RateField> arrivals = new ArrayList<>();
        rates.arrivals().forEach(rate -> {
            String field = "arrivals/" + rate.provider() + "/" + rate.specialty() + "/" + rate.procedure();
            arrivals.add(new RateField(
                    field,
                    rate.provider(),
                    rate.procedure(),
                    told(rate.perWeek(), rate.low(), rate.high()),
                    typed.getOrDefault(field, "")));
        });
        List<RateField> places = rates.home().stream()
                .map(HomeRate::specialty)
                .distinct()
                .map(each -> new RateField("places/" + each, "", each, "", typed.getOrDefault("places/" + each, "")))
                .toList();
        return new FormView(plan == null ? "" : plan, plans, rates, typed, home, arrivals, places, faults);
    }

    /** Whether what it begins from is none of the plans to choose: a scenario, or an older plan. */
    public boolean besidesPlans() {
        return !plan.isEmpty()
                && plans.stream().noneMatch(each -> each.id().toString().equals(plan));
    }

    /** What stands in a field: what was typed, else its default; empty for a field without one. */
    public String field(String name) {
        String given = typed.get(name);
        return given != null ? given : usual(name);
    }

    /** Children a week who join, all lists together. */
    public String joining() {
        return tenths(
                rates.arrivals().stream().mapToDouble(each -> each.perWeek()).sum());
    }

    /** Children a week treated at home as the list tells, all lists together. */
    public String treated() {
        return tenths(rates.home().stream().mapToDouble(each -> each.perWeek()).sum());
    }

    /** Weeks from the clock start to joining the list. */
    public String joiningWeeks() {
        return tenths(rates.joiningWeeks());
    }

    private String usual(String name) {
        PlaceLosses losses = PlaceLosses.DEFAULT;
        return switch (name) {
            case "until" ->
                rates.asOf()
                        .plusDays((long) DAYS_OF_WEEK * LookAheadSettings.DEFAULT_WEEKS)
                        .toString();
            case "scale" -> "1.0";
            case "removal" -> percent(RateWishes.DEFAULT_REMOVAL_SHARE);
            case "number" -> "0";
            case "every" -> "2";
            case "declined" -> percent(losses.declinedShare());
            case "cancelled" -> percent(losses.cancelledShare());
            case "notBrought" -> percent(losses.notBroughtShare());
            case "replications" -> Integer.toString(LookAheadSettings.DEFAULT_REPLICATIONS);
            case "seed" -> Long.toString(LookAheadSettings.DEFAULT_SEED);
            default -> "";
        };
    }

    private static String percent(double share) {
        return String.format(Locale.UK, "%.1f", PERCENT * share);
    }

    private static String told(double perWeek, double low, double high) {
        return String.format(Locale.UK, "%.2f (%.2f to %.2f)", perWeek, low, high);
    }

    private static String tenths(double figure) {
        return String.format(Locale.UK, "%.1f", figure);
    }
}
