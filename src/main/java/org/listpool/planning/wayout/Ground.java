package org.listpool.planning.wayout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Equipment;
import org.listpool.model.Pin;
import org.listpool.model.Plan;
import org.listpool.model.PlannedSession;
import org.listpool.model.Problem;

/** A finished plan as the ground on which changes are tried: who lies where, in which order. */
final class Ground {

    private static final int DAYS_OF_WEEK = 7;
    private static final int MINUTES_OF_DAY = 24 * 60;

    /** A child's place: session and rank on its list. */
    record Spot(String sessionId, int rank) {}

    private final Problem problem;
    private final Plan plan;
    private final Map<String, Spot> spots = new HashMap<>();
    private final List<Case> placed;
    private final Set<String> placedPersons = new HashSet<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final long nearDays;

    Ground(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        for (PlannedSession list : plan.sessions()) {
            for (int i = 0; i < list.cases().size(); i++) {
                spots.put(list.cases().get(i).caseId(), new Spot(list.id(), i));
            }
        }
        problem.sessions().forEach(session -> dates.put(session.id(), session.date()));
        int longestAway = problem.equipment().stream()
                .mapToInt(Equipment::reprocessMinutes)
                .max()
                .orElse(0);
        nearDays = DAYS_OF_WEEK + 2L + longestAway / MINUTES_OF_DAY;
        placed = problem.cases().stream()
                .filter(each -> spots.containsKey(each.id()))
                .toList();
        for (Case each : placed) {
            if (each.personId() != null) {
                placedPersons.add(each.personId());
            }
        }
    }

    Problem problem() {
        return problem;
    }

    Plan plan() {
        return plan;
    }

    /** Where a child of the plan lies; null: nowhere. */
    @Nullable
    Spot findSpot(String caseId) {
        return spots.get(caseId);
    }

    /** Whether the same child is placed through another entry. */
    boolean isTwinPlaced(Case child) {
        return child.personId() != null && placedPersons.contains(child.personId());
    }

    /**
     * The problem of the plan's children and {@code child}, who must lie in the session.
     *
     * @param date the session's
     * @param near whether children are left out whom the session's weekend has nothing to do with
     */
    Problem with(Case child, String sessionId, LocalDate date, boolean near) {
        List<Case> cases = new ArrayList<>();
        for (Case each : placed) {
            if (!near || concerns(child, date, each)) {
                cases.add(each);
            }
        }
        cases.add(child);
        Set<String> ids = new HashSet<>();
        cases.forEach(each -> ids.add(each.id()));
        List<Pin> pinned = new ArrayList<>(problem.pinned());
        pinned.add(new Pin(child.id(), sessionId, null));
        return copy(
                problem,
                cases,
                pinned.stream().filter(pin -> ids.contains(pin.caseId())).toList());
    }

    private static Problem copy(Problem problem, List<Case> cases, List<Pin> pinned) {
        return new Problem(
                problem.schema(),
                problem.name(),
                problem.asOf(),
                problem.hostSite(),
                problem.rules(),
                problem.weights(),
                problem.providers(),
                problem.sites(),
                problem.procedures(),
                problem.specialties(),
                problem.sessions(),
                problem.staff(),
                problem.equipment(),
                problem.loanLimits(),
                problem.travelMinutes(),
                cases,
                pinned,
                List.of());
    }

    /** {@code problem}, in which every child of the plan must stay in its session. */
    Problem pinned(Problem changed) {
        List<Pin> pinned = new ArrayList<>(changed.pinned());
        Set<String> known = new HashSet<>();
        pinned.forEach(pin -> known.add(pin.caseId()));
        for (Case each : placed) {
            Spot spot = findSpot(each.id());
            if (spot != null && known.add(each.id())) {
                pinned.add(new Pin(each.id(), spot.sessionId(), null));
            }
        }
        return copy(changed, changed.cases(), pinned);
    }

    private boolean concerns(Case child, LocalDate date, Case other) {
        Spot spot = findSpot(other.id());
        LocalDate otherDate = spot == null ? null : dates.get(spot.sessionId());
        return otherDate == null
                || Math.abs(ChronoUnit.DAYS.between(date, otherDate)) <= nearDays
                || (child.siblingGroup() != null && child.siblingGroup().equals(other.siblingGroup()));
    }
}
