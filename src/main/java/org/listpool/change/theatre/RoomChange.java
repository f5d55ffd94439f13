package org.listpool.change.theatre;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.PoolChange;
import org.listpool.change.edit.Edits;
import org.listpool.change.edit.Known;
import org.listpool.change.edit.Removals;
import org.listpool.change.edit.SessionIds;
import org.listpool.change.people.MorePeople;
import org.listpool.model.Problem;
import org.listpool.model.Site;
import org.listpool.model.TheatreSession;

/** What could be different about the theatres of a site: rooms, each with all its sessions. */
public sealed interface RoomChange extends PoolChange {

    /**
     * There is one more theatre: a copy of every session of another, under a new name.
     *
     * @param site null: the host
     * @param like the theatre whose sessions are copied
     * @param theatre the new one's name, which the site has not
     * @param teams whether each copied session brings one more person for each place of its posts, of the site's own trust and
     *     for that day alone; ward nurses are not among them. Null: no
     */
    record Added(
            @Nullable String site,
            String like,
            String theatre,
            @Nullable Boolean teams) implements RoomChange {

        /** Refuses a blank name. */
        public Added {
            if (theatre.isBlank()) {
                throw new NothingToChangeException("theatre is blank. Give it a name.");
            }
        }

        @Override
        public Problem applyTo(Problem problem) {
            Site at = Known.siteOrHost(problem, site);
            List<TheatreSession> copied = require(problem, at, like);
            if (!sessions(problem, at, theatre).isEmpty()) {
                throw new NothingToChangeException(
                        at.ods() + " has a theatre " + theatre + " already. Give the new one another name.");
            }
            SessionIds ids = new SessionIds(problem);
            List<TheatreSession> more = copied.stream()
                    .map(session -> Edits.with(session, Map.of("id", ids.like(session, theatre), "theatre", theatre)))
                    .toList();
            Problem changed = Edits.with(problem, "sessions", Edits.joined(problem.sessions(), more));
            if (!Boolean.TRUE.equals(teams)) {
                return changed;
            }
            MorePeople people = new MorePeople(problem);
            more.forEach(session -> people.addTeam(session, at.provider()));
            return Edits.with(changed, "staff", Edits.joined(problem.staff(), people.list()));
        }

        @Override
        public String sentence() {
            return "There is one more theatre, " + theatre + ", with the sessions of " + like + at(site)
                    + (Boolean.TRUE.equals(teams) ? " and a team for each." : ".");
        }
    }

    /**
     * A theatre has no session.
     *
     * @param site null: the host
     */
    record Removed(@Nullable String site, String theatre) implements RoomChange {

        @Override
        public Problem applyTo(Problem problem) {
            return Removals.sessions(
                    problem,
                    require(problem, Known.siteOrHost(problem, site), theatre).stream()
                            .map(TheatreSession::id)
                            .collect(Collectors.toSet()));
        }

        @Override
        public String sentence() {
            return "Theatre " + theatre + at(site) + " has no session.";
        }
    }

    private static String at(@Nullable String site) {
        return site == null ? "" : " at " + site;
    }

    private static List<TheatreSession> require(Problem problem, Site site, String theatre) {
        List<TheatreSession> found = sessions(problem, site, theatre);
        if (found.isEmpty()) {
            Known.code(
                    "theatre",
                    theatre,
                    problem.sessions().stream()
                            .filter(session -> session.site().equals(site.ods()))
                            .map(TheatreSession::theatre)
                            .distinct()
                            .toList());
        }
        return found;
    }

    private static List<TheatreSession> sessions(Problem problem, Site site, String theatre) {
        return problem.sessions().stream()
                .filter(session ->
                        session.site().equals(site.ods()) && session.theatre().equals(theatre))
                .toList();
    }
}
