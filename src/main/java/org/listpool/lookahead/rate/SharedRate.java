package org.listpool.lookahead.rate;

/**
 * What trusts tell each other of a procedure's rate. Trusts differ: each one's own rate lies about the common one as if that
 * had been seen for {@value #PRIOR_WEEKS} weeks. The common rate is itself known only as well as so few trusts tell it, so
 * that what is believed of all trusts together is no surer than their counts.
 *
 * @param counted children of all trusts whose clocks started in the window
 * @param trusts how many
 * @param weeks of the window
 */
record SharedRate(int counted, int trusts, int weeks) {

    /** Weeks that the common rate counts as much as. Assumption: A-121 */
    static final double PRIOR_WEEKS = 2;

    /** Arrivals added to each procedure, so that none is impossible. Assumption: A-121 */
    private static final double UNSEEN = 0.5;

    /** With another trust's children counted too. */
    SharedRate with(SharedRate other) {
        return new SharedRate(counted + other.counted, trusts, weeks);
    }

    /** What is believed of the common rate. */
    GammaRate common() {
        double share = PRIOR_WEEKS / (weeks + PRIOR_WEEKS);
        return new GammaRate((counted + UNSEEN) * share, trusts * weeks * share);
    }

    /** What is believed of a trust's own rate, {@code own} children counted, where the common rate is known. */
    GammaRate own(int own, double common) {
        return new GammaRate(own + PRIOR_WEEKS * common, weeks + PRIOR_WEEKS);
    }

    /** What is believed of it where the common rate is not: a gamma distribution of the same mean and variance. */
    GammaRate own(int own) {
        GammaRate common = common();
        GammaRate known = own(own, common.mean());
        double weight = PRIOR_WEEKS / (weeks + PRIOR_WEEKS);
        double variance = known.mean() / known.weeks() + weight * weight * common.mean() / common.weeks();
        return new GammaRate(known.mean() * known.mean() / variance, known.mean() / variance);
    }
}
