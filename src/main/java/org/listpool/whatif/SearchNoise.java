package org.listpool.whatif;

/** What the luck of the search alone makes of need points. Assumption: A-105 */
public final class SearchNoise {

    /** So many thousandths of the need points are noise at least. Assumption: A-105 */
    private static final long LEAST_PER_MILLE = 3;

    private static final long MILLE = 1000;

    private SearchNoise() {}

    /** How far two equal searches of one problem lie apart, and at least three thousandths of the better one. */
    public static long of(Outcome one, Outcome again) {
        return of(one.plan().needPoints(), again.plan().needPoints());
    }

    /** The same of the need points that both searches met. */
    public static long of(long first, long second) {
        return Math.max(Math.abs(first - second), Math.ceilDiv(LEAST_PER_MILLE * Math.max(first, second), MILLE));
    }
}
