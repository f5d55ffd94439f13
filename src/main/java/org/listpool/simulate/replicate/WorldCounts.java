package org.listpool.simulate.replicate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.listpool.model.Problem;
import org.listpool.model.Provider;
import org.listpool.simulate.replicate.ChildWorlds.Fate;

/** Sums of each figure in each world, while they are being counted. */
final class WorldCounts {

    private final int count;
    private final Map<String, double[]> sums = new LinkedHashMap<>();

    private WorldCounts(int count) {
        this.count = count;
    }

    /** All figures of a problem's plans at 0, in the order of a report; every trust has its own. */
    static WorldCounts of(Problem problem, int count) {
        WorldCounts counts = new WorldCounts(count);
        FigureNames.OF_PLAN.forEach(counts::sums);
        problem.providers().stream().map(Provider::ods).forEach(ods -> counts.sums(FigureNames.treatedOf(ods)));
        problem.providers().stream()
                .map(Provider::ods)
                .forEach(ods -> counts.sums(FigureNames.over52WeeksTreatedOf(ods)));
        return counts;
    }

    void add(String figure, int world, double more) {
        sums(figure)[world] += more;
    }

    /** Adds {@code each} in every world in which {@code fate} becomes of the child. */
    void where(String figure, ChildWorlds child, Fate fate, double each) {
        double[] sums = sums(figure);
        for (int world = 0; world < count; world++) {
            sums[world] += child.fate(world) == fate ? each : 0;
        }
    }

    /** Sets the share of {@code plannedMinutes} that is used. */
    void shareOf(double plannedMinutes) {
        double[] used = sums(FigureNames.USED_THEATRE_MINUTES);
        double[] shares = sums(FigureNames.UTILISATION_SHARE);
        Arrays.setAll(shares, world -> plannedMinutes == 0 ? 0 : used[world] / plannedMinutes);
    }

    Map<String, List<Double>> figures() {
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        sums.forEach((name, values) ->
                figures.put(name, Arrays.stream(values).boxed().toList()));
        return figures;
    }

    private double[] sums(String figure) {
        return sums.computeIfAbsent(figure, name -> new double[count]);
    }
}
