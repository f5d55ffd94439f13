package org.listpool.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** What an operator may set about planning. */
@ConfigMapping(prefix = "listpool.plan")
public interface PlanSettings {

    /** Whether this node searches; one that does not still queues, shows and stops runs. */
    @WithDefault("true")
    boolean worker();

    /** Searches side by side for a run that names no number; by default one for each processor core. */
    OptionalInt threads();

    /** Runs that may wait at once. */
    @WithDefault("50")
    int queueLimit();

    /** After this long without a sign of life another node takes a run over. */
    @WithDefault("15s")
    Duration lease();

    /** How often the best plan so far is kept, a sign of life given and a wish to stop looked for. */
    @WithDefault("1s")
    Duration beat();

    /** How often a search of one run may be cut off by a crash until the run counts as failed. */
    @WithDefault("3")
    int crashes();
}
