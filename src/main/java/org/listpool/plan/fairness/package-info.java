/**
 * Fairness between trusts over successive weekends: which plans were acted on, what each trust is owed, what fairness costs.
 *
 * <p>Begin at {@link org.listpool.plan.fairness.Balances}.
 */
@NullMarked
package org.listpool.plan.fairness;

import org.jspecify.annotations.NullMarked;
