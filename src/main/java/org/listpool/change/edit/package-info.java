/**
 * What the changes are made of: copies of records with parts replaced, look-ups that say what is missing, removals that drop no
 * promise, and draws that a seed decides.
 *
 * <p>Knows the model only. Begin at {@link org.listpool.change.edit.Edits}.
 */
@NullMarked
package org.listpool.change.edit;

import org.jspecify.annotations.NullMarked;
