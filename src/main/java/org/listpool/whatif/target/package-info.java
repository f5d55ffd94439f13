/**
 * Targets of a what-if: a figure of a scenario's outcome, at least or at most a number, and who stands in the way of it.
 *
 * <p>Counts plans, makes none. Begin at {@link org.listpool.whatif.target.Target}.
 */
@NullMarked
package org.listpool.whatif.target;

import org.jspecify.annotations.NullMarked;
