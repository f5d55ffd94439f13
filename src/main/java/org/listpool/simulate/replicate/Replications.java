package org.listpool.simulate.replicate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.listpool.model.Plan;
import org.listpool.model.Problem;

/**
 * A plan's figures in many worlds. World <em>i</em> is the same in every plan that is replicated with the same seed: a child
 * on both declines, stays away and takes its quantile of minutes in both, wherever it lies.
 *
 * @param figures by {@linkplain FigureNames name}, in the order of a report: {@code count} values, one a world
 */
public record Replications(long seed, int count, Map<String, List<Double>> figures) {

    /** Copies the table; refuses a figure that is not there once a world. */
    public Replications {
        Map<String, List<Double>> copy = new LinkedHashMap<>();
        for (Map.Entry<String, List<Double>> figure : figures.entrySet()) {
            if (figure.getValue().size() != count) {
                throw new IllegalArgumentException(
                        figure.getKey() + " has " + figure.getValue().size() + " values in " + count + " worlds.");
            }
            copy.put(figure.getKey(), List.copyOf(figure.getValue()));
        }
        figures = Collections.unmodifiableMap(copy);
    }

    /**
     * Replicates {@code plan}, an answer to {@code problem}.
     *
     * @throws IllegalArgumentException where the plan names a session or a case that the problem lacks
     */
    public static Replications of(Problem problem, Plan plan, ReplicationSettings settings) {
        return PlanWorlds.of(problem, plan, settings);
    }

    /**
     * The figure in each world.
     *
     * @throws IllegalArgumentException where there is no such figure
     */
    public List<Double> figure(String name) {
        List<Double> values = figures.get(name);
        if (values == null) {
            throw new IllegalArgumentException("No figure is called " + name + ". There are " + figures.keySet() + ".");
        }
        return values;
    }

    /** Where the figure will lie in nine worlds of ten, see {@link Interval#predicted}. */
    public Interval interval(String name) {
        return Interval.predicted(figure(name));
    }

    /** Where the figure's mean lies with 90 % confidence, see {@link Interval#ofMean}; needs two worlds. */
    public Interval meanInterval(String name) {
        return Interval.ofMean(figure(name));
    }
}
