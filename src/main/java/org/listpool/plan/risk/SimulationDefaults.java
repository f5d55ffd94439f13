package org.listpool.plan.risk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** What an operator may set about simulations. */
@ConfigMapping(prefix = "listpool.simulation")
public interface SimulationDefaults {

    /** Simulated days of each session where a caller names no number. Assumption: A-82 */
    @WithDefault("10000")
    int days();

    /** Most days that a caller may ask for. Assumption: A-82 */
    @WithDefault("100000")
    int mostDays();

    /**
     * How long before its planned start a child may go into theatre, minutes; unset: from its arrival on. Assumption:
     *
     */
    OptionalInt earlyStartMinutes();

    /** Share of children who are cancelled on the day, 0 to 1. Source: S54. Assumption: A-81 */
    @WithDefault("0.107")
    double cancelledShare();
}
