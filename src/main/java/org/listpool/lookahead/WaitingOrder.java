package org.listpool.lookahead;

import java.util.Arrays;

/** Children in the order of their clock starts, the longest wait first; of equal ones the lower number. A binary heap. */
final class WaitingOrder {

    private static final int FIRST_ROOM = 8;
    private static final long NUMBER = 0xFFFF_FFFFL;

    private long[] heap = new long[FIRST_ROOM];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The first child. */
    int first() {
        return (int) (heap[0] & NUMBER);
    }

    /** Adds a child whose clock starts {@code clock} days after the look ahead's first day, before it if negative. */
    void add(int child, int clock) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long key = ((long) clock << Integer.SIZE) | child;
        int at = size++;
        while (at > 0 && heap[(at - 1) / 2] > key) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = key;
    }

    /** Takes the first child out. */
    int take() {
        int first = first();
        long last = heap[--size];
        int at = 0;
        int below = 1;
        while (below < size) {
            if (below + 1 < size && heap[below + 1] < heap[below]) {
                below++;
            }
            if (heap[below] >= last) {
                break;
            }
            heap[at] = heap[below];
            at = below;
            below = 2 * at + 1;
        }
        heap[at] = last;
        return first;
    }
}
