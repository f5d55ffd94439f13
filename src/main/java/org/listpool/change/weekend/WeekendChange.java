package org.listpool.change.weekend;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.PoolChange;
import org.listpool.change.edit.Edits;
import org.listpool.change.edit.Removals;
import org.listpool.change.edit.SessionIds;
import org.listpool.change.edit.Weekends;
import org.listpool.model.Problem;
import org.listpool.model.TheatreSession;

/** What could be different about weekends. Any day of a weekend names it. */
public sealed interface WeekendChange extends PoolChange {

    /**
     * There is one more weekend, with the sessions of another and new ids.
     *
     * @param saturday of the new weekend, which has no session yet
     * @param like a day of the weekend that is copied
     * @param staffed whether whoever is there on a copied day, and whatever may be lent on it, is so on the new day too; null:
     *     yes
     */
    record Added(
            LocalDate saturday, LocalDate like, @Nullable Boolean staffed) implements WeekendChange {

        /** Refuses another day than a Saturday. */
        public Added {
            if (saturday.getDayOfWeek() != DayOfWeek.SATURDAY) {
                throw new NothingToChangeException(
                        saturday + " is no Saturday. A weekend is named by its Saturday, here "
                                + Weekends.saturday(saturday) + ".");
            }
        }

        @Override
        public Problem applyTo(Problem problem) {
            List<TheatreSession> copied = require(problem, like);
            requireFree(problem, saturday);
            long days = ChronoUnit.DAYS.between(Weekends.saturday(like), saturday);
            SessionIds ids = new SessionIds(problem);
            Problem more = Edits.with(
                    problem,
                    "sessions",
                    Edits.joined(
                            problem.sessions(),
                            copied.stream()
                                    .map(session -> Edits.with(
                                            session,
                                            Map.of(
                                                    "id",
                                                    ids.like(
                                                            session,
                                                            session.date().plusDays(days)),
                                                    "date",
                                                    session.date().plusDays(days))))
                                    .toList()));
            if (Boolean.FALSE.equals(staffed)) {
                return more;
            }
            Set<LocalDate> from = copied.stream().map(TheatreSession::date).collect(Collectors.toSet());
            return withDates(
                    more,
                    dates -> Stream.concat(
                                    dates.stream(),
                                    dates.stream().filter(from::contains).map(date -> date.plusDays(days)))
                            .distinct()
                            .sorted()
                            .toList());
        }

        @Override
        public String sentence() {
            return "There is one more weekend, " + saturday + ", with the sessions of the weekend of "
                    + Weekends.saturday(like)
                    + (Boolean.FALSE.equals(staffed) ? "." : " and the same people and equipment.");
        }
    }

    /**
     * A weekend has no session.
     *
     * @param date a day of it
     */
    record Removed(LocalDate date) implements WeekendChange {

        @Override
        public Problem applyTo(Problem problem) {
            return Removals.sessions(
                    problem,
                    require(problem, date).stream().map(TheatreSession::id).collect(Collectors.toSet()));
        }

        @Override
        public String sentence() {
            return "The weekend of " + Weekends.saturday(date) + " has no session.";
        }
    }

    /**
     * A weekend takes place at another time: its sessions keep their ids, and the days on which people are there and units may
     * be lent move with them.
     *
     * @param from a day of the weekend
     * @param to a day of the weekend to which it moves, which has no session yet
     */
    record Moved(LocalDate from, LocalDate to) implements WeekendChange {

        @Override
        public Problem applyTo(Problem problem) {
            Set<String> moved =
                    require(problem, from).stream().map(TheatreSession::id).collect(Collectors.toSet());
            if (Weekends.same(from, to)) {
                throw new NothingToChangeException(from + " and " + to + " belong to one weekend already.");
            }
            requireFree(problem, to);
            Removals.requireNoPins(problem, moved, "moved");
            long days = ChronoUnit.DAYS.between(Weekends.saturday(from), Weekends.saturday(to));
            return withDates(
                    Edits.with(
                            problem,
                            "sessions",
                            Edits.each(
                                    problem.sessions(),
                                    session -> moved.contains(session.id()),
                                    session -> Edits.with(
                                            session, "date", session.date().plusDays(days)))),
                    dates -> dates.stream()
                            .map(date -> Weekends.same(date, from) ? date.plusDays(days) : date)
                            .distinct()
                            .sorted()
                            .toList());
        }

        @Override
        public String sentence() {
            return "The weekend of " + Weekends.saturday(from) + " takes place on " + Weekends.saturday(to)
                    + ", with its people and equipment.";
        }
    }

    private static List<TheatreSession> require(Problem problem, LocalDate date) {
        List<TheatreSession> sessions = Weekends.sessions(problem, date);
        if (sessions.isEmpty()) {
            throw new NothingToChangeException("No session is in the weekend of " + Weekends.saturday(date)
                    + ". There are "
                    + Weekends.of(problem).stream().map(LocalDate::toString).collect(Collectors.joining(", ")) + ".");
        }
        return sessions;
    }

    private static void requireFree(Problem problem, LocalDate date) {
        if (!Weekends.sessions(problem, date).isEmpty()) {
            throw new NothingToChangeException("The weekend of " + Weekends.saturday(date)
                    + " has sessions already. Add single sessions to it (SESSION_ADDED) or choose another.");
        }
    }

    private static Problem withDates(Problem problem, UnaryOperator<List<LocalDate>> edit) {
        return Edits.with(
                problem,
                Map.of(
                        "staff",
                        Edits.each(
                                problem.staff(),
                                each -> true,
                                each -> Edits.with(each, "availableDates", edit.apply(each.availableDates()))),
                        "equipment",
                        Edits.each(
                                problem.equipment(),
                                each -> true,
                                each -> Edits.with(each, "loanDates", edit.apply(each.loanDates())))));
    }
}
