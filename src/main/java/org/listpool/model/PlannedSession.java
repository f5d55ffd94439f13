package org.listpool.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of one session.
 *
 * @param latestOffer last day on which a family with the standard notice can be offered a place; null in a plan by hand
 * @param staff one entry for each post filled; empty when the session does not run
 * @param cases in the order of surgery
 */
public record PlannedSession(
        String id, @Nullable LocalDate latestOffer, List<PlannedStaff> staff, List<PlannedCase> cases) {

    /** Copies the lists, reading an absent one as empty. */
    public PlannedSession {
        staff = Lists.copy(staff);
        cases = Lists.copy(cases);
    }
}
