package org.listpool.web.plans;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.listpool.document.TeamMember;
import org.listpool.document.TheatreList;

/**
 * The lists of one weekend as a board: days below each other, theatres beside each other, time downwards.
 *
 * @param saturday by which the weekend is named
 * @param days those that have a session, in order
 */
public record WeekendBoard(LocalDate saturday, List<Day> days) {

    private static final int MINUTES_OF_ROW = 5;
    private static final int MINUTES_OF_HOUR = 60;

    /**
     * A day of the board.
     *
     * @param nurses children's nurses on the ward
     */
    public record Day(LocalDate date, String siteName, List<TeamMember> nurses, List<Theatre> theatres) {

        /** Children of all theatres. */
        public int children() {
            return theatres.stream().mapToInt(t -> t.list().children().size()).sum();
        }
    }

    /** A theatre's list on the board. */
    public record Theatre(TheatreList list, List<BoardSlot> slots, List<Hour> hours) {}

    /**
     * A full hour at the board's edge.
     *
     * @param row rows of five minutes after the board begins, from 0
     */
    public record Hour(LocalTime time, long row) {}

    /** The weekends of {@code lists}, which stand by date, in order. */
    public static List<WeekendBoard> of(List<TheatreList> lists) {
        return lists.stream().collect(Collectors.groupingBy(list -> saturdayOf(list.date()))).entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(weekend -> new WeekendBoard(weekend.getKey(), days(weekend.getValue())))
                .toList();
    }

    /** The Saturday of the week in which {@code date} lies. */
    public static LocalDate saturdayOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(DayOfWeek.SATURDAY);
    }

    /** Children of the whole weekend. */
    public int children() {
        return days.stream().mapToInt(Day::children).sum();
    }

    private static List<Day> days(List<TheatreList> lists) {
        List<Day> days = new ArrayList<>();
        lists.stream()
                .collect(Collectors.groupingBy(
                        list -> list.date() + " " + list.site(), java.util.LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(ofDay -> days.add(day(ofDay)));
        return days;
    }

    private static Day day(List<TheatreList> lists) {
        LocalTime from =
                lists.stream().map(TheatreList::start).min(LocalTime::compareTo).orElseThrow();
        TheatreList first = lists.getFirst();
        return new Day(
                first.date(),
                first.siteName(),
                first.nurses(),
                lists.stream().map(list -> theatre(list, from)).toList());
    }

    private static Theatre theatre(TheatreList list, LocalTime from) {
        List<BoardSlot> slots = list.children().stream()
                .map(child -> {
                    long row = row(from, child.start());
                    return new BoardSlot(child, row, Math.max(1, row(from, child.end()) - row));
                })
                .toList();
        List<Hour> hours = new ArrayList<>();
        for (LocalTime hour = fullHour(from); hour.isBefore(list.end()); hour = hour.plusHours(1)) {
            if (!hour.isBefore(list.start())) {
                hours.add(new Hour(hour, row(from, hour)));
            }
            if (hour.getHour() == 23) {
                break;
            }
        }
        return new Theatre(list, slots, hours);
    }

    private static LocalTime fullHour(LocalTime from) {
        return from.getMinute() == 0 ? from : from.plusMinutes(MINUTES_OF_HOUR - from.getMinute());
    }

    private static long row(LocalTime from, LocalTime time) {
        return Math.round((double) Duration.between(from, time).toMinutes() / MINUTES_OF_ROW);
    }
}
