/**
 * A trust's own past cases: files in, one row a case, no child's identity; and what they say against the catalogue.
 *
 * <p>How the minutes are fitted is in {@code fit}. Begin at {@link org.listpool.theatrelog.TheatreLog}.
 */
@NullMarked
package org.listpool.theatrelog;

import org.jspecify.annotations.NullMarked;
