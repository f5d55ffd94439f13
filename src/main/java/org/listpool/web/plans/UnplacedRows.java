package org.listpool.web.plans;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.Procedure;
import org.listpool.model.Reason;
import org.listpool.model.UnplacedCase;
import org.listpool.planning.kpi.ListFigures;
import org.listpool.rules.NeedPoints;

/** The children without a place of one plan, by need, and how many there are for each reason; pure. */
public final class UnplacedRows {

    private static final int DAYS_OF_WEEK = 7;

    private final List<UnplacedRow> rows;

    private UnplacedRows(List<UnplacedRow> rows) {
        this.rows = rows;
    }

    /** The unplaced children of {@code plan}, most need first. */
    public static UnplacedRows of(Problem problem, Plan plan) {
        Map<String, Case> cases = problem.cases().stream().collect(toMap(Case::id, identity(), (a, b) -> a));
        Map<String, String> procedures =
                problem.procedures().stream().collect(toMap(Procedure::code, Procedure::name, (a, b) -> a));
        List<UnplacedRow> rows = new ArrayList<>();
        for (UnplacedCase unplaced : plan.unplaced()) {
            Case child = cases.get(unplaced.caseId());
            if (child != null) {
                rows.add(row(problem, unplaced, child, procedures));
            }
        }
        rows.sort(Comparator.comparingLong(UnplacedRow::needPoints).reversed().thenComparing(UnplacedRow::pathway));
        return new UnplacedRows(rows);
    }

    /** Nobody: of a run that has no plan. */
    public static UnplacedRows none() {
        return new UnplacedRows(List.of());
    }

    /** Those that fit; an empty filter fits all. */
    public List<UnplacedRow> filtered(String reason, String specialty, String trust) {
        return rows.stream()
                .filter(row -> reason.isEmpty()
                        || row.reasons().stream().anyMatch(r -> r.code().equals(reason)))
                .filter(row -> specialty.isEmpty() || row.specialty().equals(specialty))
                .filter(row -> trust.isEmpty() || row.homeTrust().equals(trust))
                .toList();
    }

    /** How many children each reason keeps from a place, by code; a child with two reasons counts for both. */
    public Map<String, Long> byReason() {
        return count(rows.stream()
                .flatMap(row -> row.reasons().stream().map(Reason::code).distinct()));
    }

    /** How many children there are, by specialty. */
    public Map<String, Long> bySpecialty() {
        return count(rows.stream().map(UnplacedRow::specialty));
    }

    /** How many children there are, by home trust. */
    public Map<String, Long> byTrust() {
        return count(rows.stream().map(UnplacedRow::homeTrust));
    }

    private static Map<String, Long> count(Stream<String> keys) {
        return new TreeMap<>(keys.collect(groupingBy(identity(), counting())));
    }

    private static UnplacedRow row(Problem problem, UnplacedCase unplaced, Case child, Map<String, String> procedures) {
        long days = NeedPoints.daysWaited(child, problem.asOf());
        return new UnplacedRow(
                child.id(),
                child.id().substring(child.id().indexOf(':') + 1),
                child.provider(),
                child.specialty(),
                procedures.getOrDefault(child.procedure(), child.procedure()),
                child.priority(),
                days / DAYS_OF_WEEK,
                days >= ListFigures.OVER_52_WEEKS_DAYS,
                NeedPoints.of(child, problem.asOf(), problem.weights()),
                unplaced.reasons(),
                unplaced.wayOut());
    }
}
