/**
 * The work on stored runs: each node searches one run after another, and takes over what a dead node held.
 *
 * <p>The queue is the table {@code plan_run} itself. Begin at {@link org.listpool.plan.work.PlanWorker}, then
 * {@link org.listpool.plan.work.PlanQueue}.
 */
@NullMarked
package org.listpool.plan.work;

import org.jspecify.annotations.NullMarked;
