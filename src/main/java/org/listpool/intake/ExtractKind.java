package org.listpool.intake;

/** What a trust's file holds. */
public enum ExtractKind {
    /** The trust's open pathways as the Waiting List Minimum Data Set has them, all of them. */
    WAITING_LIST,
    /** What pooling needs to know beyond that, by pathway. */
    SUPPLEMENT
}
