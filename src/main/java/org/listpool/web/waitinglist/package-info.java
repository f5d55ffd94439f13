/**
 * Pages of the waiting list. What a role may see is decided in {@code waitlist.view}; a page shows what it is given.
 * Begin with {@code WaitingListPage}.
 */
@NullMarked
package org.listpool.web.waitinglist;

import org.jspecify.annotations.NullMarked;
