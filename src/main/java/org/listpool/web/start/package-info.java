/**
 * The first page: where the pool stands and what to do next, for each role. Begin with {@code StartPage}.
 */
@NullMarked
package org.listpool.web.start;

import org.jspecify.annotations.NullMarked;
