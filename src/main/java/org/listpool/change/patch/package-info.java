/**
 * Changes of any part of a problem, by its path, for what no typed change says.
 *
 * <p>Begin at {@link org.listpool.change.patch.PatchChange}.
 */
@NullMarked
package org.listpool.change.patch;

import org.jspecify.annotations.NullMarked;
