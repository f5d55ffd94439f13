/**
 * The true optimum of tiny pools by trying everything: children, lists, orders, starts, teams and nurses.
 *
 * <p>The independent checker is the judge. Slow, and right where the search and the bound can only be near. Begin at
 * {@link org.listpool.planning.exhaustive.ExhaustivePlans}.
 */
@NullMarked
package org.listpool.planning.exhaustive;

import org.jspecify.annotations.NullMarked;
