package org.listpool.change.edit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.listpool.model.Problem;
import org.listpool.model.TheatreSession;

/** Ids for copied sessions, which tell day and theatre where the copied one's id does. */
public final class SessionIds {

    private final Set<String> taken = new HashSet<>();

    /** Ids that a problem does not have. */
    public SessionIds(Problem problem) {
        problem.sessions().forEach(session -> taken.add(session.id()));
    }

    /** A new id for a copy on another day. */
    public String like(TheatreSession session, LocalDate date) {
        String old = session.date().toString();
        return free(
                session.id().contains(old) ? session.id().replace(old, date.toString()) : session.id() + "-" + date);
    }

    /** A new id for a copy in another theatre. */
    public String like(TheatreSession session, String theatre) {
        String old = session.theatre();
        return free(
                session.id().endsWith(old)
                        ? session.id().substring(0, session.id().length() - old.length()) + theatre
                        : session.id() + "-" + theatre);
    }

    private String free(String wanted) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
