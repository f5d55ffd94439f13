/**
 * The ways in which the people of one week can staff its sessions and wards, all of them, as far as they differ for the lists.
 *
 * <p>Begin at {@link org.listpool.planning.staffing.WeekStaffing}. It knows people and posts, neither lists nor prices, so that
 * it is worked out once for each pool.
 */
@NullMarked
package org.listpool.planning.staffing;

import org.jspecify.annotations.NullMarked;
