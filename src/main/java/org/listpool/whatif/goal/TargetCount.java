package org.listpool.whatif.goal;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.Problem;
import org.listpool.model.Reason;
import org.listpool.model.TheatreSession;
import org.listpool.model.UnplacedCase;
import org.listpool.planning.kpi.Kpis;
import org.listpool.planning.kpi.LentFigures;
import org.listpool.rules.NeedPoints;
import org.listpool.whatif.Outcome;

/**
 * Counts the figure of a target in one outcome. A child on two trusts' lists for one specialty counts once, with the longer
 * wait; it has left both lists when one of the two is placed.
 */
public final class TargetCount {

    /** A child's entries for one specialty, and the day of its place; null: it has none. */
    private record Child(List<Case> entries, @Nullable LocalDate treatedOn) {}

    private final Target target;
    private final Outcome outcome;
    private final Outcome baseline;
    private final Map<String, LocalDate> treated = new HashMap<>();
    private final List<Child> children = new ArrayList<>();

    private TargetCount(Target target, Outcome outcome, Outcome baseline) {
        this.target = target;
        this.outcome = outcome;
        this.baseline = baseline;
        Map<String, LocalDate> days = outcome.problem().sessions().stream()
                .collect(Collectors.toMap(TheatreSession::id, TheatreSession::date));
        for (PlannedSession session : outcome.plan().sessions()) {
            for (PlannedCase each : session.cases()) {
                treated.put(each.caseId(), days.get(session.id()));
            }
        }
        Map<List<String>, List<Case>> byChild = outcome.problem().cases().stream()
                .collect(Collectors.groupingBy(TargetCount::child, LinkedHashMap::new, Collectors.toList()));
        byChild.values().forEach(entries -> children.add(new Child(entries, treatedOn(entries))));
    }

    /** Counts {@code outcome}; {@code baseline} says what a share is of and which specialties are served. */
    public static TargetCount of(Target target, Outcome outcome, Outcome baseline) {
        return new TargetCount(target, outcome, baseline);
    }

    /** The figure. */
    public double figure() {
        return switch (target.figure()) {
            case NEED_POINTS -> need();
            case NEED_SHARE_OF_BASELINE ->
                100.0 * need() / of(target, baseline, baseline).need();
            case PLACED -> placed().count();
            case LONG_WAITERS_LEFT, LIST_LEFT -> left().size();
            case LENT_STAFF_DAYS -> lentStaffDays();
        };
    }

    /** Need points of the placed children that the target is about. */
    long need() {
        Problem problem = outcome.problem();
        return placed().mapToLong(each -> NeedPoints.of(each, problem.asOf(), problem.weights()))
                .sum();
    }

    /** Why the children who are left are left, most children first. */
    public List<Obstacle> inTheWay() {
        Map<String, List<Reason>> reasons = outcome.plan().unplaced().stream()
                .collect(Collectors.toMap(UnplacedCase::caseId, UnplacedCase::reasons, (one, other) -> one));
        Map<String, Integer> counts = new HashMap<>();
        for (Child child : left()) {
            counts.merge(child.treatedOn() == null ? code(child, reasons) : Obstacle.LATER, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> new Obstacle(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Obstacle::children).reversed().thenComparing(Obstacle::code))
                .toList();
    }

    /** The first reason of the child's first entry that has one. */
    private static String code(Child child, Map<String, List<Reason>> reasons) {
        return child.entries().stream()
                .flatMap(entry -> reasons.getOrDefault(entry.id(), List.of()).stream())
                .map(Reason::code)
                .findFirst()
                .orElse(Obstacle.OUTBID);
    }

    /** Children the target still waits for: long waiters, or all who have no place. */
    private List<Child> left() {
        // By the baseline's sessions: else a scenario without sessions would leave nobody waiting.
        Set<String> served = Stream.of(baseline, outcome)
                .flatMap(each -> each.problem().sessions().stream())
                .flatMap(session -> session.specialties().stream())
                .collect(Collectors.toSet());
        LocalDate by = target.by();
        boolean anySpecialty = target.figure() == TargetFigure.LIST_LEFT;
        return children.stream()
                .filter(child -> anySpecialty
                        || served.contains(child.entries().getFirst().specialty()))
                .filter(child -> child.entries().stream().anyMatch(this::isMeant))
                .filter(child -> by == null ? child.treatedOn() == null : isLongWaiter(child, by))
                .toList();
    }

    private boolean isLongWaiter(Child child, LocalDate by) {
        LocalDate treatedOn = child.treatedOn();
        return (treatedOn == null || treatedOn.isAfter(by))
                && child.entries().stream()
                        .filter(this::isMeant)
                        .anyMatch(entry -> DAYS.between(entry.rttClockStart(), by) >= target.longWaitDays());
    }

    private boolean isMeant(Case entry) {
        return (target.trust() == null || target.trust().equals(entry.provider()))
                && (target.specialty() == null || target.specialty().equals(entry.specialty()));
    }

    private Stream<Case> placed() {
        return outcome.problem().cases().stream()
                .filter(each -> treated.containsKey(each.id()))
                .filter(this::isMeant);
    }

    private int lentStaffDays() {
        Map<String, LentFigures> lent =
                Kpis.of(outcome.problem(), outcome.plan()).lentByProvider();
        return lent.entrySet().stream()
                .filter(entry -> target.trust() == null || target.trust().equals(entry.getKey()))
                .mapToInt(entry -> entry.getValue().staffDays())
                .sum();
    }

    private @Nullable LocalDate treatedOn(List<Case> entries) {
        return entries.stream()
                .map(entry -> treated.get(entry.id()))
                .filter(day -> day != null)
                .findFirst()
                .orElse(null);
    }

    private static List<String> child(Case entry) {
        return List.of(entry.personId() == null ? entry.id() : entry.personId(), entry.specialty());
    }
}
