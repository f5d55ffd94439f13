package org.listpool.demo.pool;

import java.util.List;
import java.util.Random;

/** Draws from a seed; the same draws on every machine. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        // Neighbouring seeds begin alike in java.util.Random, so they are spread first.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** Whether something of this probability happens. */
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The index of one of the weights, in their proportion. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int drawn = random.nextInt(sum);
        int index = 0;
        while (drawn >= weights[index]) {
            drawn -= weights[index];
            index++;
        }
        return index;
    }

    /** Normally distributed. */
    double normal(double mean, double sd) {
        return mean + sd * random.nextGaussian();
    }

    /** Between {@code least} and {@code most}, most often near {@code mode}. */
    double triangular(double least, double mode, double most) {
        double drawn = random.nextDouble();
        double split = (mode - least) / (most - least);
        return drawn < split
                ? least + Math.sqrt(drawn * (most - least) * (mode - least))
                : most - Math.sqrt((1 - drawn) * (most - least) * (most - mode));
    }

    /** Along a line through the values of evenly or unevenly spaced probabilities, from 0 to 1. */
    int alongQuantiles(double[] probabilities, int[] values) {
        double drawn = random.nextDouble();
        int upper = 1;
        while (probabilities[upper] < drawn) {
            upper++;
        }
        double share = (drawn - probabilities[upper - 1]) / (probabilities[upper] - probabilities[upper - 1]);
        return (int) Math.round(values[upper - 1] + share * (values[upper] - values[upper - 1]));
    }
}
