package org.listpool.whatif.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.listpool.model.Case;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.planning.kpi.ListFigures;
import org.listpool.rules.NeedPoints;
import org.listpool.whatif.compare.FigureRow.Group;

/** Who stands on the lists of one problem. */
record ListedChildren(Problem problem) {

    /** Ids of the entries on a list, all or those who have waited over 52 weeks as at the problem's day. */
    Set<String> ids(Group group, String of, boolean over52Weeks) {
        return problem.cases().stream()
                .filter(each -> switch (group) {
                    case SPECIALTY -> each.specialty().equals(of);
                    case PROVIDER -> each.provider().equals(of);
                    default -> true;
                })
                .filter(each ->
                        !over52Weeks || NeedPoints.daysWaited(each, problem.asOf()) >= ListFigures.OVER_52_WEEKS_DAYS)
                .map(Case::id)
                .collect(Collectors.toSet());
    }

    /** How this problem's list differs from the baseline's. */
    Comparison.ListChange changeFrom(ListedChildren baseline, String columnId) {
        Set<String> here = ids(Group.TOTAL, "", false);
        Set<String> there = baseline.ids(Group.TOTAL, "", false);
        return new Comparison.ListChange(
                columnId,
                here.size(),
                (int) here.stream().filter(id -> !there.contains(id)).count(),
                (int) there.stream().filter(id -> !here.contains(id)).count(),
                without(providers(), baseline.providers()),
                without(baseline.providers(), providers()),
                !problem.asOf().equals(baseline.problem.asOf()));
    }

    private Set<String> providers() {
        return problem.providers().stream().map(Provider::ods).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> without(Set<String> these, Set<String> those) {
        return these.stream().filter(each -> !those.contains(each)).toList();
    }
}
