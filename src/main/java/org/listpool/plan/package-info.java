/**
 * Stored runs of the planner: what was asked, the immutable problem, where it stands, and the plan that came of it.
 *
 * <p>Searching itself is {@code plan.work}'s affair, the doors over HTTP are {@code plan.rest}'s. Begin at
 * {@link org.listpool.plan.Plans}.
 */
@NullMarked
package org.listpool.plan;

import org.jspecify.annotations.NullMarked;
