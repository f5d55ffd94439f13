package org.listpool.planning.kpi;

import java.util.Map;

/**
 * What a trust lends to hosts that are not its own.
 *
 * @param staffDays people times days
 * @param equipmentUnitDays units times days
 */
public record LentFigures(int staffDays, int equipmentUnitDays) {

    LentFigures plus(int staffDays, int equipmentUnitDays) {
        return new LentFigures(this.staffDays + staffDays, this.equipmentUnitDays + equipmentUnitDays);
    }

    void putInto(Map<String, Object> map) {
        map.put("lentStaffDays", staffDays);
        map.put("lentEquipmentUnitDays", equipmentUnitDays);
    }
}
