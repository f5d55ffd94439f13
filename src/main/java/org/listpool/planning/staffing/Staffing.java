package org.listpool.planning.staffing;

import java.util.List;

/**
 * One way to staff a week.
 *
 * @param leads for each session of the week the number of its lead; {@link #CLOSED} when it does not run
 * @param nurses numbers of nurses on the days of the week, each as many as there can be beside the others
 */
// Never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Staffing(int[] leads, List<int[]> nurses) {

    /** In place of a lead: the session does not run. */
    public static final int CLOSED = -1;
}
