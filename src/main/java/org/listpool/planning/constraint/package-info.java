/**
 * How good a choice of places and people is: every hard rule counted, need points, and the kindnesses below them.
 *
 * <p>Counted incrementally: a move marks the lists, wards, weekends and teams it touches, and only those are counted
 * again. Begin at {@link org.listpool.planning.constraint.Board}.
 */
@NullMarked
package org.listpool.planning.constraint;

import org.jspecify.annotations.NullMarked;
