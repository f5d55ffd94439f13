package org.listpool.planning.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.listpool.change.Change;
import org.listpool.change.PeopleChange;
import org.listpool.change.SupplyChange;
import org.listpool.change.TheatreChange;
import org.listpool.model.Equipment;
import org.listpool.model.LoanLimit;
import org.listpool.model.Plan;
import org.listpool.model.PlannedSession;
import org.listpool.model.PlannedStaff;
import org.listpool.model.Post;
import org.listpool.model.Problem;
import org.listpool.model.Procedure;
import org.listpool.model.Roles;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;

/** One unit more of each resource of a problem. */
final class UnitChanges {

    private static final int HOUR = 60;
    private static final int HALF_AN_HOUR = 30;

    private final Problem problem;
    private final Plan plan;

    private UnitChanges(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** The changes, always in the same order. */
    static List<Change> of(Problem problem, Plan plan) {
        return new UnitChanges(problem, plan).all();
    }

    private List<Change> all() {
        List<Change> changes = new ArrayList<>();
        hours(changes);
        Set<String> hosts = new LinkedHashSet<>();
        problem.sessions().forEach(session -> hosts.add(session.site()));
        for (String host : hosts) {
            changes.add(new TheatreChange.WardPlaces(host, 1));
            changes.add(new TheatreChange.WardClosesLater(host, HALF_AN_HOUR));
        }
        for (LoanLimit limit : problem.loanLimits()) {
            changes.add(new PeopleChange.LoanLimitRaised(limit.provider(), 1));
        }
        String owner = owner(problem.hostSite());
        Set<String> types = new LinkedHashSet<>();
        problem.equipment().stream().map(Equipment::type).forEach(types::add);
        types.forEach(type -> changes.add(new SupplyChange.EquipmentLent(type, owner, 1, List.of())));
        people(changes);
        return changes;
    }

    /** An hour of the first session of each specialty in which anybody is placed. */
    private void hours(List<Change> changes) {
        Set<String> specialties = new HashSet<>();
        for (TheatreSession session : problem.sessions()) {
            boolean runs = plan.sessions().stream()
                    .anyMatch(list ->
                            list.id().equals(session.id()) && !list.cases().isEmpty());
            boolean fits = session.end().toSecondOfDay() / 60 + HOUR < 24 * HOUR;
            if (runs && fits && specialties.addAll(session.specialties())) {
                changes.add(new TheatreChange.SessionLonger(session.id(), 0, HOUR));
            }
        }
    }

    /** One more of each role on each day on which everybody of the role who is there works, or nobody is there. */
    private void people(List<Change> changes) {
        Set<String> days = new HashSet<>();
        for (TheatreSession session : problem.sessions()) {
            Set<String> roles = new LinkedHashSet<>();
            session.posts().stream().map(Post::role).forEach(roles::add);
            roles.add(Roles.CHILDRENS_NURSE);
            for (String role : roles) {
                if (days.add(session.site() + session.date() + role) && isScarce(role, session.date())) {
                    changes.add(new PeopleChange.PersonAdded(person(role, session)));
                }
            }
        }
    }

    private boolean isScarce(String role, LocalDate date) {
        Set<String> working = new HashSet<>();
        for (PlannedSession list : plan.sessions()) {
            boolean thatDay = problem.sessions().stream()
                    .anyMatch(session ->
                            session.id().equals(list.id()) && session.date().equals(date));
            if (thatDay) {
                list.staff().stream().map(PlannedStaff::staffId).forEach(working::add);
            }
        }
        plan.days().stream().filter(day -> day.date().equals(date)).forEach(day -> working.addAll(day.nurses()));
        return problem.staff().stream()
                .filter(each ->
                        each.role().equals(role) && each.availableDates().contains(date))
                .allMatch(each -> working.contains(each.id()));
    }

    private StaffMember person(String role, TheatreSession session) {
        return new StaffMember(
                role + "-MORE-" + session.date(),
                owner(session.site()),
                role,
                List.of(session.date()),
                1,
                role.equals(Roles.SURGEON)
                        ? problem.procedures().stream()
                                .filter(each -> session.specialties().contains(each.specialty()))
                                .map(Procedure::code)
                                .toList()
                        : List.of(),
                null,
                null);
    }

    private String owner(String site) {
        return problem.sites().stream()
                .filter(each -> each.ods().equals(site))
                .map(Site::provider)
                .findFirst()
                .orElseGet(() -> problem.providers().getFirst().ods());
    }
}
