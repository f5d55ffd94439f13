package org.listpool.plan.work;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import org.listpool.check.PlanChecker;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchListener;
import org.listpool.planning.SearchSettings;

/** Searches of our own planner. */
@DefaultBean
@ApplicationScoped
class OwnSearches implements SearchFactory {

    @Override
    public Search of(Problem problem, String problemId, SearchSettings settings, SearchListener listener) {
        PlanSearch search = PlanSearch.of(problem, problemId, settings, listener)
                .withWayOuts((changed, plan) -> PlanChecker.check(changed, plan).isEmpty());
        return new Search() {

            @Override
            public Plan run() {
                return search.run();
            }

            @Override
            public void stop() {
                search.stop();
            }
        };
    }
}
