/**
 * The replay of the reference case: what pooling bought, what lending bought and what each loan buys, as named scenarios of one
 * pool and a table of their outcomes.
 *
 * <p>Begin at {@link org.listpool.whatif.reference.ReferenceCase}.
 */
@NullMarked
package org.listpool.whatif.reference;

import org.jspecify.annotations.NullMarked;
