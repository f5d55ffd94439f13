/**
 * What one more unit of each resource would buy for a stored plan: asked for, worked on beside the queue of plans, and kept.
 *
 * <p>The queue is the table {@code unit_value_job}. Begin at {@link org.listpool.plan.value.UnitValueWorker}.
 */
@NullMarked
package org.listpool.plan.value;

import org.jspecify.annotations.NullMarked;
