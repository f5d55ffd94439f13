/**
 * The form of levers: numbers of a baseline that a planner moves, and other changes as JSON. Begin with {@code ScenarioForm}.
 */
@NullMarked
package org.listpool.web.levers;

import org.jspecify.annotations.NullMarked;
