package org.listpool.scenario.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.SearchListener;
import org.listpool.whatif.RunSettings;

/** Another planner for tests: plays the script written for a problem's name, and searches in earnest for all others. */
@ApplicationScoped
public class ScriptedScenarioSearches implements ScenarioSearches {

    /** What the planner does with a problem. */
    @FunctionalInterface
    public interface Script {

        /** Finds a plan; {@code stopped} tells when it has to end. */
        Plan run(Problem problem, List<Plan> starts, SearchListener listener, BooleanSupplier stopped)
                throws InterruptedException;
    }

    private final Map<String, Script> scripts = new ConcurrentHashMap<>();

    /** From now on problems called {@code name} are planned by {@code script}. */
    public void play(String name, Script script) {
        scripts.put(name, script);
    }

    /** From now on problems called {@code name} are searched in earnest again. */
    public void forget(String name) {
        scripts.remove(name);
    }

    @Override
    public Search of(
            Problem problem,
            String problemId,
            RunSettings settings,
            List<Plan> starts,
            boolean bound,
            SearchListener listener) {
        Script script = scripts.get(problem.name());
        if (script == null) {
            return new OwnScenarioSearches().of(problem, problemId, settings, starts, bound, listener);
        }
        AtomicBoolean stopped = new AtomicBoolean();
        return new Search() {

            @Override
            public Plan run() {
                try {
                    return script.run(problem, starts, listener, stopped::get);
                } catch (InterruptedException e) {
                    throw new IllegalStateException("The script was interrupted.", e);
                }
            }

            @Override
            public boolean keptStart() {
                return false;
            }

            @Override
            public void stop() {
                stopped.set(true);
            }
        };
    }
}
