/**
 * How the documents of the contract look as JSON: one mapper, and a check that names every fault of a document at once.
 *
 * <p>Knows the model and its changes only. Begin at {@link org.listpool.wire.ContractJson}.
 */
@NullMarked
package org.listpool.wire;

import org.jspecify.annotations.NullMarked;
