package org.listpool.planning.wayout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.change.TheatreChange;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.TheatreSession;
import org.listpool.model.WayOut;
import org.listpool.rules.NeedPoints;

/**
 * Finds for a child without a place the smallest changes that would place it: sessions and changes are tried in the order of
 * their effort, each by planning with it, and what a try breaks tells which change to add.
 */
public final class WayOuts {

    /** Told for one child, at most. */
    static final int MOST_TOLD = 3;

    /** Changes made together, at most, beside an added session. */
    private static final int MOST_CHANGES = 3;

    /** Ways of more than so many times the first one's effort are not told. */
    private static final int MUCH_MORE = 3;

    /** Plans tried for one child, at most; a bound by count, so that the same plan gets the same way-outs. */
    private static final int MOST_TRIALS = 60;

    private final Ground ground;
    private final Problem problem;
    private final Efforts efforts;
    private final ChildRemedies childRemedies;
    private final BiPredicate<Problem, Plan> proof;

    /**
     * @param plan a plan of {@code problem} that keeps every rule
     * @param proof decides on each way-out: whether the plan that the planner makes with it, all others pinned to their sessions,
     *     keeps every rule of the changed problem
     */
    public WayOuts(Problem problem, Plan plan, BiPredicate<Problem, Plan> proof) {
        this.problem = problem;
        this.proof = proof;
        ground = new Ground(problem, plan);
        efforts = new Efforts(problem);
        childRemedies = new ChildRemedies(problem);
    }

    /**
     * The way-outs of a child without a place, least effort first; empty when nothing sensible was found. Two way-outs are never
     * of the same kinds of changes.
     */
    public List<WayOut> find(Case child) {
        if (ground.findSpot(child.id()) != null || ground.isTwinPlaced(child)) {
            return List.of();
        }
        Search search = new Search(child);
        search.seedSessions();
        search.run();
        if (search.told.isEmpty()) {
            search.seedAddedSessions();
            search.run();
        }
        return search.told;
    }

    /** The search for one child. */
    private final class Search {

        private final Case child;
        private final List<WayOut> told = new ArrayList<>();
        private final Set<String> kinds = new HashSet<>();
        private final Set<Attempt> seen = new HashSet<>();
        private final PriorityQueue<Attempt> open = new PriorityQueue<>(Comparator.comparingInt(Attempt::effort)
                .thenComparingInt(attempt -> attempt.changes().size())
                .thenComparing(Attempt::sessionId));
        private int trials;
        private int most = Integer.MAX_VALUE;

        Search(Case child) {
            this.child = child;
        }

        void seedSessions() {
            for (TheatreSession session : problem.sessions()) {
                List<Change> changes = childRemedies.find(child, session);
                if (changes != null) {
                    add(session, changes);
                }
            }
        }

        /** A session for the child's specialty on each day, beside those there are and with the hours and posts of one. */
        void seedAddedSessions() {
            trials = 0;
            Set<String> days = new HashSet<>();
            for (TheatreSession like : problem.sessions()) {
                if (days.add(like.site() + " " + like.date())) {
                    TheatreSession more = new TheatreSession(
                            like.date() + "-" + like.site() + "-" + child.specialty() + "-MORE",
                            like.site(),
                            "MORE",
                            like.date(),
                            like.start(),
                            like.end(),
                            List.of(child.specialty()),
                            like.posts());
                    List<Change> changes = childRemedies.find(child, more);
                    if (changes != null) {
                        List<Change> all = new ArrayList<>(List.of(new TheatreChange.SessionAdded(more)));
                        all.addAll(changes);
                        add(more, all);
                    }
                }
            }
        }

        void run() {
            while (!open.isEmpty() && told.size() < MOST_TOLD && trials < MOST_TRIALS) {
                Attempt attempt = open.remove();
                if (attempt.effort() > most) {
                    return;
                }
                if (kinds.contains(Changes.codes(attempt.changes()))) {
                    continue;
                }
                trials++;
                Trial trial = Trial.of(ground, child, attempt, true);
                if (trial == null) {
                    continue;
                }
                if (trial.works()) {
                    tell(attempt);
                } else {
                    for (Change more : ListRemedies.of(trial)) {
                        List<Change> all = Attempt.plus(attempt.changes(), more);
                        add(attempt.with(all, efforts.of(all, child)));
                    }
                }
            }
        }

        private void add(TheatreSession session, List<Change> changes) {
            add(new Attempt(session.id(), session.date(), List.copyOf(changes), efforts.of(changes, child)));
        }

        private void add(Attempt attempt) {
            long counted = attempt.changes().stream()
                    .filter(change -> !(change instanceof TheatreChange.SessionAdded))
                    .count();
            if (counted <= MOST_CHANGES && seen.add(attempt)) {
                open.add(attempt);
            }
        }

        /** Tells the way-out in its smallest form, if the proof holds with all children of the plan. */
        private void tell(Attempt found) {
            Attempt least = found;
            Attempt smaller = findSmaller(found);
            while (smaller != null) {
                least = smaller;
                smaller = findSmaller(least);
            }
            String codes = Changes.codes(least.changes());
            if (least.changes().isEmpty() || kinds.contains(codes)) {
                return;
            }
            Trial whole = Trial.of(ground, child, least, false);
            Plan planned = whole != null && whole.works() ? whole.planned(ground) : null;
            if (whole != null && planned != null && proof.test(whole.problem(), planned)) {
                kinds.add(codes);
                most = told.isEmpty() ? MUCH_MORE * least.effort() : most;
                told.add(new WayOut(
                        codes,
                        WayOutTexts.text(least.changes(), whole),
                        least.changes().stream().map(Changes::fields).toList(),
                        least.sessionId(),
                        NeedPoints.of(child, problem.asOf(), problem.weights())));
            }
        }

        private @Nullable Attempt findSmaller(Attempt attempt) {
            for (List<Change> changes : Attempt.smaller(attempt.changes())) {
                Attempt smaller = attempt.with(changes, efforts.of(changes, child));
                Trial trial = changes.isEmpty() ? null : Trial.of(ground, child, smaller, true);
                if (trial != null && trial.works()) {
                    return smaller;
                }
            }
            return null;
        }
    }
}
