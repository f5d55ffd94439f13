package org.listpool.scenario.work;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.SearchListener;
import org.listpool.whatif.RunSettings;
import org.listpool.whatif.ScenarioSearch;

/** Searches of our own planner. */
@DefaultBean
@ApplicationScoped
class OwnScenarioSearches implements ScenarioSearches {

    @Override
    public Search of(
            Problem problem,
            String problemId,
            RunSettings settings,
            List<Plan> starts,
            boolean bound,
            SearchListener listener) {
        ScenarioSearch search = ScenarioSearch.of(problem, List.of(), problemId, settings, starts, listener);
        if (bound) {
            search.withBound();
        }
        return new Search() {

            @Override
            public Plan run() {
                return search.run().plan();
            }

            @Override
            public boolean keptStart() {
                return search.keptStart();
            }

            @Override
            public void stop() {
                search.stop();
            }
        };
    }
}
