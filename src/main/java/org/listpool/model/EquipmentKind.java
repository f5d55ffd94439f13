package org.listpool.model;

/**
 * How a type of equipment is used up.
 */
public enum EquipmentKind {
    /** Moves once and serves a session for the day. */
    CAPITAL,
    /** Serves one case, then is out until reprocessed. */
    TRAY,
    /** Is used up by one case. */
    CONSUMABLE
}
