package org.listpool.scenario.sweep;

import java.util.List;
import org.listpool.change.lever.Lever;

/**
 * An axis of a sweep.
 *
 * @param values in the order of the rows or columns
 * @param current where the lever stands without the sweep
 */
public record AxisView(Lever lever, List<Integer> values, int current) {}
