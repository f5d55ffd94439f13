/**
 * Why finished plans are as they are: for each child why it is where it is, for each session what binds it.
 *
 * <p>Begin at {@link org.listpool.plan.why.Explanations}.
 */
@NullMarked
package org.listpool.plan.why;

import org.jspecify.annotations.NullMarked;
