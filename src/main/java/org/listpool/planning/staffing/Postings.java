package org.listpool.planning.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.listpool.planning.entity.Person;

/** How many posts of one role can be filled in a week: one post a day each, no more days than a person gives. */
final class Postings {

    private static final int FREE = -1;

    private final int[] mostDays;
    private final int[][] postOf;
    private final int[] days;
    private final List<Need> posts = new ArrayList<>();
    private final List<BitSet> seen = new ArrayList<>();

    /** @param dates of the week */
    Postings(List<Person> people, int dates) {
        mostDays = people.stream()
                .mapToInt(person -> person.member().maxDaysPerWeekend())
                .toArray();
        postOf = new int[people.size()][dates];
        days = new int[people.size()];
        for (int d = 0; d < dates; d++) {
            seen.add(new BitSet());
        }
    }

    /** How many posts of {@code needs} stay empty at least. */
    int lacking(List<Need> needs) {
        for (int[] dates : postOf) {
            Arrays.fill(dates, FREE);
        }
        Arrays.fill(days, 0);
        posts.clear();
        int lacking = 0;
        for (Need need : needs) {
            for (int i = 0; i < need.count(); i++) {
                posts.add(need);
                seen.forEach(BitSet::clear);
                if (!seat(posts.size() - 1)) {
                    lacking++;
                }
            }
        }
        return lacking;
    }

    /** Seats somebody, moving others along an augmenting path; false when there is none. */
    private boolean seat(int post) {
        Need need = posts.get(post);
        int date = need.date();
        for (int p = need.people().nextSetBit(0); p >= 0; p = need.people().nextSetBit(p + 1)) {
            if (!seen.get(date).get(p)) {
                seen.get(date).set(p);
                int former = postOf[p][date];
                boolean makesRoom = former == FREE ? isSpare(p, date) : seat(former);
                if (makesRoom) {
                    days[p] += former == FREE ? 1 : 0;
                    postOf[p][date] = post;
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the person has a day left, or is replaced on another date. */
    private boolean isSpare(int p, int date) {
        if (days[p] < mostDays[p]) {
            return true;
        }
        for (int other = 0; other < seen.size(); other++) {
            if (other != date && postOf[p][other] != FREE && !seen.get(other).get(p)) {
                seen.get(other).set(p);
                if (seat(postOf[p][other])) {
                    postOf[p][other] = FREE;
                    days[p]--;
                    return true;
                }
            }
        }
        return false;
    }
}
