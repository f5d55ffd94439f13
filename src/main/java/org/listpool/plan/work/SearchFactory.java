package org.listpool.plan.work;

import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.SearchListener;
import org.listpool.planning.SearchSettings;

/** Makes the searches that the worker runs; another bean may bring another planner. */
@FunctionalInterface
public interface SearchFactory {

    /** One search for the best plan. */
    interface Search {

        /** Searches until its limit or {@link #stop()}, and returns the best plan found. */
        Plan run();

        /** Ends the search soon, from any thread. */
        void stop();
    }

    /** A search that has not begun. */
    Search of(Problem problem, String problemId, SearchSettings settings, SearchListener listener);
}
