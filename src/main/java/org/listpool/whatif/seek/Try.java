package org.listpool.whatif.seek;

import java.util.List;

/**
 * A search that a goal seek asks for.
 *
 * @param values one a lever, in the order of the levers
 * @param run 1: from the baseline's plan, with the settings' seed; 2: from nothing, with another seed
 * @param bounded whether a bound on need points may prove that no plan reaches the target
 */
public record Try(List<Integer> values, int run, boolean bounded) {

    /** The independent run that confirms the first. */
    static final int INDEPENDENT = 2;

    /** Copies the list. */
    public Try {
        values = List.copyOf(values);
    }

    /** Whether the search sets out from nothing, and not from the baseline's plan. */
    public boolean isIndependent() {
        return run == INDEPENDENT;
    }

    /** The seed of this run. */
    public long seed(long settingsSeed) {
        return settingsSeed + run - 1;
    }
}
