package org.listpool.web.levers;

import java.util.List;

/**
 * Levers that belong together.
 *
 * @param heading in a few words
 */
public record LeverGroup(String heading, List<LeverField> fields) {

    /** How many of its levers were moved. */
    public long moved() {
        return fields.stream().filter(LeverField::moved).count();
    }

    /** Whether something is wrong with one of its fields. */
    public boolean faulty() {
        return fields.stream().anyMatch(field -> field.fault() != null);
    }
}
