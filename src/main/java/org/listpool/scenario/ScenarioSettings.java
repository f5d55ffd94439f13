package org.listpool.scenario;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** What an operator may set about scenarios. Whether a node searches, its lease and its beat are those of plans. */
@ConfigMapping(prefix = "listpool.scenarios")
public interface ScenarioSettings {

    /** Searches of this node side by side, each on one thread; by default one for each processor core. */
    OptionalInt threads();

    /** Wall time of a search that names none. Assumption: A-106 */
    @WithDefault("15")
    int seconds();

    /** Worlds in which each finished plan is replicated; 0: none. Assumption: A-113 */
    @WithDefault("400")
    int replications();

    /** Searches that may wait at once. */
    @WithDefault("2000")
    int queueLimit();

    /** How many searches this node makes side by side. */
    default int parallel() {
        return Math.max(1, threads().orElse(Runtime.getRuntime().availableProcessors()));
    }
}
