package org.listpool.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.listpool.check.KnownPlan.OnDuty;
import org.listpool.check.KnownPlan.TheatreList;
import org.listpool.model.LoanLimit;
import org.listpool.model.PlannedStaff;
import org.listpool.model.Post;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;

/** Who works where: POSTS and STAFF_LOAN. */
final class StaffRules {

    private StaffRules() {}

    static void check(KnownPlan known, Findings findings) {
        known.lists().forEach(list -> posts(known, list, findings));
        Map<String, List<OnDuty>> byPerson = new LinkedHashMap<>();
        for (OnDuty duty : known.onDuty()) {
            role(duty, findings);
            byPerson.computeIfAbsent(duty.person().id(), id -> new ArrayList<>())
                    .add(duty);
        }
        byPerson.values().forEach(duties -> person(duties, findings));
        loans(known, findings);
    }

    private static void posts(KnownPlan known, TheatreList list, Findings findings) {
        String where = "Session " + list.session().id() + ": ";
        if (list.planned().cases().isEmpty()) {
            if (!list.planned().staff().isEmpty()) {
                findings.add(
                        RuleCode.POSTS,
                        where + list.planned().staff().size() + " people but no case; a session without a case has"
                                + " no staff.");
            }
            return;
        }
        Map<String, Integer> asked = new TreeMap<>();
        for (Post post : list.session().posts()) {
            asked.merge(post.role(), post.count(), Integer::sum);
        }
        Map<String, Integer> filled = new TreeMap<>();
        for (PlannedStaff post : list.planned().staff()) {
            if (known.person(post.staffId()) != null) {
                filled.merge(String.valueOf(post.role()), 1, Integer::sum);
            }
        }
        Set<String> roles = new HashSet<>(asked.keySet());
        roles.addAll(filled.keySet());
        for (String role : roles.stream().sorted().toList()) {
            int found = filled.getOrDefault(role, 0);
            int needed = asked.getOrDefault(role, 0);
            if (found != needed) {
                findings.add(
                        RuleCode.POSTS,
                        where + found + " people as " + role + "; the session asks for " + needed + ".");
            }
        }
    }

    private static void role(OnDuty duty, Findings findings) {
        if (!duty.person().role().equals(duty.role())) {
            findings.add(
                    RuleCode.POSTS,
                    duty.person().id() + " is " + duty.person().role() + " and cannot fill the post of " + duty.role()
                            + " in " + duty.place() + " on " + duty.date() + ".");
        }
    }

    private static void person(List<OnDuty> duties, Findings findings) {
        StaffMember person = duties.getFirst().person();
        Map<LocalDate, List<String>> places = new TreeMap<>();
        for (OnDuty duty : duties) {
            places.computeIfAbsent(duty.date(), d -> new ArrayList<>()).add(duty.place());
        }
        Map<Long, Integer> daysOfWeek = new TreeMap<>();
        places.forEach((date, there) -> {
            daysOfWeek.merge(Moments.week(date), 1, Integer::sum);
            if (there.size() > 1) {
                findings.add(
                        RuleCode.POSTS,
                        person.id() + " holds " + there.size() + " posts on " + date + " (" + String.join(", ", there)
                                + "); one a day is allowed.");
            }
            if (!person.availableDates().contains(date)) {
                findings.add(RuleCode.POSTS, person.id() + " works on " + date + " but is not available then.");
            }
        });
        daysOfWeek.forEach((week, days) -> {
            if (days > person.maxDaysPerWeekend()) {
                LocalDate monday = LocalDate.ofEpochDay(week * 7 - 3);
                findings.add(
                        RuleCode.POSTS,
                        person.id() + " works on " + days + " days of the week of " + monday + "; at most "
                                + person.maxDaysPerWeekend() + " are allowed.");
            }
        });
    }

    private static void loans(KnownPlan known, Findings findings) {
        Map<String, Integer> limits = new HashMap<>();
        for (LoanLimit limit : known.problem().loanLimits()) {
            limits.merge(limit.provider(), limit.maxStaffPerDay(), Math::min);
        }
        Map<LocalDate, Map<String, Set<String>>> lent = new TreeMap<>();
        for (OnDuty duty : known.onDuty()) {
            Site host = duty.host();
            String provider = duty.person().provider();
            if (host != null && !host.provider().equals(provider)) {
                lent.computeIfAbsent(duty.date(), d -> new TreeMap<>())
                        .computeIfAbsent(provider, p -> new HashSet<>())
                        .add(duty.person().id());
            }
        }
        lent.forEach((date, byProvider) -> byProvider.forEach((provider, people) -> {
            Integer limit = limits.get(provider);
            if (limit != null && people.size() > limit) {
                findings.add(
                        RuleCode.STAFF_LOAN,
                        provider + " lends " + people.size() + " people on " + date + "; its limit is " + limit + ".");
            }
        }));
    }
}
