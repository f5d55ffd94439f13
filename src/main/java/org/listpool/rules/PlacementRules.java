package org.listpool.rules;

import static org.listpool.rules.RuleCode.AGE_WEIGHT;
import static org.listpool.rules.RuleCode.CONSENT;
import static org.listpool.rules.RuleCode.DISCHARGE;
import static org.listpool.rules.RuleCode.EVIDENCE;
import static org.listpool.rules.RuleCode.NOTICE;
import static org.listpool.rules.RuleCode.OVERRUN;
import static org.listpool.rules.RuleCode.SPECIALTY;
import static org.listpool.rules.RuleCode.TIME;
import static org.listpool.rules.RuleCode.TRAVEL;
import static org.listpool.rules.RuleCode.UNAVAILABLE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Problem;
import org.listpool.model.Rules;
import org.listpool.model.Site;
import org.listpool.model.TheatreSession;

/** The rules about one child and one session of a problem, and which of them a pair breaks. */
public final class PlacementRules {

    /** Procedures with limits of their own on age and weight. Source: S61. */
    private static final Set<String> TONSIL_PROCEDURES = Set.of("TONSILS", "ADENOTONSILS");

    private final LocalDate asOf;
    private final Rules rules;
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Map<String, Integer>> travelMinutes;
    private final OverrunAllowance allowance;

    /** In the order in which reasons are told. */
    private final List<PlacementRule> all = List.of(
            new PlacementRule(SPECIALTY, this::servesSpecialty),
            new PlacementRule(CONSENT, this::hasConsent),
            new PlacementRule(TRAVEL, this::withinTravel),
            new PlacementRule(NOTICE, this::hasNotice),
            new PlacementRule(UNAVAILABLE, this::isAvailable),
            new PlacementRule(EVIDENCE, this::hasEvidence),
            new PlacementRule(AGE_WEIGHT, this::oldAndHeavyEnough),
            new PlacementRule(TIME, this::fitsAlone),
            new PlacementRule(OVERRUN, this::fitsAloneWithMargin),
            new PlacementRule(DISCHARGE, this::homeInTimeWhenFirst));

    public PlacementRules(Problem problem) {
        asOf = problem.asOf();
        rules = problem.rules();
        problem.sites().forEach(site -> sites.put(site.ods(), site));
        travelMinutes = problem.travelMinutes();
        allowance = OverrunAllowance.of(rules);
    }

    /** The rules that keep {@code waiting} off {@code session}'s list even if it were the only child there. */
    public EnumSet<RuleCode> broken(Case waiting, TheatreSession session) {
        EnumSet<RuleCode> codes = EnumSet.noneOf(RuleCode.class);
        for (PlacementRule rule : all) {
            if (!rule.test().keeps(waiting, session)) {
                codes.add(rule.code());
            }
        }
        return codes;
    }

    /** Minutes by road from the child's home to the session's site; null when either is unknown. */
    public @Nullable Integer findTravelMinutes(Case waiting, String site) {
        return waiting.postcodeDistrict() == null
                ? null
                : travelMinutes
                        .getOrDefault(waiting.postcodeDistrict(), Map.of())
                        .get(site);
    }

    /** The longest journey that the child's family accepts, in minutes. */
    public int travelLimitMinutes(Case waiting) {
        return waiting.maxTravelMinutes() == null ? rules.maxTravelMinutes() : waiting.maxTravelMinutes();
    }

    /** The notice that the child's family is owed, in days. */
    public int noticeDays(Case waiting) {
        return waiting.noticeDays() == null ? rules.noticeDays() : waiting.noticeDays();
    }

    private boolean hasNotice(Case waiting, TheatreSession session) {
        return ChronoUnit.DAYS.between(asOf, session.date()) >= noticeDays(waiting);
    }

    private boolean withinTravel(Case waiting, TheatreSession session) {
        Integer minutes = findTravelMinutes(waiting, session.site());
        return minutes != null && minutes <= travelLimitMinutes(waiting);
    }

    private boolean hasConsent(Case waiting, TheatreSession session) {
        Site site = sites.get(session.site());
        return Boolean.TRUE.equals(waiting.poolConsent())
                || (site != null && site.provider().equals(waiting.provider()));
    }

    private boolean isAvailable(Case waiting, TheatreSession session) {
        return waiting.unavailable().stream().noneMatch(days -> days.contains(session.date()));
    }

    private boolean servesSpecialty(Case waiting, TheatreSession session) {
        return session.specialties().contains(waiting.specialty());
    }

    private boolean oldAndHeavyEnough(Case waiting, TheatreSession session) {
        if (waiting.dateOfBirth() == null || waiting.weightKg() == null) {
            return false;
        }
        int months = Ages.months(waiting.dateOfBirth(), session.date());
        boolean tonsils =
                TONSIL_PROCEDURES.contains(waiting.procedure()) && !Boolean.TRUE.equals(waiting.consultantOverride());
        return months >= rules.minAgeMonths()
                && waiting.weightKg() >= rules.minWeightKg()
                && (!tonsils
                        || (months >= rules.tonsilMinAgeMonths() && waiting.weightKg() >= rules.tonsilMinWeightKg()));
    }

    private boolean hasEvidence(Case waiting, TheatreSession session) {
        return holdsOn(waiting.preopExpires(), session.date())
                && holdsOn(waiting.consentExpires(), session.date())
                && (waiting.imagingReadyFrom() == null
                        || !waiting.imagingReadyFrom().isAfter(session.date()));
    }

    private static boolean holdsOn(@Nullable LocalDate expires, LocalDate date) {
        return expires == null || !expires.isBefore(date);
    }

    private boolean fitsAlone(Case waiting, TheatreSession session) {
        return waiting.expectedMinutes() != null && waiting.expectedMinutes() <= minutes(session);
    }

    private boolean fitsAloneWithMargin(Case waiting, TheatreSession session) {
        return waiting.expectedMinutes() != null
                && waiting.sdMinutes() != null
                && allowance.fits(
                        waiting.expectedMinutes(), waiting.sdMinutes() * waiting.sdMinutes(), 1, minutes(session));
    }

    private boolean homeInTimeWhenFirst(Case waiting, TheatreSession session) {
        Site site = sites.get(session.site());
        return site != null
                && waiting.expectedMinutes() != null
                && waiting.observationMinutes() != null
                && session.start().toSecondOfDay() / 60 + waiting.expectedMinutes() + waiting.observationMinutes()
                        <= site.wardCloses().toSecondOfDay() / 60;
    }

    private static int minutes(TheatreSession session) {
        return (int) Duration.between(session.start(), session.end()).toMinutes();
    }
}
