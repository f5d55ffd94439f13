package org.listpool.planning.bound;

import java.util.BitSet;

/**
 * The worthiest list of a session, by a dynamic programme over its candidates in order of their deadlines.
 *
 * <p>In that order a list is in time for all its deadlines if it can be in time at all. Not safe for use by two threads.
 */
final class ListProgramme {

    private double[][] layers = new double[64][];
    private int[] item = new int[64];
    private int[] minutes = new int[64];
    private int[] due = new int[64];
    private double[] worth = new double[64];
    private int count;

    void clear() {
        count = 0;
    }

    /**
     * Offers a candidate; in order of {@code due}.
     *
     * @param item the caller's number for it
     * @param minutes it takes, with its turnaround
     * @param due minutes from the session's start by which it must have ended, with its turnaround
     * @param worth of taking it, above 0
     */
    void offer(int item, int minutes, int due, double worth) {
        if (count == this.item.length) {
            int more = 2 * count;
            this.item = java.util.Arrays.copyOf(this.item, more);
            this.minutes = java.util.Arrays.copyOf(this.minutes, more);
            this.due = java.util.Arrays.copyOf(this.due, more);
            this.worth = java.util.Arrays.copyOf(this.worth, more);
        }
        this.item[count] = item;
        this.minutes[count] = minutes;
        this.due[count] = due;
        this.worth[count] = worth;
        count++;
    }

    /** The worth of the best list that takes at most {@code limit} minutes, turnaround after the last included. */
    double solve(int limit) {
        if (limit < 0) {
            return 0;
        }
        while (layers.length <= count) {
            layers = java.util.Arrays.copyOf(layers, 2 * layers.length);
        }
        for (int i = 0; i <= count; i++) {
            if (layers[i] == null || layers[i].length <= limit) {
                layers[i] = new double[limit + 1];
            }
        }
        for (int i = 0; i < count; i++) {
            extend(layers[i], layers[i + 1], minutes[i], Math.min(due[i], limit), worth[i], limit);
        }
        return layers[count][limit];
    }

    /** {@code best[t]} is the worth of the best list that takes at most {@code t} minutes. */
    private static void extend(double[] best, double[] next, int minutes, int due, double worth, int limit) {
        if (due < minutes) {
            System.arraycopy(best, 0, next, 0, limit + 1);
            return;
        }
        System.arraycopy(best, 0, next, 0, minutes);
        for (int t = minutes; t <= due; t++) {
            next[t] = Math.max(best[t], best[t - minutes] + worth);
        }
        double byThen = next[due];
        for (int t = due + 1; t <= limit; t++) {
            next[t] = Math.max(best[t], byThen);
        }
    }

    /** The items of the list that the last {@link #solve} of {@code limit} found. */
    BitSet chosen(int limit) {
        BitSet chosen = new BitSet();
        int t = limit;
        for (int i = count - 1; i >= 0 && t >= 0; i--) {
            if (layers[i + 1][t] > layers[i][t]) {
                chosen.set(item[i]);
                t = Math.min(t, due[i]) - minutes[i];
            }
        }
        return chosen;
    }
}
