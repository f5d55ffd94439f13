package org.listpool.planning.staffing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.listpool.model.Roles;
import org.listpool.model.Rules;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;

/** How many children's nurses the wards of a week can have. */
final class WardNurses {

    private final PlanningPool pool;
    private final List<HostDay> days;
    private final List<Integer> dateOf;
    private final Postings postings;
    private final Lending lending;
    private final Map<BitSet, List<Crew>> known = new HashMap<>();
    private final Map<Integer, BitSet> nurses = new HashMap<>();
    private final Map<Integer, BitSet> seniors = new HashMap<>();

    /**
     * Nurses for each day of the week.
     *
     * @param asked of the lenders
     */
    // Never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Crew(int[] nurses, int[] asked) {}

    WardNurses(PlanningPool pool, List<HostDay> days, List<Integer> dateOf, Postings postings, Lending lending) {
        this.pool = pool;
        this.days = days;
        this.dateOf = dateOf;
        this.postings = postings;
        this.lending = lending;
        for (int d = 0; d < days.size(); d++) {
            BitSet all = new BitSet();
            BitSet senior = new BitSet();
            for (Person person : pool.people()) {
                if (person.member().role().equals(Roles.CHILDRENS_NURSE)
                        && person.member().availableDates().contains(days.get(d).date())) {
                    all.set(person.index());
                    senior.set(person.index(), person.member().isSeniorNurse());
                }
            }
            nurses.put(d, all);
            seniors.put(d, senior);
        }
    }

    private Rules rules() {
        return pool.problem().rules();
    }

    /** The fewest nurses of a day on which a child comes. */
    int least() {
        return Math.max(0, Math.max(rules().childrensNurseMinimum(), rules().seniorNursePerDay()));
    }

    /** More than these are never needed. */
    int most(HostDay day) {
        int ratio = Math.max(1, Math.min(rules().nurseRatioUnder2(), rules().nurseRatioFrom2()));
        return Math.max(least(), Math.ceilDiv(day.wardPlaces(), ratio));
    }

    /** Ways to staff a week in which all wards open, at most. */
    long choices() {
        long choices = 1;
        for (HostDay day : days) {
            choices *= most(day) - least() + 2;
        }
        return choices;
    }

    /**
     * All that there are people for.
     *
     * @param open the days on which a child may come
     * @param others posts of nurses in sessions
     */
    List<Crew> of(BitSet open, List<Need> others) {
        return others.isEmpty() ? known.computeIfAbsent(open, days -> find(days, others)) : find(open, others);
    }

    private List<Crew> find(BitSet open, List<Need> others) {
        List<Crew> found = new ArrayList<>();
        choose(open, 0, new int[days.size()], others, found);
        return found;
    }

    private void choose(BitSet open, int d, int[] chosen, List<Need> needs, List<Crew> found) {
        if (d == days.size()) {
            found.add(new Crew(chosen.clone(), lending.asked(postings, needs)));
            return;
        }
        if (!open.get(d)) {
            chosen[d] = 0;
            choose(open, d + 1, chosen, needs, found);
            return;
        }
        int senior = Math.max(0, rules().seniorNursePerDay());
        for (int n = least(); n <= most(days.get(d)); n++) {
            List<Need> with = new ArrayList<>(needs);
            with.add(new Need(dateOf.get(d), seniors.getOrDefault(d, new BitSet()), senior));
            with.add(new Need(dateOf.get(d), nurses.getOrDefault(d, new BitSet()), n - senior));
            if (postings.lacking(with) > 0) {
                break;
            }
            chosen[d] = n;
            choose(open, d + 1, chosen, with, found);
        }
    }
}
