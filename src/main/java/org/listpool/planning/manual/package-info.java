/**
 * What people do today without a planner: teams first, then children in order of priority and wait, each to the first list
 * that can take them.
 *
 * <p>The yardstick that a plan is measured against. Begin at {@link org.listpool.planning.manual.ManualBooking}.
 */
@NullMarked
package org.listpool.planning.manual;

import org.jspecify.annotations.NullMarked;
