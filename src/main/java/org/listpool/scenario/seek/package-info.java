/**
 * Goal seeks in store: each search is a run in the scenarios' queue, and what a seek does next follows from its runs alone, so
 * that it goes on after a restart.
 *
 * <p>Begin at {@link org.listpool.scenario.seek.GoalSeeks}; the question itself is {@link org.listpool.whatif.seek.GoalSeek}.
 */
@NullMarked
package org.listpool.scenario.seek;

import org.jspecify.annotations.NullMarked;
