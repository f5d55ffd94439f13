/**
 * The work on stored runs of scenarios: each node searches as many side by side as it has cores, rests while a plan is open, and
 * takes over what a dead node held.
 *
 * <p>The queue is the table {@code scenario_run} itself. Begin at {@link org.listpool.scenario.work.ScenarioWorker}, then
 * {@link org.listpool.scenario.work.ScenarioQueue}.
 */
@NullMarked
package org.listpool.scenario.work;

import org.jspecify.annotations.NullMarked;
