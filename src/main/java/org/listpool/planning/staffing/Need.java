package org.listpool.planning.staffing;

import java.util.BitSet;

/**
 * Posts of one role to fill.
 *
 * @param date number of the date in its week
 * @param people who could take them, by their numbers in the pool
 * @param count of posts
 */
record Need(int date, BitSet people, int count) {

    /** The same posts for those of {@code others} alone. */
    Need among(BitSet others) {
        BitSet both = (BitSet) people.clone();
        both.and(others);
        return new Need(date, both, count);
    }
}
