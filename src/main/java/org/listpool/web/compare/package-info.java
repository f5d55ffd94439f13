/**
 * The page that lays scenarios side by side. Begin with {@code ComparePage}; the figures themselves are
 * {@link org.listpool.whatif.compare.Comparison}'s.
 */
@NullMarked
package org.listpool.web.compare;

import org.jspecify.annotations.NullMarked;
