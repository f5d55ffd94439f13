package org.listpool.web.levers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.lever.Lever;
import org.listpool.change.lever.LeverKind;
import org.listpool.model.Problem;

/** Which levers a problem has, in groups as a planner looks for them. */
public final class LeverCatalogue {

    private static final String NURSES = "CHILDRENS_NURSE";
    private static final String THEATRES = "Weekends and theatres";
    private static final String PEOPLE = "People";
    private static final String WARD = "Ward";
    private static final String EQUIPMENT = "Equipment";
    private static final String RULES = "Families and rules";
    private static final String REFERRALS = "Referrals";
    private static final List<String> HEADINGS = List.of(THEATRES, PEOPLE, WARD, EQUIPMENT, RULES, REFERRALS);

    private LeverCatalogue() {}

    /** A lever and where it stands. */
    public record Standing(Lever lever, int current) {

        /** Its name in a form. */
        public String key() {
            return LeverKey.write(lever);
        }

        /** {@code Ward places, now 14}. */
        public String label() {
            return LeverNames.of(lever) + ", now " + LeverValue.write(lever, current);
        }
    }

    /** The levers of {@code problem} by the heading of their group; a group without any is left out. */
    public static Map<String, List<Standing>> groups(Problem problem) {
        Map<String, List<Standing>> groups = new LinkedHashMap<>();
        HEADINGS.forEach(heading -> groups.put(heading, new ArrayList<>()));
        for (LeverKind kind : LeverKind.values()) {
            for (Lever lever : levers(kind, problem)) {
                Standing standing = find(lever, problem);
                if (standing != null) {
                    groups.computeIfAbsent(heading(kind), heading -> new ArrayList<>())
                            .add(standing);
                }
            }
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    /** All of them, in the order of the groups. */
    public static List<Standing> all(Problem problem) {
        return groups(problem).values().stream().flatMap(List::stream).toList();
    }

    private static List<Lever> levers(LeverKind kind, Problem problem) {
        List<Lever> levers = new ArrayList<>();
        if (kind.particular() != LeverKind.Particular.REQUIRED) {
            levers.add(new Lever(kind, null));
        }
        if (kind.particular() == LeverKind.Particular.REQUIRED || kind == LeverKind.EXTRA_REFERRALS) {
            kind.choices(problem).stream()
                    .filter(of -> kind != LeverKind.STAFF || !of.equals(NURSES))
                    .forEach(of -> levers.add(new Lever(kind, of)));
        }
        return levers;
    }

    private static @Nullable Standing find(Lever lever, Problem problem) {
        try {
            return new Standing(lever, lever.current(problem));
        } catch (NothingToChangeException lacking) {
            return null;
        }
    }

    private static String heading(LeverKind kind) {
        return switch (kind) {
            case WEEKENDS, THEATRES, THEATRES_STAFFED, SESSION_MINUTES -> THEATRES;
            case WARD_PLACES, WARD_CLOSES -> WARD;
            case NURSES, STAFF, LENT_STAFF, LENT_STAFF_OF -> PEOPLE;
            case EQUIPMENT -> EQUIPMENT;
            case NOTICE_DAYS, TRAVEL_LIMIT, TURNAROUND, OVERRUN_PERCENT, CONSENT_PERCENT, SHORT_NOTICE_PERCENT -> RULES;
            case EXTRA_REFERRALS -> REFERRALS;
        };
    }
}
