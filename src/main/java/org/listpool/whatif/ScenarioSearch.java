package org.listpool.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.change.NothingToChangeException;
import org.listpool.check.PlanChecker;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchListener;
import org.listpool.planning.kpi.Kpis;
import org.listpool.planning.solve.RetoldPlan;

/**
 * One search of one scenario. Run it once; stop it early from any thread.
 *
 * <p>It sets out from the best of the given plans, and never ends below a given plan that the changed problem allows as it is.
 * Such a plan is told anew for the changed problem: its figures, its score and why each child of that problem has no place.
 */
public final class ScenarioSearch {

    private final Problem problem;
    private final String problemId;
    private final RunSettings settings;
    private final List<Plan> starts;
    private final PlanSearch search;
    private boolean bounded;
    private volatile boolean keptStart;

    private record Start(Plan plan, RetoldPlan retold, Plan draft) {}

    private ScenarioSearch(
            Problem problem, String problemId, RunSettings settings, List<Plan> starts, PlanSearch search) {
        this.problem = problem;
        this.problemId = problemId;
        this.settings = settings;
        this.starts = starts;
        this.search = search;
    }

    /**
     * A search that has not begun.
     *
     * @param starts plans of the baseline or of neighbours, the likeliest first; empty: it begins with nothing
     * @throws NothingToChangeException when a change finds nothing to change
     */
    public static ScenarioSearch of(
            Problem baseline,
            List<? extends Change> changes,
            String problemId,
            RunSettings settings,
            List<Plan> starts,
            SearchListener listener) {
        Problem changed = Changes.apply(baseline, changes);
        PlanSearch search = PlanSearch.of(changed, problemId, settings.search(), listener);
        return new ScenarioSearch(changed, problemId, settings, List.copyOf(starts), search);
    }

    /**
     * Lets this search tell, too, how many need points no plan of the changed problem can pass; that takes a second core for as
     * long as it lasts. To be called before {@link #run()}.
     *
     * @return this search
     */
    public ScenarioSearch withBound() {
        bounded = true;
        return this;
    }

    /** Searches to the end. */
    public Outcome run() {
        Start best = bestStart();
        if (best != null) {
            search.startingFrom(best.plan());
        } else if (!starts.isEmpty()) {
            search.startingFrom(starts.getFirst());
        }
        if (!bounded) {
            search.withoutBound();
        }
        Plan found = search.run();
        if (best != null && best.retold().isBetterThan(found)) {
            keptStart = true;
            found = best.retold().plan(problemId, settings.seed()).withNeedBound(found.needBound());
        }
        return new Outcome(
                problem,
                found.finished(null, found.unplaced(), Kpis.of(problem, found).toMap()));
    }

    /** The changed problem. */
    public Problem problem() {
        return problem;
    }

    /** What the plan calls its problem. */
    public String problemId() {
        return problemId;
    }

    /** Whether the search found nothing better than a plan it was given; known once {@link #run()} has returned. */
    public boolean keptStart() {
        return keptStart;
    }

    /** Ends the search soon; {@link #run()} then returns the best plan so far. */
    public void stop() {
        search.stop();
    }

    /** Of the given plans that the changed problem allows the one it scores highest, the first among equals; null: none. */
    private @Nullable Start bestStart() {
        Start best = null;
        for (Plan plan : starts) {
            RetoldPlan retold = RetoldPlan.of(problem, plan);
            Plan draft = retold.draft(problemId, settings.seed());
            if ((best == null || retold.isBetterThan(best.draft()))
                    && PlanChecker.check(problem, draft).isEmpty()) {
                best = new Start(plan, retold, draft);
            }
        }
        return best;
    }
}
