/**
 * Comparisons of what is stored: scenarios, baselines and cells of sweeps side by side, as JSON, CSV or a spreadsheet.
 *
 * <p>What is compared and how is for {@link org.listpool.whatif.compare.Comparison} to say. Begin at
 * {@link org.listpool.scenario.compare.Comparisons}.
 */
@NullMarked
package org.listpool.scenario.compare;

import org.jspecify.annotations.NullMarked;
