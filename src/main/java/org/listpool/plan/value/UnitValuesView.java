package org.listpool.plan.value;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.planning.value.UnitValue;

/**
 * What one more unit of each resource would buy, as far as it is known.
 *
 * @param status QUEUED, WORKING, DONE or FAILED
 * @param done units valued
 * @param total units to value; null: not begun
 * @param noiseNeedPoints what the luck of the search alone makes; null: not begun
 * @param values most need points first
 */
public record UnitValuesView(
        UUID planId,
        String status,
        Instant requestedAt,
        String requestedBy,
        @Nullable Instant finishedAt,
        int done,
        @Nullable Integer total,
        @Nullable Long noiseNeedPoints,
        List<UnitValue> values) {

    /** Whether nothing changes any more. */
    public boolean ended() {
        return status.equals("DONE") || status.equals("FAILED");
    }

    /** The most need points that one unit buys, at least 1; the length of the longest bar. */
    public double most() {
        return values.stream().mapToDouble(UnitValue::needPoints).max().orElse(1);
    }
}
