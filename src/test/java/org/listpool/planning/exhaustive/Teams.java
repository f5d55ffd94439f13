package org.listpool.planning.exhaustive;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.LoanLimit;
import org.listpool.model.Plan;
import org.listpool.model.Post;
import org.listpool.model.Problem;
import org.listpool.model.Roles;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;
import org.listpool.planning.exhaustive.Draft.Place;

/** Every way of filling the posts of given lists and the nurses' posts of their ward days. */
final class Teams {

    private final Problem problem;
    private final Draft draft;
    /** By what is asked of the people; absent value: nobody can. */
    private final Map<String, Seating> known = new HashMap<>();

    Teams(Problem problem, Draft draft) {
        this.problem = problem;
        this.draft = draft;
    }

    /** A post; {@code session} null: a nurse's on the ward. */
    private record Seat(
            String role, LocalDate date, @Nullable TheatreSession session, boolean lastOfGroup) {}

    /** People in the order of the posts; empty where there is no way. */
    private record Seating(List<Seat> posts, List<StaffMember> people) {}

    static int ageMonths(Case child, TheatreSession session) {
        LocalDate born = child.dateOfBirth();
        return born == null ? 0 : (int) Period.between(born, session.date()).toTotalMonths();
    }

    /** Whether people can be found for these lists and at least so many nurses. */
    boolean exist(Map<TheatreSession, List<Case>> lists, Map<LocalDate, Integer> nurses) {
        Seating seating = seating(lists, nurses);
        return seating.people().size() == seating.posts().size();
    }

    /** The finished plan; null where people or the checker say no. */
    @Nullable
    Plan plan(Map<TheatreSession, List<Case>> lists, List<Place> places, Map<LocalDate, Integer> nurses) {
        Seating seating = seating(lists, nurses);
        if (seating.people().size() < seating.posts().size()) {
            return null;
        }
        Map<TheatreSession, List<StaffMember>> teams = new LinkedHashMap<>();
        Map<LocalDate, List<StaffMember>> wards = new LinkedHashMap<>();
        for (int i = 0; i < seating.posts().size(); i++) {
            Seat post = seating.posts().get(i);
            (post.session() == null
                            ? wards.computeIfAbsent(post.date(), d -> new ArrayList<>())
                            : teams.computeIfAbsent(post.session(), s -> new ArrayList<>()))
                    .add(seating.people().get(i));
        }
        Plan plan = draft.plan(places, teams, wards);
        if (!draft.isSound(plan)) {
            throw new IllegalStateException("The enumeration overlooks a rule that the checker knows.");
        }
        return plan;
    }

    private Seating seating(Map<TheatreSession, List<Case>> lists, Map<LocalDate, Integer> nurses) {
        List<TheatreSession> sessions = lists.keySet().stream()
                .sorted(Comparator.comparing(TheatreSession::id))
                .toList();
        StringBuilder key = new StringBuilder();
        for (TheatreSession session : sessions) {
            key.append(session.id());
            Set<String> asked = new TreeSet<>();
            int youngest = Integer.MAX_VALUE;
            for (Case child : lists.getOrDefault(session, List.of())) {
                asked.add(child.procedure());
                youngest = Math.min(youngest, ageMonths(child, session));
            }
            key.append(asked).append(youngest);
        }
        Map<LocalDate, Integer> onDuty = new TreeMap<>();
        for (TheatreSession session : sessions) {
            int least = Math.max(
                    problem.rules().childrensNurseMinimum(), problem.rules().seniorNursePerDay());
            onDuty.put(session.date(), Math.max(least, nurses.getOrDefault(session.date(), 0)));
        }
        key.append(onDuty);
        Seating found = known.get(key.toString());
        if (found == null) {
            found = new Search(posts(sessions, onDuty), lists).run();
            known.put(key.toString(), found);
        }
        return found;
    }

