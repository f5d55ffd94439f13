package org.listpool.change.lever;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.TheatreChange;
import org.listpool.model.Problem;
import org.listpool.model.Site;

/**
 * A number of a problem that a planner turns.
 *
 * @param kind what it counts
 * @param of which of several, for kinds that need it (a role, a type of equipment, a trust …); null for the others
 */
public record Lever(LeverKind kind, @Nullable String of) {

    /** Where the lever stands in {@code problem}, in its own unit. */
    public int current(Problem problem) {
        return switch (kind) {
            case WARD_PLACES -> host(problem).wardPlaces();
            case NOTICE_DAYS -> problem.rules().noticeDays();
        };
    }

    /**
     * The changes that put the lever at {@code value}; empty where it stands there already.
     *
     * @throws NothingToChangeException where the problem cannot be put there; the message says why
     */
    public List<Change> changes(Problem problem, int value) {
        int current = current(problem);
        if (value == current) {
            return List.of();
        }
        if (kind == LeverKind.WARD_PLACES && value > current) {
            return List.of(new TheatreChange.WardPlaces(problem.hostSite(), value - current));
        }
        throw new NothingToChangeException(kind + " cannot be put from " + current + " to " + value + ".");
    }

    private static Site host(Problem problem) {
        return problem.sites().stream()
                .filter(site -> site.ods().equals(problem.hostSite()))
                .findFirst()
                .orElseThrow(() -> new NothingToChangeException("The problem lacks its host site."));
    }
}
