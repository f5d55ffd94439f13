/**
 * The children who wait: each entry of a trust's list, who the child is (apart), what pooling needs to know, and how the
 * present pool becomes a problem to plan.
 *
 * <p>{@code update} takes in what a trust's file says, {@code view} shows it by role. Begin at
 * {@link org.listpool.waitlist.WaitingListEntry}.
 */
@NullMarked
package org.listpool.waitlist;

import org.jspecify.annotations.NullMarked;
