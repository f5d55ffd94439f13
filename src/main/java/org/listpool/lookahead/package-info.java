/**
 * The look ahead: week by week from a list as it is now to a horizon, with children who join, are treated at home or on
 * weekends, or leave untreated; many times over, with what is not known drawn anew each time.
 *
 * <p>Counts children, plans nobody. Knows model, rules and simulation; no database, no web, no clock. Begin at
 * {@link org.listpool.lookahead.LookAhead}.
 */
@NullMarked
package org.listpool.lookahead;

import org.jspecify.annotations.NullMarked;
