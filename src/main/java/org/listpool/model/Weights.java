package org.listpool.model;

import java.util.List;
import java.util.Map;

/**
 * What a placed child's need counts, and how much each kindness counts below it.
 *
 * @param priority points by priority code; a code not listed counts 0
 * @param perWeekWaited points for each full week waited
 * @param bands further points for long waits; the highest band reached counts
 * @param kindness weight by name of a kindness, in soft points for each of its units; a name not listed has its default
 * @param effort of changes that would place a child, by code of the change; what is absent has the planner's own
 */
public record Weights(
        Map<PriorityCode, Integer> priority,
        int perWeekWaited,
        List<WaitBand> bands,
        Map<String, Integer> kindness,
        Map<String, Integer> effort) {

    /** Weights with the planner's own efforts. */
    public Weights(
            Map<PriorityCode, Integer> priority,
            int perWeekWaited,
            List<WaitBand> bands,
            Map<String, Integer> kindness) {
        this(priority, perWeekWaited, bands, kindness, Map.of());
    }

    /** Copies the tables, reading an absent one as empty. */
    public Weights {
        priority = Lists.copy(priority);
        bands = Lists.copy(bands);
        kindness = Lists.copy(kindness);
        effort = Lists.copy(effort);
    }
}
