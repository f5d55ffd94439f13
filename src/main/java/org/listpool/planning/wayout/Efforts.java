package org.listpool.planning.wayout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.listpool.change.Change;
import org.listpool.change.ChangeType;
import org.listpool.change.ChildChange;
import org.listpool.change.PeopleChange;
import org.listpool.change.SupplyChange;
import org.listpool.change.TheatreChange;
import org.listpool.model.Case;
import org.listpool.model.Problem;
import org.listpool.rules.PlacementRules;

/** What bringing changes about costs, in units of our own: smaller comes first. Assumption: A-45. */
final class Efforts {

    private static final int JOURNEY_STEP_MINUTES = 10;

    /** For the smallest change of each kind; {@code weights.effort} of a problem comes first. */
    private static final Map<ChangeType, Integer> DEFAULTS = new EnumMap<>(Map.ofEntries(
            Map.entry(ChangeType.TRAVEL_LIMIT, 2),
            Map.entry(ChangeType.NOTICE_DAYS, 1),
            Map.entry(ChangeType.POOL_CONSENT, 4),
            Map.entry(ChangeType.FAMILY_AVAILABLE, 4),
            Map.entry(ChangeType.PREOP_RENEWED, 4),
            Map.entry(ChangeType.CONSENT_RENEWED, 4),
            Map.entry(ChangeType.IMAGING_READY, 6),
            Map.entry(ChangeType.CONSULTANT_OVERRIDE, 6),
            Map.entry(ChangeType.DETAILS_GIVEN, 2),
            Map.entry(ChangeType.SESSION_LONGER, 2),
            Map.entry(ChangeType.WARD_CLOSES_LATER, 3),
            Map.entry(ChangeType.EQUIPMENT_LENT, 8),
            Map.entry(ChangeType.LOAN_LIMIT, 8),
            Map.entry(ChangeType.PERSON_AVAILABLE, 10),
            Map.entry(ChangeType.WARD_PLACES, 12),
            Map.entry(ChangeType.PERSON_ADDED, 25),
            Map.entry(ChangeType.SESSION_ADDED, 120)));

    private final Map<String, Integer> given;
    private final PlacementRules rules;

    Efforts(Problem problem) {
        given = problem.weights().effort();
        rules = new PlacementRules(problem);
    }

    /** The changes' efforts, summed. */
    int of(List<Change> changes, Case child) {
        return changes.stream().mapToInt(change -> of(change, child)).sum();
    }

    private int of(Change change, Case child) {
        ChangeType type = change.type();
        return given.getOrDefault(type.name(), DEFAULTS.getOrDefault(type, 0)) * Math.max(1, units(change, child));
    }

    private int units(Change change, Case child) {
        return switch (change) {
            case ChildChange.TravelLimit c ->
                Math.ceilDiv(c.minutes() - rules.travelLimitMinutes(child), JOURNEY_STEP_MINUTES);
            case ChildChange.NoticeDays c -> rules.noticeDays(child) - c.days();
            case TheatreChange.SessionLonger c ->
                Math.ceilDiv(c.earlierMinutes() + c.laterMinutes(), ListRemedies.STEP_MINUTES);
            case TheatreChange.WardClosesLater c -> Math.ceilDiv(c.minutes(), ListRemedies.STEP_MINUTES);
            case TheatreChange.WardPlaces c -> c.more();
            case SupplyChange.EquipmentLent c -> c.count();
            case PeopleChange.LoanLimitRaised c -> c.more();
            default -> 1;
        };
    }
}
