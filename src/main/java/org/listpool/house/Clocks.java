package org.listpool.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock that features ask for the time. */
public final class Clocks {

    /** The host site's time zone, in which the contract's dates and times are. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Clocks() {}

    @Produces
    @ApplicationScoped
    static Clock clock() {
        return Clock.system(LONDON);
    }
}
