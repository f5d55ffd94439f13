/**
 * The independent checker: a problem and a plan in, broken rules out.
 *
 * <p>Knows the model only; shares no code with the rules or the planner, so that an error there cannot hide here. Begin
 * at {@link org.listpool.check.PlanChecker}.
 */
@NullMarked
package org.listpool.check;

import org.jspecify.annotations.NullMarked;
