package org.listpool.planning.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.listpool.model.Case;
import org.listpool.model.Pin;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.rules.Ages;
import org.listpool.rules.NeedPoints;
import org.listpool.rules.PlacementRules;
import org.listpool.rules.RuleCode;
import org.listpool.rules.StaffingRules;

/** Makes the planner's children from a problem's. */
final class CaseFactory {

    private static final Set<RuleCode> NOT_SERVED = Set.of(RuleCode.SPECIALTY);

    private final Problem problem;
    private final List<SessionSlot> slots;
    private final List<HostDay> days;
    private final PlacementRules rules;
    private final StaffingRules staffing;
    private final Map<String, Kit> kits = new HashMap<>();
    private final Map<String, Pin> pins = new HashMap<>();
    private final Map<String, String> previous = new HashMap<>();
    private final Map<String, Integer> people;
    private final Map<String, Integer> families;
    private final List<String> providers;
    private final Map<String, Integer> procedureNumbers;

    CaseFactory(
            Problem problem,
            List<SessionSlot> slots,
            List<HostDay> days,
            List<Kit> kits,
            Map<String, Integer> procedureNumbers) {
        this.problem = problem;
        this.slots = slots;
        this.days = days;
        this.procedureNumbers = procedureNumbers;
        rules = new PlacementRules(problem);
        staffing = new StaffingRules(problem);
        kits.forEach(kit -> this.kits.put(kit.type(), kit));
        problem.pinned().forEach(pin -> pins.put(pin.caseId(), pin));
        problem.previous().forEach(place -> previous.put(place.caseId(), place.sessionId()));
        people = shared(problem.cases().stream().map(Case::personId).toList());
        families = problem.rules().siblingsSameDay()
                ? shared(problem.cases().stream().map(Case::siblingGroup).toList())
                : Map.of();
        providers = problem.providers().stream().map(Provider::ods).toList();
    }

    /** Children with a session open to them or a promised place. */
    List<WaitingCase> cases() {
        List<WaitingCase> found = new ArrayList<>();
        for (Case each : problem.cases()) {
            CaseFactsBuilder builder = builder(each);
            List<SessionSlot> eligible = slots.stream()
                    .filter(slot -> builder.broken.get(slot.index()).isEmpty())
                    .toList();
            Pin pin = pins.get(each.id());
            SessionSlot promised = pin == null
                    ? null
                    : slots.stream()
                            .filter(slot -> slot.session().id().equals(pin.sessionId()))
                            .findFirst()
                            .orElse(null);
            if (!eligible.isEmpty() || promised != null) {
                builder.fixedStart = pin == null || pin.start() == null ? -1 : Minutes.of(pin.start());
                WaitingCase waiting = new WaitingCase(found.size(), new CaseFacts(builder), promised != null, eligible);
                waiting.setSlot(promised);
                found.add(waiting);
            }
        }
        return found;
    }

    /** Children of served specialties who wait long, by number of the home trust. */
    List<Integer> longWaiters() {
        Integer own = problem.weights().longWaitDays();
        int longWaitDays = own == null ? PoolFacts.LONG_WAIT_DAYS : own;
        Set<String> served = new HashSet<>();
        problem.sessions().forEach(session -> served.addAll(session.specialties()));
        return providers.stream()
                .map(ods -> (int) problem.cases().stream()
                        .filter(each -> each.provider().equals(ods)
                                && served.contains(each.specialty())
                                && NeedPoints.daysWaited(each, problem.asOf()) >= longWaitDays)
                        .count())
                .toList();
    }

    private CaseFactsBuilder builder(Case each) {
        CaseFactsBuilder builder = new CaseFactsBuilder(each);
        builder.needPoints = NeedPoints.of(each, problem.asOf(), problem.weights());
        builder.daysWaited = (int) NeedPoints.daysWaited(each, problem.asOf());
        builder.person = each.personId() == null ? -1 : people.getOrDefault(each.personId(), -1);
        builder.family = each.siblingGroup() == null ? -1 : families.getOrDefault(each.siblingGroup(), -1);
        builder.provider = providers.indexOf(each.provider());
        builder.procedure = procedureNumbers.getOrDefault(each.procedure(), 0);
        builder.previousSession = previous.get(each.id());
        each.equipment().stream().distinct().map(kits::get).forEach(kit -> {
            if (kit != null) {
                builder.kits.add(kit);
            }
        });
        slots.forEach(slot -> builder.broken.add(broken(each, slot)));
        builder.ageMonths = days.stream()
                .mapToInt(day -> each.dateOfBirth() == null ? 0 : Ages.months(each.dateOfBirth(), day.date()))
                .toArray();
        builder.travelMinutes = days.stream()
                .mapToInt(day -> {
                    Integer minutes = rules.findTravelMinutes(each, day.site());
                    return minutes == null ? 0 : minutes;
                })
                .toArray();
        return builder;
    }

    private Set<RuleCode> broken(Case each, SessionSlot slot) {
        EnumSet<RuleCode> broken = rules.broken(each, slot.session());
        if (broken.contains(RuleCode.SPECIALTY)) {
            // A session of another specialty is no place for the child, whatever else would fit.
            return NOT_SERVED;
        }
        broken.addAll(staffing.broken(each, slot.session()));
        if (each.equipment().stream().map(kits::get).anyMatch(kit -> kit == null || kit.units(slot.day()) == 0)) {
            broken.add(RuleCode.EQUIPMENT);
        }
        return broken.isEmpty() ? Set.of() : Collections.unmodifiableSet(broken);
    }

    /** Numbers for the values that at least two share. */
    private static Map<String, Integer> shared(List<String> values) {
        Set<String> seen = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (String value : values) {
            if (value != null && !seen.add(value)) {
                numbers.putIfAbsent(value, numbers.size());
            }
        }
        return numbers;
    }
}
