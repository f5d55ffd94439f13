package org.listpool.lookahead;

import org.listpool.simulate.SimulationSettings;

/**
 * Shares of the children on a weekend's lists who are not treated there and wait on.
 *
 * @param declinedShare families who decline the place, 0 to 1. Assumption: A-124
 * @param cancelledShare of the others, cancelled on the day, 0 to 1. Source: S54. Assumption: A-81
 * @param notBroughtShare of the rest, not brought without notice, 0 to 1; 0 by default, for the source of the cancelled
 *     counts every reason. Assumption: A-124
 */
public record PlaceLosses(double declinedShare, double cancelledShare, double notBroughtShare) {

    /** What is lost where nobody says so. Assumption: A-124 */
    public static final PlaceLosses DEFAULT = new PlaceLosses(0.05, SimulationSettings.DEFAULT_CANCELLED_SHARE, 0);

    /** Everybody comes and is treated. */
    public static final PlaceLosses NONE = new PlaceLosses(0, 0, 0);

    /** Refuses shares out of range. */
    public PlaceLosses {
        for (double share : new double[] {declinedShare, cancelledShare, notBroughtShare}) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("A share of places lost is 0 to 1, not " + share + ".");
            }
        }
    }

    /** Share of the places whose child is treated. */
    public double usedShare() {
        return (1 - declinedShare) * (1 - cancelledShare) * (1 - notBroughtShare);
    }
}
