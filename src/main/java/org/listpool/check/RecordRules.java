package org.listpool.check;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.check.KnownPlan.Placed;
import org.listpool.check.KnownPlan.TheatreList;
import org.listpool.model.Case;
import org.listpool.model.EquipmentLoan;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.PlannedStaff;
import org.listpool.model.Site;
import org.listpool.model.StaffMember;
import org.listpool.model.UnplacedCase;
import org.listpool.model.WardDay;

/** Whether the plan's ids and figures are true: UNKNOWN and FIGURES. */
final class RecordRules {

    private RecordRules() {}

    static void check(KnownPlan known, Findings findings) {
        unknown(known, findings);
        known.placed().forEach(placed -> times(known, placed, findings));
        known.lists().forEach(list -> lentBy(known, list, findings));
        unplacedOnly(known.plan(), findings);
        needPoints(known, findings);
    }

    private static void unknown(KnownPlan known, Findings findings) {
        Unknowns unknowns = new Unknowns(findings);
        for (PlannedSession session : known.plan().sessions()) {
            unknowns.require("session", session.id(), known.session(session.id()));
            for (PlannedCase planned : session.cases()) {
                unknowns.require("case", planned.caseId(), known.child(planned.caseId()));
            }
            for (PlannedStaff post : session.staff()) {
                unknowns.require("person", post.staffId(), known.person(post.staffId()));
                if (post.lentBy() != null) {
                    unknowns.require("provider", post.lentBy(), known.provider(post.lentBy()));
                }
            }
        }
        for (WardDay day : known.plan().days()) {
            unknowns.require("date of a ward day", null, day.date());
            unknowns.require("site", day.site(), known.site(day.site()));
            day.nurses().forEach(nurse -> unknowns.require("person", nurse, known.person(nurse)));
        }
        Set<String> types = new HashSet<>();
        known.problem().equipment().forEach(owned -> types.add(owned.type()));
        for (EquipmentLoan loan : known.plan().loans()) {
            unknowns.require("equipment type", loan.type(), types.contains(loan.type()) ? loan : null);
            unknowns.require("provider", loan.lender(), known.provider(loan.lender()));
            unknowns.require("site", loan.site(), known.site(loan.site()));
        }
        for (UnplacedCase unplaced : known.plan().unplaced()) {
            unknowns.require("case", unplaced.caseId(), known.child(unplaced.caseId()));
        }
        for (TheatreList list : known.lists()) {
            unknowns.require("site", list.session().site(), list.host());
        }
    }

    /** Names each unknown id once. */
    private static final class Unknowns {

        private final Findings findings;
        private final Set<String> named = new HashSet<>();

        private Unknowns(Findings findings) {
            this.findings = findings;
        }

        private void require(String kind, @Nullable String id, @Nullable Object found) {
            String text = id == null
                    ? "The plan lacks the " + (kind.startsWith("date") ? kind : "id of a " + kind) + "."
                    : "The problem has no " + kind + " " + id + ".";
            if (found == null && named.add(text)) {
                findings.add(RuleCode.UNKNOWN, text);
            }
        }
    }

    private static void times(KnownPlan known, Placed placed, Findings findings) {
        Site host = placed.host();
        if (host == null) {
            return;
        }
        int arrive = Math.max(
                Moments.minute(host.wardOpens()),
                placed.start() - known.problem().rules().arriveBeforeMinutes());
        figure(placed, "arrives", placed.times().arrive(), arrive, findings);
        Integer observation = placed.child().observationMinutes();
        if (observation != null) {
            figure(placed, "goes home", placed.times().discharge(), placed.end() + observation, findings);
        }
    }

    private static void figure(Placed placed, String what, @Nullable LocalTime found, long minute, Findings findings) {
        if (!Moments.timeOfDay(minute).equals(found)) {
            findings.add(
                    RuleCode.FIGURES,
                    placed.where() + what + " at " + found + " in the plan; the rules give " + Moments.clock(minute)
                            + ".");
        }
    }

    private static void lentBy(KnownPlan known, TheatreList list, Findings findings) {
        Site host = list.host();
        for (PlannedStaff post : list.planned().staff()) {
            StaffMember person = known.person(post.staffId());
            if (person == null || host == null) {
                continue;
            }
            String lentBy = person.provider().equals(host.provider()) ? null : person.provider();
            if (!Objects.equals(lentBy, post.lentBy())) {
                findings.add(
                        RuleCode.FIGURES,
                        "Session " + list.session().id() + ": " + person.id() + " of " + person.provider()
                                + " is lent by " + post.lentBy() + " in the plan; for a host of " + host.provider()
                                + " it is " + lentBy + ".");
            }
        }
    }

    private static void unplacedOnly(Plan plan, Findings findings) {
        Set<String> placed = new HashSet<>();
        plan.sessions().forEach(s -> s.cases().forEach(c -> placed.add(c.caseId())));
        for (UnplacedCase unplaced : plan.unplaced()) {
            if (placed.contains(unplaced.caseId())) {
                findings.add(
                        RuleCode.FIGURES, "Case " + unplaced.caseId() + " is both placed and unplaced in the plan.");
            }
        }
    }

    private static void needPoints(KnownPlan known, Findings findings) {
        Plan plan = known.plan();
        if (!known.problem().asOf().equals(plan.asOf())) {
            findings.add(
                    RuleCode.FIGURES,
                    "The plan is as of " + plan.asOf() + "; the problem is as of "
                            + known.problem().asOf() + ".");
        }
        Map<String, Case> placed = new LinkedHashMap<>();
        known.placed().forEach(p -> placed.put(p.child().id(), p.child()));
        long points = 0;
        for (Case child : placed.values()) {
            points += NeedPoints.of(known.problem(), child);
        }
        if (points != plan.needPoints()) {
            findings.add(
                    RuleCode.FIGURES,
                    "The plan says " + plan.needPoints() + " need points; its placed cases have " + points + ".");
        }
        Long bound = plan.needBound();
        if (bound != null && bound < Math.max(points, plan.needPoints())) {
            findings.add(
                    RuleCode.FIGURES,
                    "The plan's bound of " + bound + " need points lies below its " + plan.needPoints()
                            + " need points.");
        }
    }
}
