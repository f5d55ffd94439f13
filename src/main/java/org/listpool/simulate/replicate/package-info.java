/**
 * What may become of a whole plan when durations, declined offers and absences on the day are random: the plan's figures in
 * each of many replications ("worlds"), the same worlds for every scenario.
 *
 * <p>Knows the model, the rules and the simulation; no database, no web, no clock. The same settings give the same worlds.
 * Begin at {@link org.listpool.simulate.replicate.Replications}, compare two plans with
 * {@link org.listpool.simulate.replicate.PairedDifference}.
 */
@NullMarked
package org.listpool.simulate.replicate;

import org.jspecify.annotations.NullMarked;
