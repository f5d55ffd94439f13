/**
 * What one more unit of each resource would buy: the difference between two searches of the same effort that set out from the same
 * plan, one of them in the changed problem.
 *
 * <p>Begin at {@link org.listpool.planning.value.UnitValues}.
 */
@NullMarked
package org.listpool.planning.value;

import org.jspecify.annotations.NullMarked;
