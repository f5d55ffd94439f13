package org.listpool.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.listpool.model.Case;
import org.listpool.model.Problem;
import org.listpool.model.Roles;
import org.listpool.model.StaffMember;
import org.listpool.model.TheatreSession;

/** Whether anybody who volunteered for a session's day could treat a child there, whoever is chosen in the end. */
public final class StaffingRules {

    private final Map<LocalDate, Set<String>> performed = new HashMap<>();
    private final Map<LocalDate, Integer> youngest = new HashMap<>();

    public StaffingRules(Problem problem) {
        for (StaffMember member : problem.staff()) {
            for (LocalDate date : member.availableDates()) {
                switch (member.role()) {
                    case Roles.SURGEON ->
                        performed.computeIfAbsent(date, key -> new HashSet<>()).addAll(member.procedures());
                    case Roles.ANAESTHETIST ->
                        youngest.merge(date, member.minAgeMonths() == null ? 0 : member.minAgeMonths(), Math::min);
                    default -> {}
                }
            }
        }
    }

    /** The rules that no choice of surgeon and anaesthetist from the day's volunteers would keep. */
    public EnumSet<RuleCode> broken(Case waiting, TheatreSession session) {
        EnumSet<RuleCode> codes = EnumSet.noneOf(RuleCode.class);
        if (!performed.getOrDefault(session.date(), Set.of()).contains(waiting.procedure())) {
            codes.add(RuleCode.SURGEON);
        }
        boolean needsAnaesthetist =
                session.posts().stream().anyMatch(post -> post.role().equals(Roles.ANAESTHETIST) && post.count() > 0);
        if (needsAnaesthetist
                && waiting.dateOfBirth() != null
                && Ages.months(waiting.dateOfBirth(), session.date())
                        < youngest.getOrDefault(session.date(), Integer.MAX_VALUE)) {
            codes.add(RuleCode.AGE_WEIGHT);
        }
        return codes;
    }
}
