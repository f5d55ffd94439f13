/**
 * Way-outs of stored plans for those who ask, child by child.
 *
 * <p>Found anew each time. Begin at {@link org.listpool.plan.wayout.PlanWayOuts}.
 */
@NullMarked
package org.listpool.plan.wayout;

import org.jspecify.annotations.NullMarked;
