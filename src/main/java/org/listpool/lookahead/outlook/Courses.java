package org.listpool.lookahead.outlook;

import java.util.List;

/**
 * Counts of all replications: by slice, measure and week. A slice is the whole pool (0), then each specialty, then each
 * trust.
 */
// Arrays by ordinal, never stored.
@SuppressWarnings("EnumOrdinal")
public final class Courses {

    private final List<String> specialties;
    private final List<String> trusts;
    private final int weeks;
    private final int replications;
    private final int[][][][] counts;

    /** Empty courses, weeks 0 to {@code weeks}. */
    public Courses(List<String> specialties, List<String> trusts, int weeks, int replications) {
        this.specialties = List.copyOf(specialties);
        this.trusts = List.copyOf(trusts);
        this.weeks = weeks;
        this.replications = replications;
        this.counts = new int[1 + specialties.size() + trusts.size()][Measure.values().length][weeks + 1][replications];
    }

    /**
     * Adds what one list's children add to each week's counts.
     *
     * @param changes of the list's counts by measure and week: for who waits the change against the week before, for who
     *     comes and goes the count itself
     */
    public void add(int replication, int specialty, int trust, int[][] changes) {
        for (Measure measure : Measure.values()) {
            int[] ofMeasure = changes[measure.ordinal()];
            int count = 0;
            for (int week = 0; week <= weeks; week++) {
                count = measure.isStock() ? count + ofMeasure[week] : ofMeasure[week];
                for (int slice : new int[] {0, 1 + specialty, 1 + specialties.size() + trust}) {
                    counts[slice][measure.ordinal()][week][replication] += count;
                }
            }
        }
    }

    /** The count of one week of one replication. */
    public int at(int slice, Measure measure, int week, int replication) {
        return counts[slice][measure.ordinal()][week][replication];
    }

    /** The counts of one week in all replications; not to be changed. */
    int[] all(int slice, Measure measure, int week) {
        return counts[slice][measure.ordinal()][week];
    }

    /** The last week. */
    public int weeks() {
        return weeks;
    }

    /** How many there are. */
    public int replications() {
        return replications;
    }

    List<String> specialties() {
        return specialties;
    }

    List<String> trusts() {
        return trusts;
    }
}
