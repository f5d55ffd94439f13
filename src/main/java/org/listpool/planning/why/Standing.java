package org.listpool.planning.why;

/** Whether a child could stand on a list. */
public enum Standing {
    /** There is room as the plan stands. */
    FREE,
    /** By changing places with one child, who keeps a place. */
    EXCHANGE,
    /** Only if others lose their places. */
    DISPLACES,
    /** Not at all: a rule forbids it, whoever else gave way. */
    CLOSED
}
