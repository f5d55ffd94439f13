/**
 * What makes planning with a document meaningless though its structure is right: dangling codes, ids that stand twice,
 * figures out of range. Every fault is listed, with its JSON pointer.
 *
 * <p>Knows the model only. Begin at {@link org.listpool.check.faults.CollaborativeFaults}.
 */
@NullMarked
package org.listpool.check.faults;

import org.jspecify.annotations.NullMarked;
