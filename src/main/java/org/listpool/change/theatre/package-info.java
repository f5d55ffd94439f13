/**
 * Sessions that are there, whole theatres, and the ward.
 *
 * <p>Begin at {@link org.listpool.change.theatre.SessionChange}.
 */
@NullMarked
package org.listpool.change.theatre;

import org.jspecify.annotations.NullMarked;
