package org.listpool.scenario.sweep;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.scenario.view.Progress;

/**
 * A sweep without its cells.
 *
 * @param scenarioId the scenario whose changes come first; null: none
 */
public record SweepSummary(
        UUID id,
        UUID familyId,
        @Nullable UUID scenarioId,
        String name,
        String note,
        boolean archived,
        Instant createdAt,
        String createdBy,
        List<AxisView> axes,
        Progress progress) {}
