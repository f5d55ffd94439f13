/**
 * What families accept, by shares of all: consent to go elsewhere, short notice, journeys.
 *
 * <p>Begin at {@link org.listpool.change.family.FamilyChange}.
 */
@NullMarked
package org.listpool.change.family;

import org.jspecify.annotations.NullMarked;
