/**
 * The waiting list as each role may see it: pages with filters, one entry with its history, every read on the audit trail.
 *
 * <p>A planner's view selects nothing from the table of identities. Begin at
 * {@link org.listpool.waitlist.view.WaitingList}.
 */
@NullMarked
package org.listpool.waitlist.view;

import org.jspecify.annotations.NullMarked;
