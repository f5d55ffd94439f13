package org.listpool.whatif.reference;

/** What a scenario of the reference case takes away from the pooled weekends; the names are stable codes. */
public enum ReferenceKind {
    /** Nothing: the pool as it is, with its loans. */
    POOLED,
    /** All children, but the host's own people and equipment alone. */
    POOLED_WITHOUT_LENDING,
    /** A trust by itself at its own hospital, with its own children, people and equipment, and with all the sessions. */
    ALONE_ALL_SESSIONS,
    /** The same, with a part of the sessions, such that the trusts share them by need. */
    ALONE_OWN_SHARE,
    /** A trust lends nobody. */
    STAFF_LOANS_WITHDRAWN,
    /** A trust lends no unit of one type. */
    EQUIPMENT_LOANS_WITHDRAWN
}
