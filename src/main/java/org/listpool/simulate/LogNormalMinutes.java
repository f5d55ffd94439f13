package org.listpool.simulate;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.statistics.distribution.LogNormalDistribution;

/**
 * A duration whose logarithm is normally distributed: never negative, now and then very long.
 *
 * @param mu mean of the logarithm of the minutes
 * @param sigma standard deviation of the logarithm, 0 for a duration that never varies
 */
public record LogNormalMinutes(double mu, double sigma) {

    /**
     * The one with this mean and standard deviation.
     *
     * @param meanMinutes above 0
     * @param sdMinutes 0 or more
     */
    public static LogNormalMinutes ofMoments(double meanMinutes, double sdMinutes) {
        double variation = sdMinutes / meanMinutes;
        double variance = Math.log1p(variation * variation);
        return new LogNormalMinutes(Math.log(meanMinutes) - variance / 2, Math.sqrt(variance));
    }

    /** Mean, minutes. */
    public double meanMinutes() {
        return sigma == 0 ? Math.exp(mu) : distribution().getMean();
    }

    /** Standard deviation, minutes. */
    public double sdMinutes() {
        return sigma == 0 ? 0 : Math.sqrt(distribution().getVariance());
    }

    /** The minutes that lie {@code normal} standard deviations of the logarithm above its mean. */
    public double at(double normal) {
        return Math.exp(mu + sigma * normal);
    }

    /** Draws minutes from {@code random}. */
    ContinuousSampler sampler(UniformRandomProvider random) {
        double fixed = Math.exp(mu);
        return sigma == 0 ? () -> fixed : distribution().createSampler(random)::sample;
    }

    private LogNormalDistribution distribution() {
        return LogNormalDistribution.of(mu, sigma);
    }
}
