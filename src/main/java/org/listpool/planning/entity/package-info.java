/**
 * What the solver decides: where each child lies and who sits in each post, and the facts those decisions stand on, as
 * indexed numbers that are quick to count with.
 *
 * <p>Never leaves the planner. Begin at {@link org.listpool.planning.entity.PlanningPool}.
 */
@NullMarked
package org.listpool.planning.entity;

import org.jspecify.annotations.NullMarked;
