package org.listpool.whatif;

/** What the luck of the search alone makes of need points. Assumption: A-134 */
public final class SearchNoise {

    /** One part in so many of the need points is noise at least. */
    private static final long LEAST_PART = 1000;

    private SearchNoise() {}

    /** How far two equal searches of one problem lie apart, and at least a thousandth of the better one. */
    public static long of(Outcome one, Outcome again) {
        long first = one.plan().needPoints();
        long second = again.plan().needPoints();
        return Math.max(Math.abs(first - second), Math.ceilDiv(Math.max(first, second), LEAST_PART));
    }
}
