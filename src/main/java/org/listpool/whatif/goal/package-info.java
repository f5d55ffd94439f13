/**
 * Targets of goal seeks: a figure of a scenario's outcome, at least or at most a number, and who stands in the way of it.
 *
 * <p>Counts plans, makes none. Begin at {@link org.listpool.whatif.goal.Target}.
 */
@NullMarked
package org.listpool.whatif.goal;

import org.jspecify.annotations.NullMarked;
