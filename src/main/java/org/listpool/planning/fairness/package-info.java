/**
 * How a plan treats each trust: long waiters placed, places against need, and what fairness costs in need points.
 *
 * <p>Begin at {@link org.listpool.planning.fairness.PlanFairness}.
 */
@NullMarked
package org.listpool.planning.fairness;

import org.jspecify.annotations.NullMarked;
