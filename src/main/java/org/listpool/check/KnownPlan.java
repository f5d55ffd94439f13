package org.listpool.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.PlannedStaff;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.model.Roles;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;
import org.listpool.model.WardDay;

/**
 * The parts of a plan joined with what the problem says about them. Parts with an unknown id are left out here; UNKNOWN
 * names them.
 */
final class KnownPlan {

    /** A list whose session is known. {@code host} is null where the session's site is not. */
    record TheatreList(
            PlannedSession planned,
            TheatreSession session,
            @Nullable Site host,
            List<Placed> placed) {

        /** The people whom the plan puts into posts of this role, whatever their own role is. */
        List<StaffMember> people(String role, KnownPlan known) {
            List<StaffMember> people = new ArrayList<>();
            for (PlannedStaff post : planned.staff()) {
                StaffMember person = known.person(post.staffId());
                if (role.equals(post.role()) && person != null) {
                    people.add(person);
                }
            }
            return people;
        }
    }

    /** A known child on a known session's list; times are minutes since midnight of its date. */
    record Placed(
            Case child,
            PlannedCase times,
            TheatreSession session,
            @Nullable Site host,
            int start,
            int end) {

        LocalDate date() {
            return session.date();
        }

        String where() {
            return "Case " + child.id() + " in session " + session.id() + ": ";
        }
    }

    /** A known person at work on a day, in a session or ({@code session} null) on a ward; {@code host} null: unknown. */
    record OnDuty(
            StaffMember person,
            @Nullable String role,
            LocalDate date,
            @Nullable TheatreSession session,
            @Nullable Site host) {

        String place() {
            if (session != null) {
                return "session " + session.id();
            }
            return host == null ? "a ward" : "the ward of " + host.ods();
        }
    }

    private final Problem problem;
    private final Plan plan;
    private final Map<String, Case> cases;
    private final Map<String, TheatreSession> sessions;
    private final Map<String, StaffMember> staff;
    private final Map<String, Site> sites;
    private final Map<String, Provider> providers;
    private final List<TheatreList> lists = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<OnDuty> onDuty = new ArrayList<>();

    KnownPlan(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        cases = index(problem.cases(), Case::id);
        sessions = index(problem.sessions(), TheatreSession::id);
        staff = index(problem.staff(), StaffMember::id);
        sites = index(problem.sites(), Site::ods);
        providers = index(problem.providers(), Provider::ods);
        for (PlannedSession planned : plan.sessions()) {
            TheatreSession session = sessions.get(planned.id());
            if (session != null) {
                lists.add(list(planned, session));
            }
        }
        for (TheatreList list : lists) {
            placed.addAll(list.placed());
            addPeople(list);
        }
        plan.days().forEach(this::addNurses);
    }

    Problem problem() {
        return problem;
    }

    Plan plan() {
        return plan;
    }

    List<TheatreList> lists() {
        return lists;
    }

    List<Placed> placed() {
        return placed;
    }

    List<OnDuty> onDuty() {
        return onDuty;
    }

    @Nullable
    Case child(@Nullable String id) {
        return cases.get(id);
    }

    @Nullable
    TheatreSession session(@Nullable String id) {
        return sessions.get(id);
    }

    @Nullable
    StaffMember person(@Nullable String id) {
        return staff.get(id);
    }

    @Nullable
    Site site(@Nullable String ods) {
        return sites.get(ods);
    }

    @Nullable
    Provider provider(@Nullable String ods) {
        return providers.get(ods);
    }

    private TheatreList list(PlannedSession planned, TheatreSession session) {
        Site host = sites.get(session.site());
        List<Placed> children = new ArrayList<>();
        for (PlannedCase times : planned.cases()) {
            Case child = cases.get(times.caseId());
            if (child != null) {
                int start = Moments.minute(times.start());
                children.add(new Placed(child, times, session, host, start, Moments.minute(times.end())));
            }
        }
        return new TheatreList(planned, session, host, children);
    }

    private void addPeople(TheatreList list) {
        for (PlannedStaff post : list.planned().staff()) {
            StaffMember person = staff.get(post.staffId());
            if (person != null) {
                TheatreSession session = list.session();
                onDuty.add(new OnDuty(person, post.role(), session.date(), session, list.host()));
            }
        }
    }

    private void addNurses(WardDay day) {
        for (String nurse : day.nurses()) {
            StaffMember person = staff.get(nurse);
            if (person != null && day.date() != null) {
                onDuty.add(new OnDuty(person, Roles.CHILDRENS_NURSE, day.date(), null, sites.get(day.site())));
            }
        }
    }

    // The first of two with the same id counts; that there are two is a fault of the problem, not of the plan.
    private static <T> Map<String, T> index(List<T> things, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        things.forEach(thing -> byId.putIfAbsent(id.apply(thing), thing));
        return byId;
    }
}
