package org.listpool.planning.limits;

import org.listpool.model.EquipmentKind;

/**
 * What is left of one type of equipment for a session: of CAPITAL on its day, of TRAY at the day's busiest moment, of
 * CONSUMABLE over its weekend.
 *
 * @param units that can be there, the host's own and all that may be lent
 * @param used by the plan
 */
public record KitSlack(String type, EquipmentKind kind, int units, int used) {

    /** Units that are not used. */
    public int left() {
        return Math.max(0, units - used);
    }
}
