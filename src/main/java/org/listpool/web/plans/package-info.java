/**
 * Pages of plans: start one, follow it, read its figures, its lists on a board, and why a child has no place. Begin with
 * {@code PlanPage}. None of them shows a name or an NHS number.
 */
@NullMarked
package org.listpool.web.plans;

import org.jspecify.annotations.NullMarked;
