/**
 * Sweeps: one or two levers over values, each combination a cell that is searched as a scenario is.
 *
 * <p>Begin at {@link org.listpool.scenario.sweep.Sweeps}.
 */
@NullMarked
package org.listpool.scenario.sweep;

import org.jspecify.annotations.NullMarked;
