/**
 * What-if: a baseline problem and an ordered list of changes in, a plan to compare with the baseline's out.
 *
 * <p>Knows the model, its changes, the planner, the checker and the simulation; no database, no web, no clock. Begin at
 * {@link org.listpool.whatif.ScenarioSearch}.
 */
@NullMarked
package org.listpool.whatif;

import org.jspecify.annotations.NullMarked;
