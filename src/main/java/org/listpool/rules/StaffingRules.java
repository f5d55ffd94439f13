package org.listpool.rules;

import java.util.EnumSet;
import java.util.List;
import org.listpool.model.Case;
import org.listpool.model.Problem;
import org.listpool.model.Roles;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;

/** Whether anybody who volunteered for a session's day could treat a child there, whoever is chosen in the end. */
public final class StaffingRules {

    private final List<StaffMember> staff;

    public StaffingRules(Problem problem) {
        staff = problem.staff();
    }

    /** The rules that no choice of surgeon and anaesthetist from the day's volunteers would keep. */
    public EnumSet<RuleCode> broken(Case waiting, TheatreSession session) {
        EnumSet<RuleCode> codes = EnumSet.noneOf(RuleCode.class);
        if (staff.stream()
                .noneMatch(member -> works(member, session, Roles.SURGEON)
                        && member.procedures().contains(waiting.procedure()))) {
            codes.add(RuleCode.SURGEON);
        }
        boolean needsAnaesthetist =
                session.posts().stream().anyMatch(post -> post.role().equals(Roles.ANAESTHETIST) && post.count() > 0);
        if (needsAnaesthetist
                && waiting.dateOfBirth() != null
                && staff.stream()
                        .noneMatch(member -> works(member, session, Roles.ANAESTHETIST)
                                && takes(member, Ages.months(waiting.dateOfBirth(), session.date())))) {
            codes.add(RuleCode.AGE_WEIGHT);
        }
        return codes;
    }

    /** Whether an anaesthetist takes children of this age. */
    public static boolean takes(StaffMember anaesthetist, int ageMonths) {
        return anaesthetist.minAgeMonths() == null || ageMonths >= anaesthetist.minAgeMonths();
    }

    private static boolean works(StaffMember member, TheatreSession session, String role) {
        return member.role().equals(role) && member.availableDates().contains(session.date());
    }
}
