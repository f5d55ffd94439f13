/**
 * Typed changes of a problem: a longer travel limit, one more tray, a longer session. Each makes a changed problem and leaves
 * the old one as it is; a change that finds nothing to change is an error that names what was looked for.
 *
 * <p>Knows the model only, not why anybody would want a change. Begin at {@link org.listpool.change.Change}; all sentences
 * stand in {@link org.listpool.change.ChangeTexts}.
 */
@NullMarked
package org.listpool.change;

import org.jspecify.annotations.NullMarked;
