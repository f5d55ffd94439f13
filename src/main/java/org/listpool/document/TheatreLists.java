package org.listpool.document;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.PlannedStaff;
import org.listpool.model.Problem;
import org.listpool.model.Procedure;
import org.listpool.model.Provider;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;
import org.listpool.model.WardDay;
import org.listpool.rules.Ages;
import org.listpool.rules.NeedPoints;

/** Reads the theatre lists out of a plan and its problem; pure. */
public final class TheatreLists {

    private static final int DAYS_OF_WEEK = 7;

    private final Problem problem;
    private final Plan plan;
    private final Map<String, Case> cases;
    private final Map<String, Procedure> procedures;
    private final Map<String, Provider> providers;
    private final Map<String, Site> sites;
    private final Map<String, StaffMember> staff;

    private TheatreLists(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        cases = byKey(problem.cases(), Case::id);
        procedures = byKey(problem.procedures(), Procedure::code);
        providers = byKey(problem.providers(), Provider::ods);
        sites = byKey(problem.sites(), Site::ods);
        staff = byKey(problem.staff(), StaffMember::id);
    }

    /** Every session's list by date, then site, theatre and start; those that do not run have no children. */
    public static List<TheatreList> of(Problem problem, Plan plan) {
        TheatreLists lists = new TheatreLists(problem, plan);
        Map<String, PlannedSession> planned = byKey(plan.sessions(), PlannedSession::id);
        return problem.sessions().stream()
                .map(session -> lists.list(session, planned.get(session.id())))
                .sorted(Comparator.comparing(TheatreList::date)
                        .thenComparing(TheatreList::site)
                        .thenComparing(TheatreList::theatre)
                        .thenComparing(TheatreList::start))
                .toList();
    }

    /** A code in words: {@code CHILDRENS_NURSE} as {@code Children's nurse}. */
    public static String words(String code) {
        String words = code.replace('_', ' ').toLowerCase(Locale.UK).replace("childrens", "children's");
        words = words.replace("xray", "X-ray").replaceAll("\\bent\\b", "ENT");
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private TheatreList list(TheatreSession session, @Nullable PlannedSession planned) {
        Site site = sites.get(session.site());
        String trust = site == null ? "" : site.provider();
        return new TheatreList(
                session.id(),
                session.site(),
                site == null ? session.site() : site.name(),
                trustName(trust),
                session.theatre(),
                session.date(),
                session.start(),
                session.end(),
                session.specialties(),
                planned == null ? null : planned.latestOffer(),
                planned == null ? List.of() : team(planned.staff()),
                planned == null ? List.of() : children(session, planned.cases()),
                nurses(session, trust));
    }

    private List<ListedChild> children(TheatreSession session, List<PlannedCase> placed) {
        List<ListedChild> children = new ArrayList<>();
        for (PlannedCase place : placed) {
            Case child = cases.get(place.caseId());
            if (child != null) {
                children.add(child(children.size() + 1, session, place, child));
            }
        }
        return children;
    }

    private ListedChild child(int order, TheatreSession session, PlannedCase place, Case child) {
        Procedure procedure = procedures.get(child.procedure());
        LocalDate born = child.dateOfBirth();
        return new ListedChild(
                order,
                child.id(),
                child.id().substring(child.id().indexOf(':') + 1),
                child.provider(),
                trustName(child.provider()),
                place.arrive(),
                place.start(),
                place.end(),
                place.discharge(),
                child.procedure(),
                procedure == null ? words(child.procedure()) : procedure.name(),
                procedure == null || procedure.opcs().isEmpty()
                        ? null
                        : procedure.opcs().getFirst(),
                born == null ? null : Ages.months(born, session.date()),
                child.weightKg(),
                child.priority(),
                NeedPoints.daysWaited(child, problem.asOf()) / DAYS_OF_WEEK,
                NeedPoints.of(child, problem.asOf(), problem.weights()),
                child.flags(),
                child.equipment());
    }

    private static List<TeamMember> team(List<PlannedStaff> staff) {
        return staff.stream()
                .map(post -> new TeamMember(words(post.role()), post.staffId(), post.lentBy()))
                .toList();
    }

    private List<TeamMember> nurses(TheatreSession session, String hostTrust) {
        return plan.days().stream()
                .filter(day -> day.date().equals(session.date()) && day.site().equals(session.site()))
                .map(WardDay::nurses)
                .flatMap(List::stream)
                .map(id -> nurse(id, hostTrust))
                .toList();
    }

    private TeamMember nurse(String id, String hostTrust) {
        StaffMember person = staff.get(id);
        boolean senior = person != null && person.isSeniorNurse();
        String lender = person == null || person.provider().equals(hostTrust) ? null : person.provider();
        return new TeamMember(senior ? "Senior children's nurse" : "Children's nurse", id, lender);
    }

    private String trustName(String ods) {
        Provider provider = providers.get(ods);
        return provider == null ? ods : provider.name();
    }

    private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
        return items.stream().collect(toMap(key, identity(), (first, second) -> first));
    }
}
