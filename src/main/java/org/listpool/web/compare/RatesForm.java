package org.listpool.web.compare;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Equipment;
import org.listpool.model.Problem;
import org.listpool.model.StaffMember;
import org.listpool.web.frame.Words;
import org.listpool.web.whatif.FormFault;
import org.listpool.whatif.compare.Rates;

/**
 * The small form of rates, as typed. There are no defaults; nothing is kept.
 *
 * @param currency ISO 4217
 * @param fields one for each rate
 */
public record RatesForm(String currency, List<Field> fields, List<FormFault> faults) {

    private static final String HOUR = "hour-";
    private static final String UNIT = "unit-";
    private static final String LENT = "lent-day";
    private static final String SESSION = "session";

    /** A rate as a field; {@code typed} is empty for none. */
    public record Field(String key, String label, String typed) {}

    /** The form for the roles and equipment of {@code problem}, with what was typed. */
    static RatesForm of(Problem problem, MultivaluedMap<String, String> typed) {
        Map<String, String> labels = new LinkedHashMap<>();
        problem.staff().stream()
                .map(StaffMember::role)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .forEach(role -> labels.put(HOUR + role, Words.words(role) + ", an hour"));
        labels.put(LENT, "A person lent, a day on top");
        problem.equipment().stream()
                .map(Equipment::type)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .forEach(type -> labels.put(UNIT + type, Words.words(type) + ", a unit lent for a day"));
        labels.put(SESSION, "A session that runs");
        List<Field> fields = new ArrayList<>();
        List<FormFault> faults = new ArrayList<>();
        labels.forEach((key, label) -> {
            String text = text(typed, key);
            fields.add(new Field(key, label, text));
            if (!text.isEmpty() && find(text) == null) {
                faults.add(new FormFault("rate-" + key, label + ": give an amount such as 41.50, or leave it empty."));
            }
        });
        String currency = text(typed, "currency");
        return new RatesForm(currency.matches("[A-Z]{3}") ? currency : "GBP", fields, faults);
    }

    /** The rates; null: none was given. */
    @Nullable
    Rates rates() {
        Map<String, BigDecimal> hours = new LinkedHashMap<>();
        Map<String, BigDecimal> units = new LinkedHashMap<>();
        for (Field field : fields) {
            BigDecimal rate = find(field.typed());
            if (rate != null && field.key().startsWith(HOUR)) {
                hours.put(field.key().substring(HOUR.length()), rate);
            } else if (rate != null && field.key().startsWith(UNIT)) {
                units.put(field.key().substring(UNIT.length()), rate);
            }
        }
        BigDecimal lent = find(typed(LENT));
        BigDecimal session = find(typed(SESSION));
        return hours.isEmpty() && units.isEmpty() && lent == null && session == null
                ? null
                : new Rates(currency, hours, lent, units, session);
    }

    /** Whether a rate was typed. */
    public boolean filled() {
        return fields.stream().anyMatch(field -> !field.typed().isEmpty());
    }

    private String typed(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .map(Field::typed)
                .findFirst()
                .orElse("");
    }

    private static @Nullable BigDecimal find(String text) {
        return text.matches("\\d{1,7}(\\.\\d{1,2})?") ? new BigDecimal(text) : null;
    }

    private static String text(MultivaluedMap<String, String> typed, String key) {
        String value = typed.getFirst(key);
        return value == null ? "" : value.strip();
    }
}
