package org.listpool.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.listpool.check.KnownPlan.Placed;
import org.listpool.model.Case;
import org.listpool.model.DateInterval;
import org.listpool.model.Rules;

/** What the family and the evidence ask of a place: NOTICE, TRAVEL, CONSENT, UNAVAILABLE, EVIDENCE. */
final class ChildRules {

    private ChildRules() {}

    static void check(KnownPlan known, Findings findings) {
        for (Placed placed : known.placed()) {
            notice(known, placed, findings);
            travel(known, placed, findings);
            consent(placed, findings);
            unavailable(placed, findings);
            evidence(placed, findings);
        }
    }

    private static void notice(KnownPlan known, Placed placed, Findings findings) {
        Rules rules = known.problem().rules();
        long days = ChronoUnit.DAYS.between(known.problem().asOf(), placed.date());
        int asked = Objects.requireNonNullElse(placed.child().noticeDays(), rules.noticeDays());
        if (days < asked) {
            findings.add(
                    RuleCode.NOTICE,
                    placed.where() + placed.date() + " is " + days + " days after "
                            + known.problem().asOf() + "; the notice is " + asked + " days.");
        }
    }

    private static void travel(KnownPlan known, Placed placed, Findings findings) {
        Case child = placed.child();
        Map<String, Integer> row = known.problem().travelMinutes().get(child.postcodeDistrict());
        Integer minutes = row == null ? null : row.get(placed.session().site());
        int most = Objects.requireNonNullElse(
                child.maxTravelMinutes(), known.problem().rules().maxTravelMinutes());
        if (minutes == null) {
            findings.add(
                    RuleCode.TRAVEL,
                    placed.where() + "no travel minutes are known from district " + child.postcodeDistrict() + " to "
                            + placed.session().site() + "; the limit is " + most + " minutes.");
        } else if (minutes > most) {
            findings.add(
                    RuleCode.TRAVEL,
                    placed.where() + minutes + " minutes of travel from " + child.postcodeDistrict() + " to "
                            + placed.session().site() + "; the limit is " + most + " minutes.");
        }
    }

    private static void consent(Placed placed, Findings findings) {
        boolean own = placed.host() != null
                && placed.host().provider().equals(placed.child().provider());
        if (!own && !Boolean.TRUE.equals(placed.child().poolConsent())) {
            findings.add(
                    RuleCode.CONSENT,
                    placed.where() + "no consent to pool is recorded, and site "
                            + placed.session().site() + " is not of the child's own provider "
                            + placed.child().provider() + ".");
        }
    }

    private static void unavailable(Placed placed, Findings findings) {
        for (DateInterval away : placed.child().unavailable()) {
            if (away.contains(placed.date())) {
                findings.add(
                        RuleCode.UNAVAILABLE,
                        placed.where() + placed.date() + " lies in the family's unavailable days " + away.start()
                                + " to " + away.end() + ".");
            }
        }
    }

    private static void evidence(Placed placed, Findings findings) {
        LocalDate date = placed.date();
        LocalDate preop = placed.child().preopExpires();
        LocalDate consent = placed.child().consentExpires();
        LocalDate imaging = placed.child().imagingReadyFrom();
        if (preop != null && preop.isBefore(date)) {
            findings.add(
                    RuleCode.EVIDENCE,
                    placed.where() + "the pre-operative assessment expires on " + preop + ", before " + date + ".");
        }
        if (consent != null && consent.isBefore(date)) {
            findings.add(
                    RuleCode.EVIDENCE,
                    placed.where() + "consent to surgery expires on " + consent + ", before " + date + ".");
        }
        if (imaging != null && imaging.isAfter(date)) {
            findings.add(
                    RuleCode.EVIDENCE, placed.where() + "imaging is ready from " + imaging + ", after " + date + ".");
        }
    }
}
