/**
 * The reference case as scenarios of a family, and their table once they are planned.
 *
 * <p>Begin at {@link org.listpool.scenario.reference.ReferenceCases}; what the scenarios are stands in
 * {@link org.listpool.whatif.reference.ReferenceCase}.
 */
@NullMarked
package org.listpool.scenario.reference;

import org.jspecify.annotations.NullMarked;
