package org.listpool.demo.pool;

/** What a synthetic pool is made short of. */
public enum Scarcity {
    /** People volunteer for few days. */
    STAFF,
    /** A third of the ward places. */
    WARD,
    /** Half of the trays. */
    TRAYS,
    /** Many children wait with a sibling, who must come on the same day. */
    SIBLINGS
}
