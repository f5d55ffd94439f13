package org.listpool.whatif;

import java.util.List;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.change.NothingToChangeException;
import org.listpool.check.PlanChecker;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchListener;
import org.listpool.planning.kpi.Kpis;

/**
 * One search of one scenario. Run it once; stop it early from any thread.
 *
 * <p>It sets out from the best of the given plans, and never ends below a given plan that the changed problem allows as it is.
 */
public final class ScenarioSearch {

    private final Problem problem;
    private final String problemId;
    private final List<Plan> starts;
    private final PlanSearch search;

    private ScenarioSearch(Problem problem, String problemId, List<Plan> starts, PlanSearch search) {
        this.problem = problem;
        this.problemId = problemId;
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
        PlanSearch search =
                PlanSearch.of(changed, problemId, settings.search(), listener).withoutBound();
        if (!starts.isEmpty()) {
            search.startingFrom(starts.getFirst());
        }
        return new ScenarioSearch(changed, problemId, List.copyOf(starts), search);
    }

    /** Searches to the end. */
    public Outcome run() {
        Plan found = search.run();
        for (Plan start : starts) {
            if (start.needPoints() > found.needPoints()
                    && PlanChecker.check(problem, start).isEmpty()) {
                found = start;
            }
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

    /** Ends the search soon; {@link #run()} then returns the best plan so far. */
    public void stop() {
        search.stop();
    }
}
