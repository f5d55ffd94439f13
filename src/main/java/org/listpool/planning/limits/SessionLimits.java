package org.listpool.planning.limits;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Reason;

/**
 * What binds one session.
 *
 * @param runs whether it has a child on its list
 * @param children on its list
 * @param candidates children without a place whom no rule about the child alone shuts out
 * @param couldJoin of them, those who could be added as the plan stands
 * @param tightest code of the barrier that keeps most children off by itself; CHILDREN: nobody suitable is left; NONE: somebody
 *     could join
 * @param barriers those that keep most children off by themselves first
 * @param rolesWithoutAnybody roles of unfilled posts for which nobody is free; empty when the session has its team
 * @param sentences the whole in words
 */
public record SessionLimits(
        String sessionId,
        LocalDate date,
        String theatre,
        List<String> specialties,
        boolean runs,
        int children,
        int candidates,
        int couldJoin,
        String tightest,
        List<Barrier> barriers,
        List<String> rolesWithoutAnybody,
        Slack slack,
        List<Reason> sentences) {

    /** Code of a session for which nobody suitable is left. */
    public static final String CHILDREN = "CHILDREN";

    /** Code of a session that somebody could join. */
    public static final String NONE = "NONE";

    /** The barrier that binds most; null: there is none. */
    public @Nullable Barrier findTightest() {
        return barriers.stream()
                .filter(each -> each.code().equals(tightest))
                .findFirst()
                .orElse(null);
    }

    SessionLimits told(List<Reason> words) {
        return new SessionLimits(
                sessionId,
                date,
                theatre,
                specialties,
                runs,
                children,
                candidates,
                couldJoin,
                tightest,
                barriers,
                rolesWithoutAnybody,
                slack,
                words);
    }
}
