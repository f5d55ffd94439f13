package org.listpool.planning.constraint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.listpool.model.LoanLimit;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.rules.RuleCode;

/** Who works where: one post a day, so many days a weekend, so many lent a day. */
public final class Roster {

    private final Tally tally;
    private final List<Team> teams = new ArrayList<>();
    private final int[] nurses;
    private final int[] seniors;
    private final int[] dateOf;
    private final int[] weekOf;
    private final int[][] postsOnDate;
    private final int[][] daysInWeek;
    private final int[][] lentPosts;
    private final int[][] lentOnDate;
    private final int[] lendingLimit;
    private int doubled;
    private int tooManyDays;
    private int overLent;
    private int lentDays;

    Roster(PlanningPool pool) {
        this.tally = new Tally(pool.problem().weights());
        for (SessionSlot slot : pool.slots()) {
            teams.add(new Team(pool.seats().stream()
                    .filter(seat -> slot.equals(seat.findSlot()))
                    .toList()));
        }
        List<HostDay> days = pool.days();
        nurses = new int[days.size()];
        seniors = new int[days.size()];
        dateOf = number(days.stream().map(HostDay::date).toList());
        weekOf = number(days.stream().map(HostDay::week).toList());
        postsOnDate = new int[pool.people().size()][days.size()];
        daysInWeek = new int[pool.people().size()][days.size()];
        lentPosts = new int[pool.people().size()][days.size()];
        lentOnDate = new int[pool.problem().providers().size()][days.size()];
        lendingLimit = new int[pool.problem().providers().size()];
        Arrays.fill(lendingLimit, Integer.MAX_VALUE);
        for (LoanLimit limit : pool.problem().loanLimits()) {
            int provider = pool.providerIndex(limit.provider());
            if (provider >= 0) {
                lendingLimit[provider] = limit.maxStaffPerDay();
            }
        }
    }

    private static int[] number(List<?> values) {
        Map<Object, Integer> numbers = new HashMap<>();
        return values.stream()
                .mapToInt(value -> numbers.computeIfAbsent(value, key -> numbers.size()))
                .toArray();
    }

    /** The people in {@code slot}'s posts. */
    public Team team(SessionSlot slot) {
        return teams.get(slot.index());
    }

    /** Children's nurses on the ward on {@code day}. */
    public int nurses(HostDay day) {
        return nurses[day.index()];
    }

    /** Senior children's nurses on the ward on {@code day}. */
    public int seniors(HostDay day) {
        return seniors[day.index()];
    }

    /** Whether {@code person} has a post anywhere on the date of {@code day}. */
    public boolean works(Person person, HostDay day) {
        return postsOnDate[person.index()][dateOf[day.index()]] > 0;
    }

    /** Whether {@code person}, who is free on {@code day}, may work then as far as their weekend and loans go. */
    public boolean mayWork(Person person, HostDay day) {
        return daysInWeek[person.index()][weekOf[day.index()]] < person.member().maxDaysPerWeekend()
                && (!isLent(person, day)
                        || lentOnDate[person.provider()][dateOf[day.index()]] < lendingLimit[person.provider()]);
    }

    /** Whether {@code person} works for another trust on {@code day}. */
    public static boolean isLent(Person person, HostDay day) {
        return person.provider() >= 0 && !person.member().provider().equals(day.hostProvider());
    }

    void join(Seat seat, Person person) {
        HostDay day = seat.day();
        int date = dateOf[day.index()];
        int week = weekOf[day.index()];
        int p = person.index();
        if (postsOnDate[p][date]++ > 0) {
            doubled++;
        } else if (++daysInWeek[p][week] > person.member().maxDaysPerWeekend()) {
            tooManyDays++;
        }
        if (isLent(person, day) && lentPosts[p][date]++ == 0) {
            lentDays++;
            if (++lentOnDate[person.provider()][date] > lendingLimit[person.provider()]) {
                overLent++;
            }
        }
        SessionSlot slot = seat.findSlot();
        if (slot == null) {
            nurses[day.index()]++;
            seniors[day.index()] += person.member().isSeniorNurse() ? 1 : 0;
        } else {
            team(slot).join(person);
        }
    }

    void leave(Seat seat, Person person) {
        HostDay day = seat.day();
        int date = dateOf[day.index()];
        int week = weekOf[day.index()];
        int p = person.index();
        if (--postsOnDate[p][date] > 0) {
            doubled--;
        } else if (daysInWeek[p][week]-- > person.member().maxDaysPerWeekend()) {
            tooManyDays--;
        }
        if (isLent(person, day) && --lentPosts[p][date] == 0) {
            lentDays--;
            if (lentOnDate[person.provider()][date]-- > lendingLimit[person.provider()]) {
                overLent--;
            }
        }
        SessionSlot slot = seat.findSlot();
        if (slot == null) {
            nurses[day.index()]--;
            seniors[day.index()] -= person.member().isSeniorNurse() ? 1 : 0;
        } else {
            team(slot).leave(person);
        }
    }

    Tally tally() {
        return tally;
    }

    void refresh() {
        tally.clear();
        tally.breaks(RuleCode.POSTS, doubled + tooManyDays);
        tally.breaks(RuleCode.STAFF_LOAN, overLent);
        tally.costs(Kindness.STAFF_LOANS, lentDays);
    }
}
