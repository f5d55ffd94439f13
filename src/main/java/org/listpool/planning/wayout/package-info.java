/**
 * The smallest changes that would place a child who has no place, each proved by planning with it while all others keep their
 * sessions.
 *
 * <p>Not who ought to be placed: another child may use the same room better. Begin at
 * {@link org.listpool.planning.wayout.WayOuts}.
 */
@NullMarked
package org.listpool.planning.wayout;

import org.jspecify.annotations.NullMarked;
