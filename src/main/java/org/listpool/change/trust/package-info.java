/**
 * Trusts that join or leave, and more children referred. Children who are added are synthetic and their ids say so.
 *
 * <p>Begin at {@link org.listpool.change.trust.TrustChange}.
 */
@NullMarked
package org.listpool.change.trust;

import org.jspecify.annotations.NullMarked;
