/**
 * Small pools and plans drawn as text, so that a clinician can review a test, and small random pools from a seed.
 *
 * <p>Begin at {@link org.listpool.pools.TextPool}.
 */
@NullMarked
package org.listpool.pools;

import org.jspecify.annotations.NullMarked;
