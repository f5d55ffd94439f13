package org.listpool.waitlist.view;

/** In which order entries are shown. */
public enum EntryOrder {
    /** Most need points first, then longest wait, then by id. */
    NEED,
    /** Longest wait first, then by id. */
    WAIT
}
