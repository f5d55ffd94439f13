package org.listpool.planning.entity;

import java.util.List;
import org.listpool.model.EquipmentKind;

/** A type of equipment, with the units that can be had on each day. */
public final class Kit {

    private final int index;
    private final String type;
    private final EquipmentKind kind;
    private final int reprocessMinutes;
    private final int[] ownUnits;
    private final int[] units;

    Kit(int index, String type, EquipmentKind kind, int reprocessMinutes, List<Integer> ownUnits, List<Integer> units) {
        this.index = index;
        this.type = type;
        this.kind = kind;
        this.reprocessMinutes = reprocessMinutes;
        this.ownUnits = ownUnits.stream().mapToInt(Integer::intValue).toArray();
        this.units = units.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Place in {@link PlanningPool#kits()}. */
    public int index() {
        return index;
    }

    /** The contract's name of the type. */
    public String type() {
        return type;
    }

    /** How it is used up. */
    public EquipmentKind kind() {
        return kind;
    }

    /** How long a tray is out after a case. */
    public int reprocessMinutes() {
        return reprocessMinutes;
    }

    /** Units the host of {@code day} owns. */
    public int ownUnits(HostDay day) {
        return ownUnits[day.index()];
    }

    /** Units at the site on {@code day} when all is lent that may be; for consumables, over that day's weekend. */
    public int units(HostDay day) {
        return units[day.index()];
    }
}
