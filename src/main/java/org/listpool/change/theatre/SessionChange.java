package org.listpool.change.theatre;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.PoolChange;
import org.listpool.change.edit.Edits;
import org.listpool.change.edit.Known;
import org.listpool.change.edit.Removals;
import org.listpool.change.edit.Words;
import org.listpool.model.Problem;
import org.listpool.model.TheatreSession;

/** What could be different about a session that is there. */
public sealed interface SessionChange extends PoolChange {

    /** A session does not take place. */
    record Removed(String sessionId) implements SessionChange {

        @Override
        public Problem applyTo(Problem problem) {
            Known.session(problem, sessionId);
            return Removals.sessions(problem, Set.of(sessionId));
        }

        @Override
        public String sentence() {
            return "Session " + sessionId + " does not take place.";
        }
    }

    /** A session takes place elsewhere; a null leaves what is. It keeps its id. */
    record Moved(
            String sessionId,
            @Nullable LocalDate date,
            @Nullable String theatre,
            @Nullable String site) implements SessionChange {

        /** Refuses a move that moves nothing. */
        public Moved {
            given(date, theatre, site);
            if (theatre != null && theatre.isBlank()) {
                throw new NothingToChangeException("theatre is blank. Give it a name.");
            }
        }

        @Override
        public Problem applyTo(Problem problem) {
            TheatreSession old = Known.session(problem, sessionId);
            if (site != null) {
                Known.site(problem, site);
            }
            TheatreSession moved = Edits.with(old, values("date", date, "theatre", theatre, "site", site));
            if (!moved.date().equals(old.date()) || !moved.site().equals(old.site())) {
                Removals.requireNoPins(problem, Set.of(sessionId), "moved");
            }
            return edited(problem, old, moved);
        }

        @Override
        public String sentence() {
            List<String> where = new ArrayList<>();
            if (theatre != null) {
                where.add("in " + theatre);
            }
            if (site != null) {
                where.add("at " + site);
            }
            if (date != null) {
                where.add("on " + date);
            }
            return "Session " + sessionId + " takes place " + String.join(" ", where) + ".";
        }
    }

    /** A session has other hours; a null leaves what is. */
    record Hours(
            String sessionId,
            @Nullable LocalTime start,
            @Nullable LocalTime end) implements SessionChange {

        /** Refuses hours that are not given. */
        public Hours {
            given(start, end);
        }

        @Override
        public Problem applyTo(Problem problem) {
            TheatreSession old = Known.session(problem, sessionId);
            TheatreSession changed = Edits.with(old, values("start", start, "end", end));
            if (!changed.start().isBefore(changed.end())) {
                throw new NothingToChangeException("Session " + sessionId + " would last from " + changed.start()
                        + " to " + changed.end() + "; it must end later than it starts.");
            }
            return Removals.keepingPinnedStarts(edited(problem, old, changed));
        }

        @Override
        public String sentence() {
            return "Session " + sessionId + (start == null ? "" : " starts at " + start)
                    + (start == null || end == null ? "" : " and") + (end == null ? "" : " ends at " + end) + ".";
        }
    }

    /** A session takes children of these specialties. */
    record Specialties(String sessionId, List<String> specialties) implements SessionChange {

        /** Copies the list, reading an absent one as empty; refuses an empty one. */
        public Specialties {
            specialties = Known.list(specialties);
            if (specialties.isEmpty()) {
                throw new NothingToChangeException("specialties is empty; a session without one takes no child.");
            }
        }

        @Override
        public Problem applyTo(Problem problem) {
            TheatreSession old = Known.session(problem, sessionId);
            Known.specialties(problem, specialties);
            return edited(problem, old, Edits.with(old, "specialties", specialties));
        }

        @Override
        public String sentence() {
            return "Session " + sessionId + " takes children of " + String.join(", ", specialties) + ".";
        }
    }

    /** Every session ends {@code minutes} later, or earlier where negative. */
    record AllEnd(int minutes) implements SessionChange {

        private static final int MINUTES_PER_DAY = 24 * 60;

        /** Refuses zero. */
        public AllEnd {
            if (minutes == 0) {
                throw new NothingToChangeException("minutes is 0, which changes nothing.");
            }
            Edits.within("minutes", minutes, -MINUTES_PER_DAY, MINUTES_PER_DAY);
        }

        @Override
        public Problem applyTo(Problem problem) {
            if (problem.sessions().isEmpty()) {
                throw new NothingToChangeException("No session is in the problem.");
            }
            return Removals.keepingPinnedStarts(
                    Edits.with(problem, "sessions", Edits.each(problem.sessions(), each -> true, this::ended)));
        }

        private TheatreSession ended(TheatreSession session) {
            int end = session.end().toSecondOfDay() / 60 + minutes;
            if (end >= MINUTES_PER_DAY || end * 60 <= session.start().toSecondOfDay()) {
                throw new NothingToChangeException("Session " + session.id() + " lasts from " + session.start() + " to "
                        + session.end() + "; its end cannot move by " + minutes
                        + " minutes. It must end after its start and on its day.");
            }
            return Edits.with(session, "end", LocalTime.ofSecondOfDay(60L * end));
        }

        @Override
        public String sentence() {
            return "Every session ends " + Words.counted(Math.abs(minutes), "minute")
                    + (minutes > 0 ? " later." : " earlier.");
        }
    }

    private static Problem edited(Problem problem, TheatreSession old, TheatreSession changed) {
        return Edits.differing(
                problem,
                Edits.with(
                        problem,
                        "sessions",
                        Edits.each(problem.sessions(), each -> each.id().equals(old.id()), each -> changed)),
                "Session " + old.id() + " is so already.");
    }

    private static void given(@Nullable Object... values) {
        for (Object value : values) {
            if (value != null) {
                return;
            }
        }
        throw new NothingToChangeException("Nothing is given that would change. Give at least one.");
    }

    private static Map<String, Object> values(@Nullable Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                values.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return values;
    }
}
