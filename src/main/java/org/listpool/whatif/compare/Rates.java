package org.listpool.whatif.compare;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What work and loans cost, in one currency; what is absent has no price. There are no defaults.
 *
 * @param currency ISO 4217, such as GBP
 * @param staffHour for an hour of a role, at home or lent
 * @param lentStaffDay on top, for a day on which a person is lent; null: none told
 * @param equipmentUnitDay for a unit lent for a day, by type
 * @param sessionRun for a session that runs, whoever works in it; null: none told
 */
public record Rates(
        String currency,
        Map<String, BigDecimal> staffHour,
        @Nullable BigDecimal lentStaffDay,
        Map<String, BigDecimal> equipmentUnitDay,
        @Nullable BigDecimal sessionRun) {

    /** Copies the tables, reading an absent one as empty. */
    public Rates {
        staffHour = copy(staffHour);
        equipmentUnitDay = copy(equipmentUnitDay);
    }

    private static Map<String, BigDecimal> copy(@Nullable Map<String, BigDecimal> rates) {
        return rates == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(rates));
    }
}
