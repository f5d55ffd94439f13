/**
 * The moves of the search, made for this problem: change, swap, exchange, rotate and refill lists, and change teams together
 * with the lists they can treat.
 *
 * <p>Begin at {@link org.listpool.planning.move.Rearrangements}.
 */
@NullMarked
package org.listpool.planning.move;

import org.jspecify.annotations.NullMarked;
