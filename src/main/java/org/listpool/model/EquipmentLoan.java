package org.listpool.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Units of one type that a provider lends to a site on days of one weekend.
 */
public record EquipmentLoan(String type, String lender, String site, int count, List<LocalDate> dates) {

    /** Copies the list, reading an absent one as empty. */
    public EquipmentLoan {
        dates = Lists.copy(dates);
    }
}
