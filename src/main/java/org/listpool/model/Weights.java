package org.listpool.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a placed child's need counts, and how much each kindness counts below it.
 *
 * @param priority points by priority code; a code not listed counts 0
 * @param perWeekWaited points for each full week waited
 * @param bands further points for long waits; the highest band reached counts
 * @param kindness weight by name of a kindness, in soft points for each of its units; a name not listed has its default
 * @param effort of changes that would place a child, by code of the change; what is absent has the planner's own
 * @param balanceOwed places that each trust got less than its share of need on earlier weekends, by code; negative: more;
 *     null: nothing is carried forward
 * @param fairnessExchange need points that may be given up for each percentage point by which a trust's share of long
 *     waiters placed falls short of all trusts' share; null: none
 * @param longWaitDays days that make a wait long where trusts are compared; null: the default of the planner
 */
public record Weights(
        Map<PriorityCode, Integer> priority,
        int perWeekWaited,
        List<WaitBand> bands,
        Map<String, Integer> kindness,
        Map<String, Integer> effort,
        @Nullable Map<String, Double> balanceOwed,
        @Nullable Integer fairnessExchange,
        @Nullable Integer longWaitDays) {

    /** Copies the tables, reading an absent one as empty; an empty balance is none. */
    public Weights {
        priority = Lists.copy(priority);
        bands = Lists.copy(bands);
        kindness = Lists.copy(kindness);
        effort = Lists.copy(effort);
        balanceOwed = balanceOwed == null || balanceOwed.isEmpty() ? null : Lists.copy(balanceOwed);
    }

    /** Weights with the planner's own efforts, that carry nothing forward and give up no need. */
    public Weights(
            Map<PriorityCode, Integer> priority,
            int perWeekWaited,
            List<WaitBand> bands,
            Map<String, Integer> kindness) {
        this(priority, perWeekWaited, bands, kindness, Map.of(), null, null, null);
    }

    /** The same with another balance and another exchange. */
    public Weights withFairness(@Nullable Map<String, Double> owed, @Nullable Integer exchange) {
        return new Weights(priority, perWeekWaited, bands, kindness, effort, owed, exchange, longWaitDays);
    }

    /** Need points that may be given up for each percentage point of shortfall; 0 where nothing is said. */
    public int exchange() {
        return fairnessExchange == null ? 0 : fairnessExchange;
    }
}
