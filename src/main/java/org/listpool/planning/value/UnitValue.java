package org.listpool.planning.value;

import java.util.List;
import java.util.Map;

/**
 * What one unit more would buy.
 *
 * @param change code of the change
 * @param text the change for people
 * @param changes the typed change
 * @param children placed beyond the unchanged problem's, mean over the seeds
 * @param needPoints beyond the unchanged problem's, mean over the seeds
 * @param tooSmall whether the gain is within the search's own noise, so that nothing can be told
 */
public record UnitValue(
        String change,
        String text,
        List<Map<String, Object>> changes,
        double children,
        double needPoints,
        boolean tooSmall) {

    /** Copies the list. */
    public UnitValue {
        changes = List.copyOf(changes);
    }
}
