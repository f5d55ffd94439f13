package org.listpool.planning.constraint;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.listpool.model.Weights;
import org.listpool.rules.RuleCode;

/** What one part of the board counts: broken rules, and costs of kindnesses. Set anew whenever the part changes. */
// Arrays by ordinal, never stored: this is counted hundreds of thousands of times a second.
@SuppressWarnings("EnumOrdinal")
final class Tally {

    private static final RuleCode[] RULES = RuleCode.values();
    private static final Kindness[] KINDNESSES = Kindness.values();

    private final int[] broken = new int[RULES.length];
    private final long[] costs = new long[KINDNESSES.length];
    private final long[] weights;
    private long hard;
    private long soft;

    private final int[] formerBroken = new int[RULES.length];
    private final long[] formerCosts = new long[KINDNESSES.length];
    private long formerHard;
    private long formerSoft;

    Tally(Weights weights) {
        this.weights =
                Arrays.stream(KINDNESSES).mapToLong(k -> k.weight(weights)).toArray();
    }

    void clear() {
        if (hard != 0) {
            Arrays.fill(broken, 0);
        }
        Arrays.fill(costs, 0);
        hard = 0;
        soft = 0;
    }

    /** Remembers the count for {@link #restore()}. */
    void save() {
        if (hard != 0 || formerHard != 0) {
            System.arraycopy(broken, 0, formerBroken, 0, broken.length);
        }
        System.arraycopy(costs, 0, formerCosts, 0, costs.length);
        formerHard = hard;
        formerSoft = soft;
    }

    /** Counts as at the last {@link #save()}. */
    void restore() {
        if (hard != 0 || formerHard != 0) {
            System.arraycopy(formerBroken, 0, broken, 0, broken.length);
        }
        System.arraycopy(formerCosts, 0, costs, 0, costs.length);
        hard = formerHard;
        soft = formerSoft;
    }

    void breaks(RuleCode rule, int amount) {
        if (amount > 0) {
            broken[rule.ordinal()] += amount;
            hard += amount;
        }
    }

    void costs(Kindness kindness, long amount) {
        costs[kindness.ordinal()] += amount;
        soft += amount * weights[kindness.ordinal()];
    }

    long hard() {
        return hard;
    }

    long soft() {
        return soft;
    }

    void addBrokenTo(Map<RuleCode, Long> totals) {
        if (hard == 0) {
            return;
        }
        for (RuleCode rule : RULES) {
            if (broken[rule.ordinal()] > 0) {
                totals.merge(rule, (long) broken[rule.ordinal()], Long::sum);
            }
        }
    }

    void addCostsTo(EnumMap<Kindness, Long> totals) {
        for (Kindness kindness : KINDNESSES) {
            totals.merge(kindness, costs[kindness.ordinal()], Long::sum);
        }
    }
}
