package org.listpool.theatrelog.fit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may set about theatre logs. */
@ConfigMapping(prefix = "listpool.theatre-log")
public interface TheatreLogSettings {

    /** How many past cases the catalogue counts as much as when a log is fitted, above 0. Assumption: A-83 */
    @WithDefault("20")
    double shrinkageCases();
}
