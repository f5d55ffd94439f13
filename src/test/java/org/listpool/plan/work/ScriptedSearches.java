package org.listpool.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.SearchListener;
import org.listpool.planning.SearchSettings;

/** Another planner for tests: plays the script written for a problem's name, and searches in earnest for all others. */
@ApplicationScoped
public class ScriptedSearches implements SearchFactory {

    /** What the planner does with a problem. */
    @FunctionalInterface
    public interface Script {

        /** Finds a plan; {@code stopped} tells when it has to end. */
        Plan run(Problem problem, SearchListener listener, BooleanSupplier stopped) throws InterruptedException;
    }

    private final Map<String, Script> scripts = new ConcurrentHashMap<>();

    /** From now on problems called {@code name} are planned by {@code script}. */
    public void play(String name, Script script) {
        scripts.put(name, script);
    }

    @Override
    public Search of(Problem problem, String problemId, SearchSettings settings, SearchListener listener) {
        Script script = scripts.get(problem.name());
        if (script == null) {
            return new OwnSearches().of(problem, problemId, settings, listener);
        }
        AtomicBoolean stopped = new AtomicBoolean();
        return new Search() {

            @Override
            public Plan run() {
                try {
                    return script.run(problem, listener, stopped::get);
                } catch (InterruptedException e) {
                    throw new IllegalStateException("The script was interrupted.", e);
                }
            }

            @Override
            public void stop() {
                stopped.set(true);
            }
        };
    }
}
