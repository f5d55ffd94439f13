package org.listpool.change;

import java.time.LocalTime;
import java.util.Map;
import org.listpool.change.edit.Edits;
import org.listpool.model.Problem;
import org.listpool.model.Site;
import org.listpool.model.TheatreSession;

/** What could be different about theatres and wards. */
public sealed interface TheatreChange extends Change {

    /** A session begins earlier, ends later, or both; in minutes. */
    record SessionLonger(String sessionId, int earlierMinutes, int laterMinutes) implements TheatreChange {

        /** Refuses a session that becomes no longer. */
        public SessionLonger {
            Edits.atLeast("earlierMinutes", earlierMinutes, 0);
            Edits.atLeast("laterMinutes", laterMinutes, 0);
            Edits.atLeast("The sum of earlierMinutes and laterMinutes", earlierMinutes + laterMinutes, 1);
        }

        @Override
        public Problem applyTo(Problem problem) {
            return Edits.with(
                    problem,
                    "sessions",
                    Edits.one(
                            problem.sessions(),
                            each -> each.id().equals(sessionId),
                            this::longer,
                            "No session " + sessionId + " is in the problem."));
        }

        private TheatreSession longer(TheatreSession session) {
            return Edits.with(
                    session,
                    Map.of(
                            "start", shifted(session.start(), -earlierMinutes),
                            "end", shifted(session.end(), laterMinutes)));
        }
    }

    /** There is one more session, a theatre for a day; its id must be new. */
    record SessionAdded(TheatreSession session) implements TheatreChange {

        @Override
        public Problem applyTo(Problem problem) {
            if (problem.sites().stream().noneMatch(site -> site.ods().equals(session.site()))) {
                throw new NothingToChangeException("No site " + session.site() + " is in the problem.");
            }
            return Edits.with(
                    problem,
                    "sessions",
                    Edits.added(
                            problem.sessions(),
                            session,
                            each -> each.id().equals(session.id()),
                            "A session " + session.id() + " is in the problem already."));
        }
    }

    /** The ward of a site has {@code more} places more, every day. */
    record WardPlaces(String site, int more) implements TheatreChange {

        /** Refuses fewer than one. */
        public WardPlaces {
            Edits.atLeast("more", more, 1);
        }

        @Override
        public Problem applyTo(Problem problem) {
            return withSite(
                    problem, site, Map.of("wardPlaces", require(problem, site).wardPlaces() + more));
        }
    }

    /** The ward of a site closes {@code minutes} later, every day. */
    record WardClosesLater(String site, int minutes) implements TheatreChange {

        /** Refuses less than one minute. */
        public WardClosesLater {
            Edits.atLeast("minutes", minutes, 1);
        }

        @Override
        public Problem applyTo(Problem problem) {
            return withSite(
                    problem,
                    site,
                    Map.of("wardCloses", shifted(require(problem, site).wardCloses(), minutes)));
        }
    }

    private static Problem withSite(Problem problem, String ods, Map<String, Object> values) {
        return Edits.with(
                problem,
                "sites",
                Edits.one(
                        problem.sites(),
                        each -> each.ods().equals(ods),
                        each -> Edits.with(each, values),
                        noSite(ods)));
    }

    private static Site require(Problem problem, String ods) {
        return problem.sites().stream()
                .filter(each -> each.ods().equals(ods))
                .findFirst()
                .orElseThrow(() -> new NothingToChangeException(noSite(ods)));
    }

    private static String noSite(String ods) {
        return "No site " + ods + " is in the problem.";
    }

    /** {@code time} so many minutes on, on the same day. */
    private static LocalTime shifted(LocalTime time, int minutes) {
        int minute = time.toSecondOfDay() / 60 + minutes;
        if (minute < 0 || minute >= 24 * 60) {
            throw new NothingToChangeException(
                    time + " cannot move by " + minutes + " minutes; it must stay on its day.");
        }
        return LocalTime.ofSecondOfDay(60L * minute);
    }
}
