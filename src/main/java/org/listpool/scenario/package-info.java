/**
 * What-if in store: families of scenarios forked from one baseline, searched beside the queue of plans and kept.
 *
 * <p>Searching is {@code scenario.work}'s affair, sweeps are {@code scenario.sweep}'s, the doors over HTTP {@code scenario.rest}'s.
 * Begin at {@link org.listpool.scenario.Families} and {@link org.listpool.scenario.Scenarios}.
 */
@NullMarked
package org.listpool.scenario;

import org.jspecify.annotations.NullMarked;
