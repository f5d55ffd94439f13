/**
 * How many children join a list each week, and how many leave it, told from those who wait.
 *
 * <p>An open list shows neither directly: it holds only those who still wait. What is assumed to read rates from it
 * stands in {@code docs/planning.md}. Begin at {@link org.listpool.lookahead.rate.RateEstimates}.
 */
@NullMarked
package org.listpool.lookahead.rate;

import org.jspecify.annotations.NullMarked;
