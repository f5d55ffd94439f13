/**
 * Each hard rule once, as a named value: which child may lie on which list, and why not.
 *
 * <p>Rules about one child and one session stand in {@link org.listpool.rules.PlacementRules}; rules about a whole list,
 * ward or team are counted by the planner under the same codes. Knows the model only.
 */
@NullMarked
package org.listpool.rules;

import org.jspecify.annotations.NullMarked;
