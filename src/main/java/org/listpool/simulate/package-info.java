/**
 * Random durations: a problem and a plan in, chances out. What ends late, by how much, who goes home late.
 *
 * <p>Knows the model and the rules; no database, no web, no clock. The same seed gives the same figures. Begin at
 * {@link org.listpool.simulate.PlanSimulation}.
 */
@NullMarked
package org.listpool.simulate;

import org.jspecify.annotations.NullMarked;
