/** Tests of the upper bound. */
@NullMarked
package org.listpool.planning.bound;

import org.jspecify.annotations.NullMarked;
