package org.listpool.waitlist;

/** Where an entry stands. */
public enum EntryStatus {
    /** On the trust's list, by its latest extract. */
    WAITING,
    /** Not on the trust's latest extract any more, or there with a reason that takes it out of the pool. */
    LEFT
}