    private static List<Seat> posts(List<TheatreSession> sessions, Map<LocalDate, Integer> nurses) {
        List<Seat> posts = new ArrayList<>();
        for (TheatreSession session : sessions) {
            List<String> roles = new ArrayList<>();
            for (Post post : session.posts()) {
                for (int i = 0; i < post.count(); i++) {
                    roles.add(post.role());
                }
            }
            roles.sort(Comparator.naturalOrder());
            for (int i = 0; i < roles.size(); i++) {
                posts.add(new Seat(roles.get(i), session.date(), session, i == roles.size() - 1));
            }
        }
        nurses.forEach((date, count) -> {
            for (int i = 0; i < count; i++) {
                posts.add(new Seat(Roles.CHILDRENS_NURSE, date, null, i == count - 1));
            }
        });
        return posts;
    }

    private final class Search {

        private final List<Seat> posts;
        private final Map<TheatreSession, List<Case>> lists;
        private final List<StaffMember> people = new ArrayList<>();

        Search(List<Seat> posts, Map<TheatreSession, List<Case>> lists) {
            this.posts = posts;
            this.lists = lists;
        }

        Seating run() {
            return new Seating(posts, fill() ? people : List.of());
        }

        private boolean fill() {
            int at = people.size();
            if (at == posts.size()) {
                return true;
            }
            Seat post = posts.get(at);
            int from = isLikeTheOneBefore(at) ? problem.staff().indexOf(people.getLast()) + 1 : 0;
            for (StaffMember person :
                    problem.staff().subList(from, problem.staff().size())) {
                if (person.role().equals(post.role()) && mayWork(person, post.date())) {
                    people.add(person);
                    if ((!post.lastOfGroup() || suffices(post)) && fill()) {
                        return true;
                    }
                    people.removeLast();
                }
            }
            return false;
        }

        /** Two posts of one role in one place: who takes which makes no difference. */
        private boolean isLikeTheOneBefore(int at) {
            return at > 0
                    && !posts.get(at - 1).lastOfGroup()
                    && posts.get(at - 1).role().equals(posts.get(at).role());
        }

        private boolean mayWork(StaffMember person, LocalDate date) {
            if (!person.availableDates().contains(date)) {
                return false;
            }
            int days = 0;
            int lent = 0;
            for (int i = 0; i < people.size(); i++) {
                LocalDate busy = posts.get(i).date();
                boolean same = people.get(i).equals(person);
                if (same && busy.equals(date)) {
                    return false;
                }
                days += same && Draft.week(busy) == Draft.week(date) ? 1 : 0;
                lent += busy.equals(date) && people.get(i).provider().equals(person.provider()) ? 1 : 0;
            }
            return days < person.maxDaysPerWeekend()
                    && (person.provider().equals(draft.site().provider()) || lent < lendingLimit(person.provider()));
        }

        private boolean suffices(Seat last) {
            List<StaffMember> group = new ArrayList<>();
            for (int i = people.size() - 1;
                    i >= 0 && (group.isEmpty() || !posts.get(i).lastOfGroup());
                    i--) {
                group.add(people.get(i));
            }
            if (last.session() == null) {
                return group.stream().filter(StaffMember::isSeniorNurse).count()
                        >= problem.rules().seniorNursePerDay();
            }
            return lists.getOrDefault(last.session(), List.of()).stream()
                    .allMatch(child -> treats(group, child, last.session()));
        }
    }

    private static boolean treats(List<StaffMember> team, Case child, @Nullable TheatreSession session) {
        boolean performed = false;
        boolean asked = false;
        boolean taken = false;
        for (StaffMember person : team) {
            performed |=
                    person.role().equals(Roles.SURGEON) && person.procedures().contains(child.procedure());
            if (person.role().equals(Roles.ANAESTHETIST)) {
                asked = true;
                taken |= person.minAgeMonths() == null
                        || (session != null && ageMonths(child, session) >= person.minAgeMonths());
            }
        }
        return performed && (taken || !asked);
    }

    private int lendingLimit(String provider) {
        return problem.loanLimits().stream()
                .filter(limit -> limit.provider().equals(provider))
                .mapToInt(LoanLimit::maxStaffPerDay)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
