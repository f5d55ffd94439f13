package org.listpool.scenario.sweep;

import java.util.List;
import org.listpool.change.lever.Lever;

/**
 * A lever and the values at which it is put.
 *
 * @param values in the order of the rows or columns, each once
 */
public record SweepAxis(Lever lever, List<Integer> values) {

    /** Copies the list. */
    public SweepAxis {
        values = List.copyOf(values);
    }
}
