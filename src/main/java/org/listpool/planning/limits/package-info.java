/**
 * What binds each session of a finished plan: which rules keep the children without a place off its list, and how much of
 * each resource is left.
 *
 * <p>All sentences stand in {@link org.listpool.planning.limits.LimitTexts}. Begin at
 * {@link org.listpool.planning.limits.Limits}.
 */
@NullMarked
package org.listpool.planning.limits;

import org.jspecify.annotations.NullMarked;
