package org.listpool.simulate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.Problem;
import org.listpool.model.Procedure;
import org.listpool.model.Site;
import org.listpool.model.TheatreSession;
import org.listpool.simulate.UncertainList.UncertainCase;

/** Makes uncertain lists of a finished plan. */
public final class UncertainLists {

    private final Problem problem;
    private final @Nullable Integer earlyStartMinutes;
    private final Map<String, Case> cases;
    private final Map<String, TheatreSession> sessions;
    private final Map<String, Site> sites;
    private final Map<String, Procedure> catalogue;

    private UncertainLists(Problem problem, @Nullable Integer earlyStartMinutes) {
        this.problem = problem;
        this.earlyStartMinutes = earlyStartMinutes;
        this.cases = byId(problem.cases(), Case::id);
        this.sessions = byId(problem.sessions(), TheatreSession::id);
        this.sites = byId(problem.sites(), Site::ods);
        this.catalogue = byId(problem.procedures(), Procedure::code);
    }

    /**
     * The lists with children of {@code plan}, an answer to {@code problem}, in the plan's order.
     *
     * @param earlyStartMinutes how long before its planned start a child may go into theatre; null: from arrival on.
     *     Assumption: A-80
     * @throws IllegalArgumentException where the plan names a session or a case that the problem lacks
     */
    public static List<UncertainList> of(Problem problem, Plan plan, @Nullable Integer earlyStartMinutes) {
        UncertainLists lists = new UncertainLists(problem, earlyStartMinutes);
        return plan.sessions().stream()
                .filter(planned -> !planned.cases().isEmpty())
                .map(lists::list)
                .toList();
    }

    private UncertainList list(PlannedSession planned) {
        TheatreSession session = require(sessions.get(planned.id()), "a session", planned.id());
        return new UncertainList(
                session,
                require(sites.get(session.site()), "a site", session.site()),
                problem.rules().turnaroundMinutes(),
                planned.cases().stream().map(this::uncertain).toList());
    }

    private UncertainCase uncertain(PlannedCase planned) {
        Case child = require(cases.get(planned.caseId()), "a case", planned.caseId());
        return UncertainCase.of(planned, child, catalogue, earlyStartMinutes);
    }

    private static <T> T require(@Nullable T found, String what, String id) {
        if (found == null) {
            throw new IllegalArgumentException("The plan names " + what + " that the problem lacks: " + id
                    + ". Maybe the plan is of another problem.");
        }
        return found;
    }

    private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
        return list.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }
}
