package org.listpool.planning.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.listpool.model.LoanLimit;
import org.listpool.planning.constraint.Roster;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;

/**
 * How many people trusts lend on each date of a week at least, and at most.
 *
 * <p>Counted is for every group of lenders how many posts of a role nobody else could take on that date, which no group lends
 * more than its limits allow. For one date and one host that is exact; over dates and hosts it asks too little rather than too
 * much.
 */
final class Lending {

    /** Of more lenders only each by itself and all together are looked at. */
    private static final int MOST_LENDERS = 4;

    private final List<Group> groups = new ArrayList<>();
    private final int dates;

    /** Lenders, what they lend together on a date at most, and for each date the people whom none of them would lend. */
    private record Group(long most, List<BitSet> others) {}

    Lending(PlanningPool pool, List<HostDay> days, List<LocalDate> dates) {
        this.dates = dates.size();
        List<LoanLimit> limits = pool.problem().loanLimits().stream()
                .filter(limit -> pool.providerIndex(limit.provider()) >= 0)
                .toList();
        int all = (1 << Math.min(limits.size(), 30)) - 1;
        for (int group = 1; group <= all; group++) {
            if (limits.size() <= MOST_LENDERS || Integer.bitCount(group) == 1 || group == all) {
                groups.add(group(pool, days, dates, limits, group));
            }
        }
    }

    private static Group group(
            PlanningPool pool, List<HostDay> days, List<LocalDate> dates, List<LoanLimit> limits, int group) {
        long most = 0;
        BitSet lenders = new BitSet();
        for (int i = 0; i < limits.size(); i++) {
            if ((group & 1 << i) != 0) {
                most += limits.get(i).maxStaffPerDay();
                lenders.set(pool.providerIndex(limits.get(i).provider()));
            }
        }
        List<BitSet> others = new ArrayList<>();
        for (LocalDate date : dates) {
            List<HostDay> hosts =
                    days.stream().filter(day -> day.date().equals(date)).toList();
            BitSet free = new BitSet();
            for (Person person : pool.people()) {
                boolean lent = person.provider() >= 0
                        && lenders.get(person.provider())
                        && hosts.stream().allMatch(day -> Roster.isLent(person, day));
                free.set(person.index(), !lent);
            }
            others.add(free);
        }
        return new Group(most, others);
    }

    /** How many of one role's posts each group of lenders has to fill on each date. */
    int[] asked(Postings postings, List<Need> needs) {
        int[] asked = new int[groups.size() * dates];
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            for (int d = 0; d < dates; d++) {
                int date = d;
                asked[g * dates + d] = postings.lacking(needs.stream()
                        .filter(need -> need.date() == date)
                        .map(need -> need.among(group.others.get(date)))
                        .toList());
            }
        }
        return asked;
    }

    /** What two askings ask together. */
    static int[] sum(int[] one, int[] other) {
        int[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    /** Whether {@code one} asks no more of any group on any date than {@code other}. */
    static boolean isNoMore(int[] one, int[] other) {
        for (int i = 0; i < one.length; i++) {
            if (one[i] > other[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the lenders may lend as much. */
    boolean allows(int[] asked) {
        for (int i = 0; i < asked.length; i++) {
            if (asked[i] > groups.get(i / dates).most) {
                return false;
            }
        }
        return true;
    }

    /** Nothing asked. */
    int[] nothing() {
        return new int[groups.size() * dates];
    }
}
