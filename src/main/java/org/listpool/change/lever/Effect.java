package org.listpool.change.lever;

/** What more of a lever does to the need that can be met, all else as it is. A goal seek relies on it. */
public enum Effect {
    /** Whatever could be planned before can be planned still. */
    HELPS,
    /** Whatever can be planned could be planned before. */
    HURTS,
    /** It may do either, or is a matter of what is asked. */
    EITHER
}
