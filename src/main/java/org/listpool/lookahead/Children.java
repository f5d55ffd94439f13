package org.listpool.lookahead;

import java.util.Arrays;

/**
 * The children of one replication by number: those who wait at first, then those who join. Days count from the look
 * ahead's first day, weeks from the one after it.
 */
final class Children {

    /** Nobody has gone. */
    static final int STAYS = Integer.MAX_VALUE;

    private static final int FIRST_ROOM = 4096;

    /** How a child left the list. */
    enum Way {
        TREATED_AT_HOME,
        TREATED_ON_WEEKEND,
        REMOVED
    }

    private int count;
    private int[] clock = new int[FIRST_ROOM];
    private int[] queue = new int[FIRST_ROOM];
    private int[] joined = new int[FIRST_ROOM];
    private int[] removal = new int[FIRST_ROOM];
    private int[] gone = new int[FIRST_ROOM];
    private Way[] way = new Way[FIRST_ROOM];

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    /**
     * Adds a child and returns its number.
     *
     * @param clockDay day of its clock start
     * @param queueOf where it waits
     * @param joinedWeek 0: waits at first
     * @param removalWeek in which it leaves untreated unless it has been treated before
     */
    int add(int clockDay, int queueOf, int joinedWeek, int removalWeek) {
        if (count == clock.length) {
            int room = 2 * count;
            clock = Arrays.copyOf(clock, room);
            queue = Arrays.copyOf(queue, room);
            joined = Arrays.copyOf(joined, room);
            removal = Arrays.copyOf(removal, room);
            gone = Arrays.copyOf(gone, room);
            way = Arrays.copyOf(way, room);
        }
        clock[count] = clockDay;
        queue[count] = queueOf;
        joined[count] = joinedWeek;
        removal[count] = removalWeek;
        gone[count] = removalWeek;
        way[count] = Way.REMOVED;
        return count++;
    }

    /** Whether the child has left untreated by the week. */
    boolean hasLeft(int child, int week) {
        return removal[child] <= week;
    }

    /** The child is treated in the week. */
    void treat(int child, int week, Way how) {
        gone[child] = week;
        way[child] = how;
    }

    int clock(int child) {
        return clock[child];
    }

    int queue(int child) {
        return queue[child];
    }

    int joined(int child) {
        return joined[child];
    }

    /** Week in which the child leaves; past the last week or {@link #STAYS}: it does not. */
    int gone(int child) {
        return gone[child];
    }

    Way way(int child) {
        return way[child];
    }
}
