package org.listpool.lookahead.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When nobody waits as long as that any more: the first week at whose end the count is 0; later it may rise again.
 *
 * @param code of the specialty; empty for the whole pool
 * @param measure one that counts who waits
 * @param low the week is not exceeded by 5 in 100 replications; null: not within the horizon
 * @param median by 50 in 100; null: not within the horizon
 * @param high by 95 in 100; null: not within the horizon
 * @param clearedShare of the replications in which it is within the horizon
 */
public record Clearing(
        String code,
        Measure measure,
        @Nullable Integer low,
        @Nullable Integer median,
        @Nullable Integer high,
        double clearedShare) {

    static List<Clearing> all(Courses courses) {
        List<Clearing> all = new ArrayList<>();
        for (int slice = 0; slice <= courses.specialties().size(); slice++) {
            String code = slice == 0 ? "" : courses.specialties().get(slice - 1);
            for (Measure measure : Measure.values()) {
                if (measure.isStock()) {
                    all.add(of(code, slice, measure, courses));
                }
            }
        }
        return all;
    }

    private static Clearing of(String code, int slice, Measure measure, Courses courses) {
        int[] weeks = new int[courses.replications()];
        for (int replication = 0; replication < weeks.length; replication++) {
            int week = 0;
            while (week <= courses.weeks() && courses.at(slice, measure, week, replication) > 0) {
                week++;
            }
            weeks[replication] = week;
        }
        Arrays.sort(weeks);
        long cleared =
                Arrays.stream(weeks).filter(week -> week <= courses.weeks()).count();
        return new Clearing(
                code,
                measure,
                within(weeks, Spread.LOW, courses.weeks()),
                within(weeks, 0.5, courses.weeks()),
                within(weeks, Spread.HIGH, courses.weeks()),
                (double) cleared / weeks.length);
    }

    private static @Nullable Integer within(int[] sorted, double share, int last) {
        int week = sorted[Spread.rank(share, sorted.length)];
        return week > last ? null : Integer.valueOf(week);
    }
}
