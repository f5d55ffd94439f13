/**
 * The shared language of the data contract as records: what a problem is and what a plan is.
 *
 * <p>Knows nobody: no framework, no storage, no solver. Begin at {@link org.listpool.model.Problem}.
 */
@NullMarked
package org.listpool.model;

import org.jspecify.annotations.NullMarked;
