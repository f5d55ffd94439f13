package org.listpool.lookahead.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The counts of one slice, week by week.
 *
 * @param slice what it is of
 * @param code of the specialty or trust; empty for the whole pool
 * @param measures each measure's spread by week, from week 0, in which nobody joins or leaves
 */
public record Course(Slice slice, String code, Map<Measure, List<Spread>> measures) {

    /** What counts are of. */
    public enum Slice {
        /** The whole pool. */
        POOL,
        /** One specialty. */
        SPECIALTY,
        /** One trust. */
        TRUST
    }

    static List<Course> all(Courses courses) {
        List<Course> all = new ArrayList<>();
        all.add(of(Slice.POOL, "", 0, courses));
        for (String specialty : courses.specialties()) {
            all.add(of(Slice.SPECIALTY, specialty, all.size(), courses));
        }
        for (String trust : courses.trusts()) {
            all.add(of(Slice.TRUST, trust, all.size(), courses));
        }
        return all;
    }

    /** The spread of one measure in one week. */
    public Spread at(Measure measure, int week) {
        return of(measure).get(week);
    }

    /** The spreads of one measure by week. */
    public List<Spread> of(Measure measure) {
        return measures.getOrDefault(measure, List.of());
    }

    private static Course of(Slice slice, String code, int number, Courses courses) {
        Map<Measure, List<Spread>> measures = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            List<Spread> spreads = new ArrayList<>();
            for (int week = 0; week <= courses.weeks(); week++) {
                spreads.add(Spread.of(courses.all(number, measure, week)));
            }
            measures.put(measure, spreads);
        }
        return new Course(slice, code, measures);
    }
}
