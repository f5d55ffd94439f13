package org.listpool.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.check.KnownPlan.Placed;
import org.listpool.check.KnownPlan.TheatreList;
import org.listpool.model.Case;
import org.listpool.model.Roles;
import org.listpool.model.Rules;
import org.listpool.model.StaffMember;

/** Whether the child fits the session and its people: SPECIALTY, AGE_WEIGHT, SURGEON. */
final class FitRules {

    private static final Set<String> TONSIL_PROCEDURES = Set.of("TONSILS", "ADENOTONSILS");

    private FitRules() {}

    static void check(KnownPlan known, Findings findings) {
        for (TheatreList list : known.lists()) {
            List<StaffMember> surgeons = list.people(Roles.SURGEON, known);
            List<StaffMember> anaesthetists = list.people(Roles.ANAESTHETIST, known);
            for (Placed placed : list.placed()) {
                specialty(placed, findings);
                age(known.problem().rules(), anaesthetists, placed, findings);
                weight(known.problem().rules(), placed, findings);
                surgeon(surgeons, placed, findings);
            }
        }
    }

    /** Completed months of age on {@code date}; null where the date of birth is unknown. */
    static @Nullable Integer ageMonths(Case child, LocalDate date) {
        LocalDate born = child.dateOfBirth();
        return born == null ? null : Math.toIntExact(Period.between(born, date).toTotalMonths());
    }

    private static void specialty(Placed placed, Findings findings) {
        if (!placed.session().specialties().contains(placed.child().specialty())) {
            findings.add(
                    RuleCode.SPECIALTY,
                    placed.where() + "specialty " + placed.child().specialty() + "; the session takes "
                            + String.join(", ", placed.session().specialties()) + ".");
        }
    }

    private static void age(Rules rules, List<StaffMember> anaesthetists, Placed placed, Findings findings) {
        Integer months = ageMonths(placed.child(), placed.date());
        if (months == null) {
            findings.add(RuleCode.AGE_WEIGHT, placed.where() + "the date of birth is unknown, so no age is.");
            return;
        }
        String found = placed.where() + months + " months old; ";
        if (months < rules.minAgeMonths()) {
            findings.add(RuleCode.AGE_WEIGHT, found + "the pooled lists take " + rules.minAgeMonths() + ".");
        }
        if (isTonsilLimited(placed.child()) && months < rules.tonsilMinAgeMonths()) {
            findings.add(
                    RuleCode.AGE_WEIGHT,
                    found + "tonsil surgery asks for " + rules.tonsilMinAgeMonths() + " or a consultant's override.");
        }
        if (!anaesthetists.isEmpty() && anaesthetists.stream().noneMatch(person -> takes(person, months))) {
            for (StaffMember person : anaesthetists) {
                findings.add(
                        RuleCode.AGE_WEIGHT,
                        found + "anaesthetist " + person.id() + " takes " + person.minAgeMonths() + ".");
            }
        }
    }

    private static boolean takes(StaffMember anaesthetist, int months) {
        Integer youngest = anaesthetist.minAgeMonths();
        return youngest == null || months >= youngest;
    }

    private static void weight(Rules rules, Placed placed, Findings findings) {
        Double kg = placed.child().weightKg();
        if (kg == null) {
            findings.add(RuleCode.AGE_WEIGHT, placed.where() + "the weight is unknown.");
            return;
        }
        String found = placed.where() + kg + " kg; ";
        // Written so that a weight that is no number is no weight at all.
        if (!(kg >= rules.minWeightKg())) {
            findings.add(RuleCode.AGE_WEIGHT, found + "the pooled lists take " + rules.minWeightKg() + " kg.");
        }
        if (isTonsilLimited(placed.child()) && !(kg >= rules.tonsilMinWeightKg())) {
            findings.add(
                    RuleCode.AGE_WEIGHT,
                    found + "tonsil surgery asks for " + rules.tonsilMinWeightKg() + " kg or a consultant's override.");
        }
    }

    private static boolean isTonsilLimited(Case child) {
        return TONSIL_PROCEDURES.contains(child.procedure()) && !Boolean.TRUE.equals(child.consultantOverride());
    }

    private static void surgeon(List<StaffMember> surgeons, Placed placed, Findings findings) {
        String procedure = placed.child().procedure();
        if (surgeons.isEmpty()) {
            findings.add(
                    RuleCode.SURGEON, placed.where() + "the session has no surgeon, and " + procedure + " needs one.");
        } else if (surgeons.stream().noneMatch(s -> s.procedures().contains(procedure))) {
            findings.add(
                    RuleCode.SURGEON,
                    placed.where() + procedure + " is not among the procedures of "
                            + String.join(
                                    ", ", surgeons.stream().map(StaffMember::id).toList()) + ".");
        }
    }
}
