/**
 * Levers: single numbers that a planner turns, such as weekends or ward places. A lever at a value is an ordered list of typed
 * changes, so that sweeps and goal seeks speak of the same changes as scenarios do.
 *
 * <p>Knows the model and its changes. Begin at {@link org.listpool.change.lever.Lever}.
 */
@NullMarked
package org.listpool.change.lever;

import org.jspecify.annotations.NullMarked;
