/**
 * Weekends more, fewer or at another time.
 *
 * <p>Begin at {@link org.listpool.change.weekend.WeekendChange}.
 */
@NullMarked
package org.listpool.change.weekend;

import org.jspecify.annotations.NullMarked;
