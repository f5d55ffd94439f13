package org.listpool.simulate.replicate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * One child in all worlds, whatever list it lies on. Everything random about a child comes from a stream of its own, keyed by
 * seed, child and purpose; world <em>i</em> takes the <em>i</em>-th number of each stream. So worlds hang neither on the other
 * children nor on how many worlds there are.
 */
final class ChildWorlds {

    /** What becomes of a place. */
    enum Fate {
        OPERATED,
        DECLINED,
        CANCELLED,
        NOT_BROUGHT
    }

    /** What a stream is for. */
    private enum Purpose {
        OFFER,
        DAY,
        MINUTES
    }

    private final Fate[] fates;
    private final double[] quantiles;

    private ChildWorlds(Fate[] fates, double[] quantiles) {
        this.fates = fates;
        this.quantiles = quantiles;
    }

    /** Draws the child's worlds. */
    static ChildWorlds of(String caseId, ReplicationSettings settings) {
        UniformRandomProvider offer = stream(settings.seed(), caseId, Purpose.OFFER);
        UniformRandomProvider day = stream(settings.seed(), caseId, Purpose.DAY);
        ContinuousSampler normal =
                ZigguratSampler.NormalizedGaussian.of(stream(settings.seed(), caseId, Purpose.MINUTES));
        Fate[] fates = new Fate[settings.count()];
        double[] quantiles = new double[settings.count()];
        for (int world = 0; world < fates.length; world++) {
            fates[world] = fate(offer.nextDouble(), day.nextDouble(), settings);
            quantiles[world] = normal.sample();
        }
        return new ChildWorlds(fates, quantiles);
    }

    /** What becomes of the child's place. */
    Fate fate(int world) {
        return fates[world];
    }

    /** How long the child takes for its procedure: standard deviations of the logarithm above its mean. */
    double quantile(int world) {
        return quantiles[world];
    }

    private static Fate fate(double offer, double day, ReplicationSettings settings) {
        if (offer < settings.declinedShare()) {
            return Fate.DECLINED;
        }
        if (day < settings.cancelledShare()) {
            return Fate.CANCELLED;
        }
        return day < settings.cancelledShare() + settings.notBroughtShare() ? Fate.NOT_BROUGHT : Fate.OPERATED;
    }

    private static UniformRandomProvider stream(long seed, String caseId, Purpose purpose) {
        // A digest keeps streams apart however alike seeds and identifiers are, and fills the generator's whole state.
        byte[] key = (seed + " " + purpose + " " + caseId).getBytes(StandardCharsets.UTF_8);
        try {
            return RandomSource.XO_SHI_RO_256_PP.create(
                    MessageDigest.getInstance("SHA-256").digest(key));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        }
    }
}
