/**
 * ListPool pools the waiting lists of several trusts' children and fills a host's weekend theatre sessions.
 *
 * <p>Begin at {@link org.listpool.ListPool} for the start, or at {@link org.listpool.model.Problem} for the matter.
 */
@NullMarked
package org.listpool;

import org.jspecify.annotations.NullMarked;
