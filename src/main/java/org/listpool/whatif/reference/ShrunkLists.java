package org.listpool.whatif.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.PlannedCase;
import org.listpool.model.Problem;
import org.listpool.planning.kpi.ListFigures;
import org.listpool.rules.NeedPoints;
import org.listpool.whatif.Outcome;
import org.listpool.whatif.reference.ReferenceTable.Reduction;

/**
 * How far lists shrink when some children are placed. A child on two lists of one specialty counts once, with the longer wait, and
 * leaves both when one of its entries is placed.
 */
final class ShrunkLists {

    private final Problem problem;
    private final Map<List<String>, List<Case>> children;
    private final Set<String> placed;

    /**
     * Lists of a pool.
     *
     * @param trust whose lists; null: all
     * @param outcomes plans that together place the children
     */
    ShrunkLists(Problem problem, @Nullable String trust, List<Outcome> outcomes) {
        this.problem = problem;
        placed = outcomes.stream()
                .flatMap(outcome -> outcome.plan().sessions().stream())
                .flatMap(session -> session.cases().stream())
                .map(PlannedCase::caseId)
                .collect(Collectors.toSet());
        children = problem.cases().stream()
                .filter(each -> trust == null || each.provider().equals(trust))
                .collect(Collectors.groupingBy(
                        each -> List.of(each.personId() == null ? each.id() : each.personId(), each.specialty()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** By the specialties that the problem's sessions serve. */
    Map<String, Reduction> bySpecialty() {
        TreeSet<String> served = new TreeSet<>();
        problem.sessions().forEach(session -> served.addAll(session.specialties()));
        Map<String, Reduction> lists = new LinkedHashMap<>();
        served.forEach(specialty -> lists.put(specialty, list(specialty)));
        return lists;
    }

    /** Children who are placed. */
    int children() {
        return (int) children.values().stream().filter(this::isPlaced).count();
    }

    /** Need points of the placed entries, of a child's the one with most. */
    long needPoints() {
        return children.values().stream()
                .flatMap(entries -> entries.stream()
                        .filter(entry -> placed.contains(entry.id()))
                        .map(entry -> NeedPoints.of(entry, problem.asOf(), problem.weights()))
                        .max(Comparator.naturalOrder())
                        .stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    private Reduction list(String specialty) {
        int listed = 0;
        int gone = 0;
        int long52 = 0;
        int long52Gone = 0;
        for (List<Case> entries : children.values()) {
            if (entries.getFirst().specialty().equals(specialty)) {
                boolean isPlaced = isPlaced(entries);
                boolean isLong = entries.stream()
                        .anyMatch(entry ->
                                NeedPoints.daysWaited(entry, problem.asOf()) >= ListFigures.OVER_52_WEEKS_DAYS);
                listed++;
                gone += isPlaced ? 1 : 0;
                long52 += isLong ? 1 : 0;
                long52Gone += isLong && isPlaced ? 1 : 0;
            }
        }
        return new Reduction(listed, gone, long52, long52Gone);
    }

    private boolean isPlaced(List<Case> entries) {
        return entries.stream().anyMatch(entry -> placed.contains(entry.id()));
    }
}
