package org.listpool.planning.why;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.Reason;
import org.listpool.planning.constraint.PlannedBoard;

/**
 * Why a child is where a plan has it, or without a place.
 *
 * @param provider the home trust
 * @param sessionId null: no place
 * @param date null: no place
 * @param promised whether the place is promised and must stay
 * @param minutes expected in theatre
 * @param needPerMinute need points for each minute that placing the child takes, turnaround included; the search begins by it
 * @param rank by need per minute among the children some session could take, from 1; null: no session could
 * @param ranked how many those are
 * @param rival child without a place with most need who could lie on this list; null: none, or no place
 * @param here what the child's own place costs and gains against the plan without the child
 * @param alternatives every other session of the child's specialty, in the problem's order
 * @param reasons of a child without a place, as in the plan
 * @param sentences the whole in words
 */
public record ChildWhy(
        String caseId,
        String provider,
        @Nullable String sessionId,
        @Nullable LocalDate date,
        boolean promised,
        NeedParts need,
        int minutes,
        double needPerMinute,
        @Nullable Integer rank,
        int ranked,
        @Nullable OtherChild rival,
        List<CostChange> here,
        List<Alternative> alternatives,
        List<Reason> reasons,
        List<Reason> sentences) {

    /** Explains {@code caseId}, a child of {@code problem}; null: the problem has no such child. */
    public static @Nullable ChildWhy find(Problem problem, Plan plan, String caseId) {
        return problem.cases().stream()
                .filter(each -> each.id().equals(caseId))
                .findFirst()
                .map(child -> new Places(new Trials(PlannedBoard.of(problem, plan)), plan).explain(child))
                .orElse(null);
    }

    /** The same to a reader who sees only the children of {@code own}: others stay without id and trust. */
    public ChildWhy asSeenBy(String own) {
        return new ChildWhy(
                caseId,
                provider,
                sessionId,
                date,
                promised,
                need,
                minutes,
                needPerMinute,
                rank,
                ranked,
                rival == null ? null : rival.asSeenBy(own),
                here,
                alternatives.stream().map(each -> each.asSeenBy(own)).toList(),
                reasons.stream().filter(ChildWhy::namesNobody).toList(),
                sentences);
    }

    /** The reason ONCE names the entry on another trust's list. */
    private static boolean namesNobody(Reason reason) {
        return !reason.code().equals("ONCE");
    }
}
