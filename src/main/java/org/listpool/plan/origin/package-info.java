/**
 * What the pool was when a problem was made of it, so that anybody can tell later whether the pool has moved since.
 *
 * <p>Begin at {@link org.listpool.plan.origin.PoolStates}.
 */
@NullMarked
package org.listpool.plan.origin;

import org.jspecify.annotations.NullMarked;
