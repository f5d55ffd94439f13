/**
 * The page of a plan's risks: what may end late when durations are random. Begin with {@code RiskPage}.
 */
@NullMarked
package org.listpool.web.risk;

import org.jspecify.annotations.NullMarked;
