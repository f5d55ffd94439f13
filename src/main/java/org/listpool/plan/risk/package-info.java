/**
 * What may become of a stored plan when durations are random, worked out when somebody asks and kept for a while.
 *
 * <p>The simulation itself is {@code org.listpool.simulate}. Begin at {@link org.listpool.plan.risk.PlanRisks}.
 */
@NullMarked
package org.listpool.plan.risk;

import org.jspecify.annotations.NullMarked;
