/**
 * Why a child has no place.
 *
 * <p>All sentences stand in {@link org.listpool.planning.explain.ReasonTexts}. Begin at
 * {@link org.listpool.planning.explain.Reasons}.
 */
@NullMarked
package org.listpool.planning.explain;

import org.jspecify.annotations.NullMarked;
