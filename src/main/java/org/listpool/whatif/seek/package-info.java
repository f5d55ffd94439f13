/**
 * Goal seek: a target and one or two levers in, the smallest value that reaches it out, with the evidence; or why none does.
 *
 * <p>The search over values is a pure function of the evidence so far, so that a command can loop over it and a service can
 * go on after a restart. Begin at {@link org.listpool.whatif.seek.GoalSeek}; {@link org.listpool.whatif.seek.SeekLoop} runs
 * one to its end. All sentences stand in {@link org.listpool.whatif.seek.SeekTexts}.
 */
@NullMarked
package org.listpool.whatif.seek;

import org.jspecify.annotations.NullMarked;
