package org.listpool.change.lever;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.edit.Known;
import org.listpool.change.edit.Weekends;
import org.listpool.change.theatre.RoomChange;
import org.listpool.change.weekend.WeekendChange;
import org.listpool.model.Problem;

/** How many weekends there are, and how many theatres run on them. */
final class TheatreTurns {

    private TheatreTurns() {}

    /** How many weekends there are. */
    record OfWeekends() implements Turn {

        private static final int MORE = 8;

        @Override
        public int current(Problem problem, @Nullable String of) {
            return Weekends.of(problem).size();
        }

        @Override
        public List<Change> changes(Problem problem, @Nullable String of, int current, int value) {
            List<LocalDate> weekends = Weekends.of(problem);
            if (weekends.isEmpty()) {
                throw new NothingToChangeException(
                        "No session is in the problem, so no weekend that another could be like.");
            }
            LocalDate last = weekends.getLast();
            List<Change> changes = new ArrayList<>();
            for (int i = current - 1; i >= value; i--) {
                changes.add(new WeekendChange.Removed(weekends.get(i)));
            }
            for (int i = 1; i <= value - current; i++) {
                changes.add(new WeekendChange.Added(last.plusWeeks(i), last, null));
            }
            return changes;
        }

        @Override
        public Bounds bounds(Problem problem, @Nullable String of) {
            int current = current(problem, of);
            return Bounds.around(current, 1, current + MORE);
        }
    }

    /**
     * How many theatres the host has. New ones are like the theatre with most sessions, unless one is named; those listed last go
     * first.
     *
     * @param teams whether new ones bring teams
     */
    record OfTheatres(boolean teams) implements Turn {

        private static final int MORE = 4;
        private static final String PREFIX = "MORE-";

        @Override
        public int current(Problem problem, @Nullable String of) {
            return theatres(problem).size();
        }

        @Override
        public List<Change> changes(Problem problem, @Nullable String of, int current, int value) {
            Map<String, Integer> theatres = theatres(problem);
            List<String> names = List.copyOf(theatres.keySet());
            List<Change> changes = new ArrayList<>();
            for (int i = current - 1; i >= value; i--) {
                changes.add(new RoomChange.Removed(null, names.get(i)));
            }
            if (value > current) {
                String like = of != null ? of : busiest(theatres);
                Known.code("theatre", like, names);
                int number = 1;
                while (changes.size() < value - current) {
                    String name = PREFIX + number++;
                    if (!theatres.containsKey(name)) {
                        changes.add(new RoomChange.Added(null, like, name, teams));
                    }
                }
            }
            return changes;
        }

        @Override
        public Bounds bounds(Problem problem, @Nullable String of) {
            int current = current(problem, of);
            return Bounds.around(current, 1, current + MORE);
        }

        @Override
        public List<String> choices(Problem problem) {
            return List.copyOf(theatres(problem).keySet());
        }

        private static String busiest(Map<String, Integer> theatres) {
            return theatres.entrySet().stream()
                    .max(Comparator.comparing((Map.Entry<String, Integer> each) -> each.getValue()))
                    .map(Map.Entry::getKey)
                    .orElseThrow(() -> new NothingToChangeException(
                            "No session is at the host, so no theatre that another could be like."));
        }

        /** Sessions of each theatre, in the order in which the problem lists them. */
        private static Map<String, Integer> theatres(Problem problem) {
            Map<String, Integer> sessions = new LinkedHashMap<>();
            problem.sessions().stream()
                    .filter(session -> session.site().equals(problem.hostSite()))
                    .forEach(session -> sessions.merge(session.theatre(), 1, Integer::sum));
            return sessions;
        }
    }
}
