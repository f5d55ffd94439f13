/**
 * Limits that plans keep, and weights that order them, at other values.
 *
 * <p>Begin at {@link org.listpool.change.rule.RuleChange}.
 */
@NullMarked
package org.listpool.change.rule;

import org.jspecify.annotations.NullMarked;
