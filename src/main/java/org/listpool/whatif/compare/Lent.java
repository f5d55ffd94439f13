package org.listpool.whatif.compare;

import java.util.List;

/**
 * What trusts lend to hosts that are not their own.
 *
 * @param staff by role and lender
 * @param equipment by type and lender
 * @param staffDays all people lent times days
 * @param equipmentUnitDays all units lent times days
 */
public record Lent(List<Row> staff, List<Row> equipment, List<Cell> staffDays, List<Cell> equipmentUnitDays) {

    /** Copies the lists. */
    public Lent {
        staff = List.copyOf(staff);
        equipment = List.copyOf(equipment);
        staffDays = List.copyOf(staffDays);
        equipmentUnitDays = List.copyOf(equipmentUnitDays);
    }

    /**
     * What one trust lends of one kind.
     *
     * @param of role or type of equipment
     * @param lender the trust's code
     * @param cells one for each column
     */
    public record Row(String of, String lender, List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One column's days.
     *
     * @param days people or units, times days
     * @param difference to the baseline's
     */
    public record Cell(int days, int difference) {}
}
