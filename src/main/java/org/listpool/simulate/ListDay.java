package org.listpool.simulate;

import org.listpool.simulate.UncertainList.UncertainCase;

/**
 * Works one list for a day: each child who comes goes into theatre as soon as it is turned round and the child may come,
 * and the list is always worked to its end. A child who does not come takes neither minutes nor a turnaround.
 * Assumption: A-117
 */
public final class ListDay {

    /** Differences below this are rounding, minutes. */
    private static final double SLACK_MINUTES = 1e-9;

    private final double start;
    private final double end;
    private final double turnaroundMinutes;
    private final double[] earliest;
    private final double[] latestEnd;

    private ListDay(UncertainList list) {
        start = list.start();
        end = list.end();
        turnaroundMinutes = list.turnaroundMinutes();
        earliest = list.cases().stream().mapToDouble(UncertainCase::earliest).toArray();
        latestEnd = list.cases().stream()
                .mapToDouble(child -> list.wardCloses() - child.observationMinutes() + SLACK_MINUTES)
                .toArray();
    }

    /** Days of this list. */
    public static ListDay of(UncertainList list) {
        return new ListDay(list);
    }

    /**
     * What came of a day.
     *
     * @param finish last patient out of theatre, minutes after midnight; the session's start where nobody came
     * @param overrunMinutes past the session's end, above 0 where it ended late
     * @param lateDischarges children who go home after the ward closes
     * @param lastDischargeLate whether the last child of those who came does
     * @param usedMinutes with a child in theatre inside the session
     */
    public record Worked(
            double finish, double overrunMinutes, int lateDischarges, boolean lastDischargeLate, double usedMinutes) {}

    /**
     * Works the list once.
     *
     * @param minutes each child's in theatre, in the order of surgery; not looked at where it does not come
     * @param comes whether each child is operated on
     */
    public Worked work(double[] minutes, boolean[] comes) {
        double free = start;
        double out = start;
        double used = 0;
        int late = 0;
        boolean lastIsLate = false;
        for (int i = 0; i < earliest.length; i++) {
            if (comes[i]) {
                double in = Math.max(free, earliest[i]);
                out = in + minutes[i];
                free = out + turnaroundMinutes;
                used += Math.min(out, end) - Math.min(in, end);
                lastIsLate = out > latestEnd[i];
                late += lastIsLate ? 1 : 0;
            }
        }
        return new Worked(out, out > end + SLACK_MINUTES ? out - end : 0, late, lastIsLate, used);
    }
}
