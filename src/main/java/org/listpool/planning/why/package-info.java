/**
 * Why a child has its place, and what each other place would cost and gain, counted on the planner's own board.
 *
 * <p>All sentences stand in {@link org.listpool.planning.why.WhyTexts}. Begin at
 * {@link org.listpool.planning.why.ChildWhy}.
 */
@NullMarked
package org.listpool.planning.why;

import org.jspecify.annotations.NullMarked;
