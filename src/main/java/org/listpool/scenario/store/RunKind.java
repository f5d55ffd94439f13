package org.listpool.scenario.store;

/** What a run is searched for. */
public enum RunKind {
    /** The pool as it was when the family was made. */
    BASELINE(0),
    /** The baseline once more with another seed, which tells what the luck of the search makes. */
    REPEAT(1),
    /** A scenario that somebody asked for by itself. */
    SCENARIO(1),
    /** One combination of a sweep's values. */
    CELL(2),
    /** A value of a goal seek, from the baseline's plan. */
    TRY(1),
    /** A value of a goal seek once more, with another seed and from nothing. */
    CHECK(1);

    private final int rank;

    RunKind(int rank) {
        this.rank = rank;
    }

    /** Its place in the queue: lower comes first, so that a long sweep keeps nobody waiting. */
    public int rank() {
        return rank;
    }
}
