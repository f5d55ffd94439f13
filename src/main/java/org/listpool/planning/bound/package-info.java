/**
 * An upper bound on the need points of any plan of a problem.
 *
 * <p>Begin at {@link org.listpool.planning.bound.UpperBound}. Rules that tie sessions together (a child once, people, ward,
 * equipment) are replaced by prices; what is left falls apart into single lists, each solved exactly. Whatever the prices,
 * the sum is a bound; the search is for the prices that make it small.
 */
@NullMarked
package org.listpool.planning.bound;

import org.jspecify.annotations.NullMarked;
