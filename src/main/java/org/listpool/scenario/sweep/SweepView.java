package org.listpool.scenario.sweep;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.scenario.view.BaselineChanged;
import org.listpool.scenario.view.Progress;
import org.listpool.scenario.view.Reference;
import org.listpool.whatif.RunSettings;

/**
 * A sweep as far as it is.
 *
 * @param scenarioId the scenario whose changes come first; null: none
 * @param cells row by row
 */
public record SweepView(
        UUID id,
        UUID familyId,
        @Nullable UUID scenarioId,
        String name,
        String note,
        boolean archived,
        Instant createdAt,
        String createdBy,
        RunSettings settings,
        List<AxisView> axes,
        Progress progress,
        Reference reference,
        BaselineChanged baselineChanged,
        List<CellView> cells) {}
