/**
 * Looks ahead from stored plans and from the pool, when somebody asks; nothing is stored.
 *
 * <p>The look ahead itself is {@code org.listpool.lookahead}. Begin at {@link org.listpool.ahead.LookAheads}.
 */
@NullMarked
package org.listpool.ahead;

import org.jspecify.annotations.NullMarked;
