package org.listpool.scenario.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Fault;
import org.listpool.model.Roles;
import org.listpool.whatif.compare.Rates;

/** What is wrong with given rates. A rate that nothing is counted by would be left out of an amount silently. */
final class RateFaults {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final BigDecimal HIGHEST = new BigDecimal("1000000");
    private static final int MINOR_DIGITS = 2;

    private final List<Fault> faults = new ArrayList<>();

    private RateFaults() {}

    static List<Fault> of(@Nullable Rates rates, Collection<String> equipmentTypes) {
        RateFaults found = new RateFaults();
        if (rates != null) {
            found.look(rates, equipmentTypes);
        }
        return found.faults;
    }

    // A document may lack the currency, whatever the record says.
    private void look(Rates rates, Collection<String> equipmentTypes) {
        String currency = rates.currency();
        if (currency == null || !CURRENCY.matcher(currency).matches()) {
            faults.add(new Fault("/rates/currency", "Name the currency by its three capitals, such as GBP."));
        }
        table("/rates/staffHour", rates.staffHour(), Roles.ALL, "role");
        table("/rates/equipmentUnitDay", rates.equipmentUnitDay(), equipmentTypes, "type of equipment");
        amount("/rates/lentStaffDay", rates.lentStaffDay());
        amount("/rates/sessionRun", rates.sessionRun());
    }

    private void table(String place, Map<String, BigDecimal> table, Collection<String> known, String what) {
        table.forEach((name, amount) -> {
            String pointer = place + "/" + Fault.escape(name);
            if (!known.contains(name)) {
                faults.add(new Fault(pointer, "No " + what + " of this name is counted." + Fault.maybe(name, known)));
            }
            amount(pointer, amount);
        });
    }

    private void amount(String pointer, @Nullable BigDecimal amount) {
        if (amount != null
                && (amount.signum() < 0
                        || amount.compareTo(HIGHEST) > 0
                        || amount.stripTrailingZeros().scale() > MINOR_DIGITS)) {
            faults.add(new Fault(pointer, "Give an amount of 0 to 1,000,000 with at most two decimals."));
        }
    }
}
