/**
 * Scenarios side by side: figures with their differences to a baseline, children gained and lost, what binds, loans and cost.
 *
 * <p>Problems and plans in, one comparison out; nothing is searched or drawn here. Who may see case ids is decided outside. Begin
 * at {@link org.listpool.whatif.compare.Comparison}; all sentences stand in
 * {@link org.listpool.whatif.compare.ComparisonTexts}.
 */
@NullMarked
package org.listpool.whatif.compare;

import org.jspecify.annotations.NullMarked;
