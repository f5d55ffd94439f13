package org.listpool.planning.kpi;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.EquipmentLoan;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.PlannedStaff;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;
import org.listpool.model.WardDay;

/** What happens in theatres, on wards, on the road and between trusts. */
final class TheatreCount {

    private TheatreCount() {}

    static Map<String, SessionFigures> bySession(Problem problem, Plan plan) {
        Map<String, List<PlannedCase>> lists = plan.sessions().stream()
                .collect(Collectors.toMap(PlannedSession::id, PlannedSession::cases, TheatreCount::joined));
        Map<String, SessionFigures> figures = new LinkedHashMap<>();
        for (TheatreSession session : problem.sessions()) {
            List<PlannedCase> cases = lists.getOrDefault(session.id(), List.of());
            long used = cases.stream()
                    .mapToLong(placed -> minutesInside(session, placed))
                    .sum();
            figures.put(session.id(), new SessionFigures(cases.size(), (int) used, (int)
                    MINUTES.between(session.start(), session.end())));
        }
        return figures;
    }

    static List<Integer> journeysMinutes(Problem problem, Plan plan) {
        Map<String, Case> cases = byId(problem.cases(), Case::id);
        Map<String, TheatreSession> sessions = byId(problem.sessions(), TheatreSession::id);
        List<Integer> journeys = new ArrayList<>();
        for (PlannedSession list : plan.sessions()) {
            TheatreSession session = sessions.get(list.id());
            for (PlannedCase placed : list.cases()) {
                Integer journey = findJourney(problem, cases.get(placed.caseId()), session);
                if (journey != null) {
                    journeys.add(journey);
                }
            }
        }
        return journeys;
    }

    static Map<String, LentFigures> lentByProvider(Problem problem, Plan plan) {
        Map<String, TheatreSession> sessions = byId(problem.sessions(), TheatreSession::id);
        Map<String, StaffMember> staff = byId(problem.staff(), StaffMember::id);
        Map<String, String> owners =
                problem.sites().stream().collect(Collectors.toMap(Site::ods, Site::provider, (a, b) -> a));
        Map<String, LentFigures> lent = new LinkedHashMap<>();
        for (Provider provider : problem.providers()) {
            lent.put(provider.ods(), new LentFigures(0, 0));
        }
        for (PlannedSession list : plan.sessions()) {
            TheatreSession session = sessions.get(list.id());
            for (PlannedStaff member : list.staff()) {
                addPerson(lent, staff.get(member.staffId()), session == null ? null : owners.get(session.site()));
            }
        }
        for (WardDay day : plan.days()) {
            for (String nurse : day.nurses()) {
                addPerson(lent, staff.get(nurse), owners.get(day.site()));
            }
        }
        for (EquipmentLoan loan : plan.loans()) {
            int unitDays = loan.count() * loan.dates().size();
            lent.computeIfPresent(loan.lender(), (ods, figures) -> figures.plus(0, unitDays));
        }
        return lent;
    }

    private static void addPerson(Map<String, LentFigures> lent, @Nullable StaffMember person, @Nullable String host) {
        if (person != null && host != null && !person.provider().equals(host)) {
            lent.computeIfPresent(person.provider(), (ods, figures) -> figures.plus(1, 0));
        }
    }

    private static long minutesInside(TheatreSession session, PlannedCase placed) {
        LocalTime from = placed.start().isBefore(session.start()) ? session.start() : placed.start();
        LocalTime to = placed.end().isAfter(session.end()) ? session.end() : placed.end();
        return Math.max(0, MINUTES.between(from, to));
    }

    private static @Nullable Integer findJourney(
            Problem problem, @Nullable Case child, @Nullable TheatreSession session) {
        if (child == null || session == null || child.postcodeDistrict() == null) {
            return null;
        }
        return problem.travelMinutes()
                .getOrDefault(child.postcodeDistrict(), Map.of())
                .get(session.site());
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a));
    }

    private static List<PlannedCase> joined(List<PlannedCase> first, List<PlannedCase> second) {
        List<PlannedCase> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
