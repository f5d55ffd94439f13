package org.listpool.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.listpool.check.KnownPlan.Placed;
import org.listpool.model.Pin;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.UnplacedCase;
import org.listpool.model.WardDay;

/** How the places of a plan go together: SIBLINGS, ONCE, PINNED. */
final class TogetherRules {

    private TogetherRules() {}

    static void check(KnownPlan known, Findings findings) {
        if (known.problem().rules().siblingsSameDay()) {
            siblings(known, findings);
        }
        once(known, findings);
        known.problem().pinned().forEach(pin -> pinned(known, pin, findings));
    }

    private static void siblings(KnownPlan known, Findings findings) {
        Map<String, List<Placed>> groups = new LinkedHashMap<>();
        for (Placed placed : known.placed()) {
            String group = placed.child().siblingGroup();
            if (group != null) {
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(placed);
            }
        }
        groups.forEach((group, children) -> {
            TreeSet<LocalDate> dates = new TreeSet<>();
            children.forEach(child -> dates.add(child.date()));
            if (dates.size() > 1) {
                String ids = String.join(
                        ", ", children.stream().map(p -> p.child().id()).toList());
                findings.add(
                        RuleCode.SIBLINGS,
                        "Siblings " + ids + " are placed on " + dates + "; siblings come on one day.");
            }
        });
    }

    private static void once(KnownPlan known, Findings findings) {
        Map<String, Integer> sessions = new LinkedHashMap<>();
        Map<String, Integer> cases = new LinkedHashMap<>();
        for (PlannedSession session : known.plan().sessions()) {
            sessions.merge(String.valueOf(session.id()), 1, Integer::sum);
            for (PlannedCase planned : session.cases()) {
                cases.merge(String.valueOf(planned.caseId()), 1, Integer::sum);
            }
        }
        for (UnplacedCase unplaced : known.plan().unplaced()) {
            cases.merge(String.valueOf(unplaced.caseId()), 1, Integer::sum);
        }
        sessions.forEach((id, times) -> once("Session " + id + " is listed", times, findings));
        cases.forEach((id, times) -> once("Case " + id + " stands", times, findings));
        Map<String, Integer> days = new LinkedHashMap<>();
        for (WardDay day : known.plan().days()) {
            days.merge("The ward of " + day.site() + " on " + day.date(), 1, Integer::sum);
        }
        days.forEach((day, times) -> once(day + " is listed", times, findings));
        Map<String, TreeSet<String>> people = new LinkedHashMap<>();
        for (Placed placed : known.placed()) {
            String person = placed.child().personId();
            if (person != null) {
                people.computeIfAbsent(person, p -> new TreeSet<>())
                        .add(placed.child().id());
            }
        }
        people.forEach((person, ids) -> {
            if (ids.size() > 1) {
                findings.add(
                        RuleCode.ONCE,
                        "Person " + person + " is placed " + ids.size() + " times, as cases " + String.join(", ", ids)
                                + "; a child is placed once.");
            }
        });
    }

    private static void once(String what, int times, Findings findings) {
        if (times > 1) {
            findings.add(RuleCode.ONCE, what + " " + times + " times in the plan; once is allowed.");
        }
    }

    private static void pinned(KnownPlan known, Pin pin, Findings findings) {
        Map<String, PlannedCase> places = new HashMap<>();
        for (PlannedSession session : known.plan().sessions()) {
            for (PlannedCase planned : session.cases()) {
                if (pin.caseId().equals(planned.caseId())) {
                    places.put(String.valueOf(session.id()), planned);
                }
            }
        }
        PlannedCase place = places.get(pin.sessionId());
        String asked = "Case " + pin.caseId() + " is pinned to session " + pin.sessionId();
        if (place == null) {
            String found = places.isEmpty() ? "it is not placed." : "it is in " + new TreeSet<>(places.keySet()) + ".";
            findings.add(RuleCode.PINNED, asked + "; " + found);
            return;
        }
        LocalTime start = pin.start();
        if (start != null && !start.equals(place.start())) {
            findings.add(RuleCode.PINNED, asked + " at " + start + "; it starts at " + place.start() + ".");
        }
    }
}
