/**
 * From an empty pool to the best plan: first teams, first lists, the search, the order of each list, and the document.
 *
 * <p>Begin at {@link org.listpool.planning.solve.SearchThread}.
 */
@NullMarked
package org.listpool.planning.solve;

import org.jspecify.annotations.NullMarked;
