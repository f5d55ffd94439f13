package org.listpool.scenario.work;

import java.util.List;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.SearchListener;
import org.listpool.whatif.RunSettings;

/** Makes the searches that the workers run; another bean may bring another planner. */
@FunctionalInterface
public interface ScenarioSearches {

    /** One search for the best plan. */
    interface Search {

        /** Searches until its limit or {@link #stop()}, and returns the best plan found, finished; createdAt is null. */
        Plan run();

        /** Whether that is one of the plans it was given; known once {@link #run()} has returned. */
        boolean keptStart();

        /** Ends the search soon, from any thread. */
        void stop();
    }

    /**
     * A search that has not begun.
     *
     * @param starts plans to set out from, the likeliest first
     * @param bound whether a bound is wanted
     */
    Search of(
            Problem problem,
            String problemId,
            RunSettings settings,
            List<Plan> starts,
            boolean bound,
            SearchListener listener);
}
