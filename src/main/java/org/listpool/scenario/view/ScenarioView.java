package org.listpool.scenario.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A baseline with ordered changes, and what came of it.
 *
 * @param parentId the scenario whose changes it began with; null: forked from the baseline
 * @param changes all of them, its parent's first, as typed changes
 * @param texts each change in a sentence
 * @param differenceNeedPoints to the family's reference; null: not known yet
 * @param withinNoise whether that is no more than the luck of the search makes; null: not known yet
 */
public record ScenarioView(
        UUID id,
        UUID familyId,
        @Nullable UUID parentId,
        String name,
        String note,
        boolean archived,
        Instant createdAt,
        String createdBy,
        List<Map<String, Object>> changes,
        List<String> texts,
        RunView run,
        @Nullable Long differenceNeedPoints,
        @Nullable Boolean withinNoise,
        BaselineChanged baselineChanged) {}
