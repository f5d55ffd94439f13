package org.listpool.planning.exhaustive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Case;
import org.listpool.model.Equipment;
import org.listpool.model.EquipmentKind;
import org.listpool.model.Pin;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.Rules;
import org.listpool.model.TheatreSession;
import org.listpool.planning.exhaustive.Draft.Place;

/** Every order and every start worth trying of given lists, child after child as the clock runs. */
final class Times {

    private static final int DAY = 24 * 60;

    private final Problem problem;
    private final Draft draft;
    private final Teams teams;
    /** Whether a day's lists alone have times. */
    private final Map<String, Boolean> days = new HashMap<>();

    Times(Problem problem, Draft draft) {
        this.problem = problem;
        this.draft = draft;
        this.teams = new Teams(problem, draft);
    }

    /** The first minute at which a child may start. */
    static int earliest(@Nullable Pin pin, TheatreSession session) {
        return Draft.minute(pin == null || pin.start() == null ? session.start() : pin.start());
    }

    /** A sound plan of these lists; null: there is none. */
    @Nullable
    Plan plan(Map<TheatreSession, List<Case>> lists) {
        Map<LocalDate, Map<TheatreSession, List<Case>>> byDate = new TreeMap<>();
        lists.forEach((session, list) -> {
            if (!list.isEmpty()) {
                byDate.computeIfAbsent(session.date(), d -> new HashMap<>()).put(session, list);
            }
        });
        for (Map<TheatreSession, List<Case>> day : byDate.values()) {
            if (!hasTimes(day)) {
                return null;
            }
        }
        Map<TheatreSession, List<Case>> used = new HashMap<>();
        byDate.values().forEach(used::putAll);
        if (!teams.exist(used, nurses(List.of()))) {
            return null;
        }
        return new Search(used, true).next();
    }

    private boolean hasTimes(Map<TheatreSession, List<Case>> day) {
        String key = problem.sessions().stream()
                .filter(day::containsKey)
                .map(session -> session.id()
                        + day.getOrDefault(session, List.of()).stream()
                                .map(Case::id)
                                .toList())
                .toList()
                .toString();
        return days.computeIfAbsent(key, k -> new Search(day, false).next() != null);
    }

    /** Children's nurses that the ward asks for on each day on which a child comes. */
    private Map<LocalDate, Integer> nurses(List<Place> places) {
        Map<LocalDate, Integer> needed = new TreeMap<>();
        Rules rules = problem.rules();
        for (Place at : places) {
            int under = 0;
            int others = 0;
            for (Place each : places) {
                boolean there = each.session().date().equals(at.session().date())
                        && draft.arrive(each) <= draft.arrive(at)
                        && draft.arrive(at) < each.discharge();
                boolean young = Teams.ageMonths(each.child(), each.session()) < 24;
                under += there && young ? 1 : 0;
                others += there && !young ? 1 : 0;
            }
            int parts = under * rules.nurseRatioFrom2() + others * rules.nurseRatioUnder2();
            int now = Math.ceilDiv(parts, rules.nurseRatioFrom2() * rules.nurseRatioUnder2());
            needed.merge(at.session().date(), Math.max(now, rules.childrensNurseMinimum()), Math::max);
        }
        return needed;
    }

    private final class Search {

        private final Map<TheatreSession, List<Case>> lists;
        private final boolean withPeople;
        private final List<TheatreSession> sessions;
        private final List<Place> placed = new ArrayList<>();
        private final int children;

        Search(Map<TheatreSession, List<Case>> lists, boolean withPeople) {
            this.lists = lists;
            this.withPeople = withPeople;
            this.sessions = lists.keySet().stream()
                    .sorted(Comparator.comparing(TheatreSession::date).thenComparing(TheatreSession::id))
                    .toList();
            this.children = lists.values().stream().mapToInt(List::size).sum();
        }

        @Nullable
        Plan next() {
            if (placed.size() == children) {
                return withPeople ? teams.plan(lists, placed, nurses(placed)) : draft.plan(placed, Map.of(), Map.of());
            }
            for (int s = 0; s < sessions.size(); s++) {
                for (Case child : lists.getOrDefault(sessions.get(s), List.of())) {
                    if (placed.stream().noneMatch(place -> place.child().equals(child))) {
                        Plan plan = place(child, s);
                        if (plan != null) {
                            return plan;
                        }
                    }
                }
            }
            return null;
        }

        private @Nullable Plan place(Case child, int s) {
            for (int start : starts(child, sessions.get(s))) {
                Place place = new Place(child, sessions.get(s), start);
                if (!placed.isEmpty() && isBefore(place, placed.getLast())) {
                    continue;
                }
                placed.add(place);
                if (draft.isSound(placed, Draft.WHILE_OPEN) && (!withPeople || teams.exist(lists, nurses(placed)))) {
                    Plan plan = next();
                    if (plan != null) {
                        return plan;
                    }
                }
                placed.removeLast();
            }
            return null;
        }

        /** Places are tried as the clock runs, and at one minute in order of session. */
        private boolean isBefore(Place one, Place other) {
            long minutes = moment(one) - moment(other);
            return minutes < 0 || (minutes == 0 && sessions.indexOf(one.session()) < sessions.indexOf(other.session()));
        }

        private SortedSet<Integer> starts(Case child, TheatreSession session) {
            Pin pin = problem.pinned().stream()
                    .filter(each -> each.caseId().equals(child.id()))
                    .findFirst()
                    .orElse(null);
            if (pin != null && pin.start() != null) {
                return new TreeSet<>(List.of(earliest(pin, session)));
            }
            int first = placed.stream()
                    .filter(place -> place.session().equals(session))
                    .mapToInt(place -> place.end() + problem.rules().turnaroundMinutes())
                    .max()
                    .orElse(earliest(null, session));
            SortedSet<Integer> starts = new TreeSet<>(List.of(first));
            for (Place place : placed) {
                int daysBefore = (int)
                        (session.date().toEpochDay() - place.session().date().toEpochDay());
                starts.add(place.discharge() + problem.rules().arriveBeforeMinutes() - daysBefore * DAY);
                for (Equipment owned : problem.equipment()) {
                    if (owned.kind() == EquipmentKind.TRAY && child.equipment().contains(owned.type())) {
                        starts.add(place.end() + owned.reprocessMinutes() - daysBefore * DAY);
                    }
                }
            }
            starts.removeIf(start -> start < first || start > Draft.minute(session.end()));
            return starts;
        }

        private static long moment(Place place) {
            return place.session().date().toEpochDay() * DAY + place.start();
        }
    }
}
