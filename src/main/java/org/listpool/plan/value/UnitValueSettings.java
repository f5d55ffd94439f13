package org.listpool.plan.value;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may set about the value of one more unit. */
@ConfigMapping(prefix = "listpool.unit-values")
public interface UnitValueSettings {

    /** Steps of each search. */
    @WithDefault("10000")
    int steps();

    /** Searches of each problem; their spread is the noise. */
    @WithDefault("3")
    int seeds();
}
