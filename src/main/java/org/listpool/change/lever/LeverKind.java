package org.listpool.change.lever;

/** What a lever counts; the names are the stable codes of the interface. */
public enum LeverKind {
    /** Places of the host's ward, in all. */
    WARD_PLACES,
    /** Days of notice of the rule. */
    NOTICE_DAYS
}
