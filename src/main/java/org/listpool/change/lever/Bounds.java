package org.listpool.change.lever;

/** Values of a lever that make sense for a problem, both included; other values are not refused for lying outside. */
public record Bounds(int least, int most) {

    /** Refuses bounds that hold nothing. */
    public Bounds {
        if (least > most) {
            throw new IllegalArgumentException("From " + least + " to " + most + " there is nothing.");
        }
    }

    /** From {@code least} to {@code most}, widened to hold {@code value}. */
    static Bounds around(int value, int least, int most) {
        return new Bounds(Math.min(least, value), Math.max(most, value));
    }

    /** Whether {@code value} lies within. */
    public boolean contains(int value) {
        return value >= least && value <= most;
    }
}
