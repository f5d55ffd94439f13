package org.listpool.planning.exhaustive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Pin;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.TheatreSession;
import org.listpool.rules.NeedPoints;

/**
 * A plan of most need points, found by trying every set of children from most need to least until one can be planned.
 *
 * <p>All plans of the contract are looked at, those with idle minutes between children too: a child who cannot start a
 * minute earlier starts with the session, after the child before, when another goes home, or when a tray comes back.
 */
public final class ExhaustivePlans {

    private static final int MOST_CHILDREN = 10;

    private final Problem problem;
    private final Draft draft;
    private final List<Case> children;
    private final long[] needPoints;
    private final List<List<TheatreSession>> open = new ArrayList<>();
    private final Map<String, Boolean> fits = new HashMap<>();
    private final Times times;

    private ExhaustivePlans(Problem problem) {
        this.problem = problem;
        draft = new Draft(problem);
        children = problem.cases();
        needPoints = children.stream()
                .mapToLong(each -> NeedPoints.of(each, problem.asOf(), problem.weights()))
                .toArray();
        children.forEach(each -> open.add(
                problem.sessions().stream().filter(s -> isOpen(each, s)).toList()));
        times = new Times(problem, draft);
    }

    /** The most need points that any plan of {@code problem} has. */
    public static long optimum(Problem problem) {
        return best(problem).needPoints();
    }

    /**
     * A plan with the most need points, sound by the checker.
     *
     * @param problem of few children, whose sessions are all at one site, and whose pins some sound plan keeps
     */
    public static Plan best(Problem problem) {
        if (problem.cases().size() > MOST_CHILDREN) {
            throw new IllegalArgumentException(problem.cases().size() + " children are too many to try everything.");
        }
        // Which of two sites a lender serves would be one choice more.
        if (problem.sessions().stream().map(TheatreSession::site).distinct().count() > 1) {
            throw new IllegalArgumentException("The sessions must be at one site. Maybe use SmallPools.");
        }
        return new ExhaustivePlans(problem).search();
    }

    private Plan search() {
        List<Integer> byNeed = IntStream.range(0, 1 << children.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer set) -> -need(set)))
                .toList();
        for (int set : byNeed) {
            Plan plan = keepsPins(set) ? allocate(set, 0, new HashMap<>()) : null;
            if (plan != null) {
                return plan;
            }
        }
        throw new IllegalArgumentException("No plan of the problem keeps every rule, its pins included.");
    }

    private long need(int set) {
        return IntStream.range(0, children.size())
                .filter(i -> (set >> i & 1) == 1)
                .mapToLong(i -> needPoints[i])
                .sum();
    }

    private boolean keepsPins(int set) {
        return IntStream.range(0, children.size()).allMatch(i -> (set >> i & 1) == 1 || pin(children.get(i)) == null);
    }

    private @Nullable Pin pin(Case child) {
        return problem.pinned().stream()
                .filter(pin -> pin.caseId().equals(child.id()))
                .findFirst()
                .orElse(null);
    }

    /** Puts the children of {@code set} from number {@code from} on onto lists in every way. */
    private @Nullable Plan allocate(int set, int from, Map<TheatreSession, List<Case>> lists) {
        if (from == children.size()) {
            return times.plan(lists);
        }
        if ((set >> from & 1) == 0) {
            return allocate(set, from + 1, lists);
        }
        Case child = children.get(from);
        for (TheatreSession session : open.get(from)) {
            List<Case> list = lists.computeIfAbsent(session, s -> new ArrayList<>());
            list.add(child);
            Plan plan = fits(session, list) ? allocate(set, from + 1, lists) : null;
            list.remove(child);
            if (plan != null) {
                return plan;
            }
        }
        return null;
    }

    /** Whether the child alone, at the session's start or as promised, breaks nothing. */
    private boolean isOpen(Case child, TheatreSession session) {
        Pin pin = pin(child);
        if (pin != null && !pin.sessionId().equals(session.id())) {
            return false;
        }
        return draft.isSound(List.of(new Draft.Place(child, session, Times.earliest(pin, session))), Draft.WHILE_OPEN);
    }

    private boolean fits(TheatreSession session, List<Case> list) {
        return fits.computeIfAbsent(session.id() + list.stream().map(Case::id).toList(), key -> {
            List<Draft.Place> places = new ArrayList<>();
            list.forEach(child -> places.add(new Draft.Place(child, session, Times.earliest(null, session))));
            return draft.isSound(places, Set.of("OVERRUN", "ONCE", "SIBLINGS"));
        });
    }
}
