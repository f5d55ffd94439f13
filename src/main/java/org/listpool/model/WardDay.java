package org.listpool.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The children's nurses on duty at a site on one day, by staff id.
 */
public record WardDay(LocalDate date, String site, List<String> nurses) {

    /** Copies the list, reading an absent one as empty. */
    public WardDay {
        nurses = Lists.copy(nurses);
    }
}
