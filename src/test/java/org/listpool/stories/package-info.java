/** Whole pieces of work as people do them, in a real browser against the running service. */
@NullMarked
package org.listpool.stories;

import org.jspecify.annotations.NullMarked;
