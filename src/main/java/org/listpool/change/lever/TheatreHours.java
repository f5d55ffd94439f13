package org.listpool.change.lever;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.edit.Known;
import org.listpool.change.theatre.SessionChange;
import org.listpool.change.theatre.WardChange;
import org.listpool.model.Problem;
import org.listpool.model.Site;
import org.listpool.model.TheatreSession;

/** How long theatres run, and what the ward behind them holds. */
final class TheatreHours {

    private static final int LAST_MINUTE = 24 * 60 - 1;

    private TheatreHours() {}

    /** The longest session; the ends of all move alike. */
    record SessionMinutes() implements Turn {

        private static final int SHORTEST = 60;

        @Override
        public int current(Problem problem, @Nullable String of) {
            return problem.sessions().stream()
                    .mapToInt(SessionMinutes::length)
                    .max()
                    .orElseThrow(() -> new NothingToChangeException("No session is in the problem."));
        }

        @Override
        public List<Change> changes(Problem problem, @Nullable String of, int current, int value) {
            return List.of(new SessionChange.AllEnd(value - current));
        }

        @Override
        public Bounds bounds(Problem problem, @Nullable String of) {
            Map<String, LocalTime> closes =
                    problem.sites().stream().collect(Collectors.toMap(Site::ods, Site::wardCloses, (one, two) -> one));
            int current = current(problem, of);
            int shorter = problem.sessions().stream()
                    .mapToInt(session -> length(session) - SHORTEST)
                    .min()
                    .orElse(0);
            int longer = problem.sessions().stream()
                    .mapToInt(session ->
                            minute(closes.getOrDefault(session.site(), session.end())) - minute(session.end()))
                    .min()
                    .orElse(0);
            return Bounds.around(current, current - shorter, current + longer);
        }

        private static int length(TheatreSession session) {
            return minute(session.end()) - minute(session.start());
        }
    }

    /** Places of the host's ward. */
    record WardPlaces() implements Turn {

        private static final int MORE = 12;

        @Override
        public int current(Problem problem, @Nullable String of) {
            return Known.host(problem).wardPlaces();
        }

        @Override
        public List<Change> changes(Problem problem, @Nullable String of, int current, int value) {
            return List.of(new WardChange.Places(problem.hostSite(), value));
        }

        @Override
        public Bounds bounds(Problem problem, @Nullable String of) {
            return new Bounds(0, current(problem, of) + MORE);
        }
    }

    /** When the host's ward closes. */
    record WardCloses() implements Turn {

        @Override
        public int current(Problem problem, @Nullable String of) {
            return minute(Known.host(problem).wardCloses());
        }

        @Override
        public List<Change> changes(Problem problem, @Nullable String of, int current, int value) {
            if (value > LAST_MINUTE) {
                throw new NothingToChangeException("WARD_CLOSES cannot be put to " + value
                        + "; it is in minutes after midnight, " + LAST_MINUTE + " at most.");
            }
            return List.of(new WardChange.Hours(problem.hostSite(), null, LocalTime.ofSecondOfDay(60L * value)));
        }

        @Override
        public Bounds bounds(Problem problem, @Nullable String of) {
            int least = problem.sessions().stream()
                    .filter(session -> session.site().equals(problem.hostSite()))
                    .mapToInt(session -> minute(session.start()))
                    .max()
                    .orElse(minute(Known.host(problem).wardOpens()) + 1);
            return Bounds.around(current(problem, of), least, LAST_MINUTE);
        }
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
