package org.listpool.planning.exhaustive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.listpool.model.Case;
import org.listpool.model.Collaborative;
import org.listpool.model.Pin;
import org.listpool.model.Problem;
import org.listpool.model.TheatreSession;
import org.listpool.pools.RandomPools;

/** The random pools cut down until everything can be tried: few children, few sessions, one site. */
public final class SmallPools {

    private SmallPools() {}

    /** The random pool of {@code seed} with at most 7 children and 3 sessions, its pins kept. */
    public static Problem problem(long seed) {
        return cut(RandomPools.problem(seed), 7, 3);
    }

    /** {@code problem} with at most so many children and sessions; those of pins stay whatever their number. */
    public static Problem cut(Problem problem, int children, int sessions) {
        Set<String> promisedTo = problem.pinned().stream().map(Pin::caseId).collect(Collectors.toSet());
        Set<String> promisedAt = problem.pinned().stream().map(Pin::sessionId).collect(Collectors.toSet());
        List<TheatreSession> first = new ArrayList<>(problem.sessions().stream()
                .filter(session -> promisedAt.contains(session.id()))
                .toList());
        problem.sessions().stream().filter(each -> !first.contains(each)).forEach(first::add);
        List<TheatreSession> kept = first.stream()
                .filter(session -> session.site().equals(first.getFirst().site()))
                .limit(Math.max(sessions, promisedAt.size()))
                .toList();
        List<Case> waiting = new ArrayList<>(problem.cases().stream()
                .filter(child -> promisedTo.contains(child.id()))
                .toList());
        problem.cases().stream()
                .filter(child -> !promisedTo.contains(child.id()))
                .limit(Math.max(0, children - waiting.size()))
                .forEach(waiting::add);
        return Problem.of(collaborative(problem, kept), problem.asOf(), waiting, problem.pinned(), List.of());
    }

    private static Collaborative collaborative(Problem problem, List<TheatreSession> sessions) {
        return new Collaborative(
                Collaborative.SCHEMA,
                problem.name(),
                problem.asOf(),
                problem.hostSite(),
                problem.rules(),
                problem.weights(),
                problem.providers(),
                problem.sites(),
                problem.procedures(),
                problem.specialties(),
                sessions,
                problem.staff(),
                problem.equipment(),
                problem.loanLimits(),
                problem.travelMinutes());
    }
}
