package org.listpool.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The units of one type that one provider has.
 *
 * @param count units owned
 * @param reprocessMinutes how long a tray is out after a case ends; 0 for other kinds
 * @param loanDates days on which units may be away from their owner
 */
public record Equipment(
        String type, EquipmentKind kind, String provider, int count, int reprocessMinutes, List<LocalDate> loanDates) {

    /** Copies the list, reading an absent one as empty. */
    public Equipment {
        loanDates = Lists.copy(loanDates);
    }
}
