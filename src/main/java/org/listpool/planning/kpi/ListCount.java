package org.listpool.planning.kpi;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.model.Specialty;
import org.listpool.model.TheatreSession;

/** Who leaves which list, counted by child or by list entry as {@link Kpis} says. */
final class ListCount {

    /** One child's need for one specialty, which may stand on two trusts' lists. */
    private record Need(String person, String specialty) {

        static Need of(Case entry) {
            return new Need(entry.personId() == null ? entry.id() : entry.personId(), entry.specialty());
        }
    }

    /** What is counted as one: a child's wait in days, and whether it ends. */
    private record Wait(long days, boolean cleared) {}

    private final Problem problem;
    private final Map<Need, List<Case>> needs;
    private final Set<Need> met = new HashSet<>();

    private ListCount(Problem problem, Plan plan) {
        this.problem = problem;
        needs = problem.cases().stream()
                .collect(Collectors.groupingBy(Need::of, LinkedHashMap::new, Collectors.toList()));
        Set<String> placed = plan.sessions().stream()
                .flatMap(session -> session.cases().stream())
                .map(PlannedCase::caseId)
                .collect(Collectors.toSet());
        needs.forEach((need, entries) -> {
            if (entries.stream().anyMatch(entry -> placed.contains(entry.id()))) {
                met.add(need);
            }
        });
    }

    static ListCount of(Problem problem, Plan plan) {
        return new ListCount(problem, plan);
    }

    ListFigures all() {
        return count(children(need -> true));
    }

    @Nullable
    Integer longestWaitLeftServedDays() {
        Set<String> served = problem.sessions().stream()
                .map(TheatreSession::specialties)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return count(children(need -> served.contains(need.specialty()))).longestWaitLeftDays();
    }

    Map<String, ListFigures> bySpecialty() {
        Map<String, ListFigures> figures = new LinkedHashMap<>();
        for (Specialty specialty : problem.specialties()) {
            figures.put(
                    specialty.code(), count(children(need -> need.specialty().equals(specialty.code()))));
        }
        return figures;
    }

    Map<String, ListFigures> byProvider() {
        Map<String, ListFigures> figures = new LinkedHashMap<>();
        for (Provider provider : problem.providers()) {
            List<Wait> entries = problem.cases().stream()
                    .filter(entry -> entry.provider().equals(provider.ods()))
                    .map(entry -> new Wait(days(entry.rttClockStart()), met.contains(Need.of(entry))))
                    .toList();
            figures.put(provider.ods(), count(entries));
        }
        return figures;
    }

    Map<String, QuintileFigures> byQuintile() {
        Map<String, QuintileFigures> figures = new LinkedHashMap<>();
        for (String quintile : List.of("1", "2", "3", "4", "5", "unknown")) {
            figures.put(quintile, new QuintileFigures(0, 0));
        }
        needs.forEach((need, entries) -> {
            QuintileFigures one = new QuintileFigures(1, met.contains(need) ? 1 : 0);
            figures.merge(
                    quintile(entries),
                    one,
                    (a, b) -> new QuintileFigures(a.listed() + b.listed(), a.placed() + b.placed()));
        });
        return figures;
    }

    /** The fifth of the first of a child's entries that knows its decile, or "unknown". */
    private static String quintile(List<Case> entries) {
        for (Case entry : entries) {
            Integer decile = entry.imdDecile();
            if (decile != null) {
                return String.valueOf((decile + 1) / 2);
            }
        }
        return "unknown";
    }

    private List<Wait> children(Predicate<Need> chosen) {
        List<Wait> waits = new ArrayList<>();
        needs.forEach((need, entries) -> {
            if (chosen.test(need)) {
                long longest = entries.stream()
                        .mapToLong(entry -> days(entry.rttClockStart()))
                        .max()
                        .orElseThrow();
                waits.add(new Wait(longest, met.contains(need)));
            }
        });
        return waits;
    }

    private ListFigures count(Collection<Wait> waits) {
        List<Wait> over52Weeks = waits.stream()
                .filter(wait -> wait.days() >= ListFigures.OVER_52_WEEKS_DAYS)
                .toList();
        Integer longestLeft = waits.stream()
                .filter(wait -> !wait.cleared())
                .map(wait -> (int) wait.days())
                .max(Integer::compare)
                .orElse(null);
        return new ListFigures(waits.size(), cleared(waits), over52Weeks.size(), cleared(over52Weeks), longestLeft);
    }

    private static int cleared(Collection<Wait> waits) {
        return (int) waits.stream().filter(Wait::cleared).count();
    }

    private long days(LocalDate rttClockStart) {
        return DAYS.between(rttClockStart, problem.asOf());
    }
}
