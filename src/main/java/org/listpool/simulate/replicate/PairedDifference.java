package org.listpool.simulate.replicate;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.descriptive.Variance;
import org.jspecify.annotations.Nullable;

/**
 * How much more of a figure plan B has than plan A, world by world. Both live in the same worlds, so that what moves both
 * alike falls out of the difference.
 *
 * @param figure by {@linkplain FigureNames name}
 * @param count worlds compared
 * @param mean mean of B's figure less A's, with its 90 % confidence interval (paired t)
 * @param oneWorld the same difference in one world, nine times in ten
 * @param correlation of the two plans' figures over the worlds, -1 to 1; null where one of them never varies
 * @param varianceFactor variance of the difference if each plan had worlds of its own, divided by the variance of the
 *     difference here: so many times as many worlds would be needed without common ones; null where the difference never
 *     varies
 * @param searchNoise luck of the search, in the figure's unit, 0 or more: how far equal searches of one problem differ
 * @param tooCloseToCall whether the interval of {@code mean}, widened by the luck of the search, holds 0
 */
public record PairedDifference(
        String figure,
        int count,
        Interval mean,
        Interval oneWorld,
        @Nullable Double correlation,
        @Nullable Double varianceFactor,
        double searchNoise,
        boolean tooCloseToCall) {

    /**
     * Compares B with A.
     *
     * @throws IllegalArgumentException where the two have not the same worlds, fewer than two of them, or no such figure
     */
    public static PairedDifference of(Replications a, Replications b, String figure, double searchNoise) {
        if (a.seed() != b.seed() || a.count() != b.count()) {
            throw new IllegalArgumentException(
                    "Plans are compared in the same worlds: " + a.count() + " of seed " + a.seed() + " are not "
                            + b.count() + " of seed " + b.seed() + ".\nMaybe replicate both with one setting.");
        }
        if (!(searchNoise >= 0 && Double.isFinite(searchNoise))) {
            throw new IllegalArgumentException("The luck of the search is 0 or more, not " + searchNoise + ".");
        }
        List<Double> of = a.figure(figure);
        List<Double> with = b.figure(figure);
        List<Double> differences = new ArrayList<>(of.size());
        for (int world = 0; world < of.size(); world++) {
            differences.add(with.get(world) - of.get(world));
        }
        Interval mean = Interval.ofMean(differences);
        double first = variance(of);
        double second = variance(with);
        double difference = variance(differences);
        return new PairedDifference(
                figure,
                of.size(),
                mean,
                Interval.predicted(differences),
                first == 0 || second == 0 ? null : (first + second - difference) / (2 * Math.sqrt(first * second)),
                difference == 0 ? null : (first + second) / difference,
                searchNoise,
                mean.widened(searchNoise).holds(0));
    }

    /** The interval that decides: that of the mean, widened by the luck of the search. */
    public Interval decisive() {
        return mean.widened(searchNoise);
    }

    /** The difference in a sentence; {@code a} and {@code b} are what the plans are called. */
    public String sentence(String a, String b) {
        return DifferenceTexts.sentence(this, a, b);
    }

    private static double variance(List<Double> values) {
        return Variance.of(values.stream().mapToDouble(Double::doubleValue).toArray())
                .getAsDouble();
    }
}
