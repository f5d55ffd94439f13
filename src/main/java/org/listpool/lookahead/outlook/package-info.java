/**
 * What a look ahead tells: courses of counts week by week with their spread, when lists are clear, whether they grow
 * without end, and sentences that say so.
 *
 * <p>Begin at {@link org.listpool.lookahead.outlook.Outlook}.
 */
@NullMarked
package org.listpool.lookahead.outlook;

import org.jspecify.annotations.NullMarked;
