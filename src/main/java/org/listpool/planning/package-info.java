/**
 * A problem in, a plan out: plain Java around the solver. No database, no REST, no clock of its own.
 *
 * <p>Begin at {@link org.listpool.planning.PlanSearch}.
 */
@NullMarked
package org.listpool.planning;

import org.jspecify.annotations.NullMarked;
