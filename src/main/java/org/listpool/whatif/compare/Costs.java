package org.listpool.whatif.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours and loans, and what they cost where rates are given. Each amount is rounded to hundredths, halves up, and a total is the sum
 * of its rounded amounts.
 *
 * @param currency null: no rates are given, and no amount is told
 * @param totals one for each column
 */
public record Costs(@Nullable String currency, List<Row> rows, List<Total> totals) {

    /** Copies the lists. */
    public Costs {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** What is paid for, and in what it is counted. */
    public enum Kind {
        /** Hours of people who work at their own trust. */
        OWN_STAFF_HOURS("HOURS"),
        /** Hours of people who are lent. */
        LENT_STAFF_HOURS("HOURS"),
        /** People lent, times days. */
        LENT_STAFF_DAYS("PEOPLE_DAYS"),
        /** Units lent, times days. */
        EQUIPMENT_UNIT_DAYS("UNIT_DAYS"),
        /** Sessions that run. */
        SESSIONS_RUN("SESSIONS");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }

        /** In what it is counted. */
        public String unit() {
            return unit;
        }
    }

    /**
     * One thing paid for.
     *
     * @param of role or type of equipment; null: all alike
     * @param rate for one; null: none is given
     * @param cells one for each column
     */
    public record Row(
            Kind kind, @Nullable String of, @Nullable BigDecimal rate, List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One column's.
     *
     * @param quantity hours to hundredths, days or sessions
     * @param difference of the quantity to the baseline's
     * @param amount null: there is no rate
     */
    public record Cell(
            BigDecimal quantity,
            BigDecimal difference,
            @Nullable BigDecimal amount) {}

    /**
     * What one column costs.
     *
     * @param amount of everything that has a rate; null: there are no rates
     * @param difference to the baseline's; null: there are no rates
     * @param perChild amount by children placed; null: nobody is placed or there are no rates
     * @param perExtraChild difference by children placed beyond the baseline's; null: there are no more children or no rates
     * @param withoutRate roles and types that are used here or in the baseline and have no rate, so that the amounts leave them out
     */
    public record Total(
            @Nullable BigDecimal amount,
            @Nullable BigDecimal difference,
            @Nullable BigDecimal perChild,
            @Nullable BigDecimal perExtraChild,
            List<String> withoutRate) {

        /** Copies the list. */
        public Total {
            withoutRate = List.copyOf(withoutRate);
        }
    }
}
