/**
 * What a plan achieves, in figures that trusts report to each other.
 *
 * <p>A problem and a plan in, numbers out; a plan that breaks rules still gets its figures, so that it can be looked at.
 * Begin at {@link org.listpool.planning.kpi.Kpis}.
 */
@NullMarked
package org.listpool.planning.kpi;

import org.jspecify.annotations.NullMarked;
