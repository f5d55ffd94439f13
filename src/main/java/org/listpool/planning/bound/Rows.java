package org.listpool.planning.bound;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.listpool.model.EquipmentKind;
import org.listpool.model.LoanLimit;
import org.listpool.model.Roles;
import org.listpool.model.Rules;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Kit;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;

/** Which rows of {@link Prices} the scarce things of a pool have. */
final class Rows {

    private static final int MINUTES_A_STAY = 240;

    final Prices prices = new Prices();
    private final PlanningPool pool;
    private final Map<Integer, Integer> children = new HashMap<>();
    private final Map<Supply, Integer> equipment = new HashMap<>();
    private final Map<Skill, Integer> skills = new LinkedHashMap<>();
    private final Map<LocalDate, Map<Integer, Integer>> loans = new HashMap<>();
    private final int[] wards;
    private final int[] nurses;
    private final int[] openings;
    private final int[] minutes;
    private final int[] seniors;
    private final int[] firstArrival;

    /** What a post needs, or a person offers, on a date: the role, and how it differs from the same role elsewhere. */
    record Skill(LocalDate date, String role, Object hands) {

        /** The skill of {@code person} in their own role. */
        static Skill of(Person person, LocalDate date) {
            return new Skill(
                    date,
                    person.member().role(),
                    switch (person.member().role()) {
                        case Roles.SURGEON -> new TreeSet<>(person.member().procedures());
                        case Roles.ANAESTHETIST -> person.minAgeMonths();
                        default -> "";
                    });
        }
    }

    private record Supply(int kit, String site, Object when) {}

    Rows(PlanningPool pool) {
        this.pool = pool;
        int days = pool.days().size();
        openings = new int[pool.slots().size()];
        minutes = new int[openings.length];
        for (int i = 0; i < openings.length; i++) {
            openings[i] = prices.row(0, 1);
            minutes[i] = prices.row(0, SessionPart.MINUTES_A_CASE);
        }
        wards = new int[days];
        nurses = new int[days];
        seniors = new int[days];
        firstArrival = new int[days];
        for (HostDay day : pool.days()) {
            int d = day.index();
            firstArrival[d] = firstArrival(day);
            wards[d] = prices.row((double) day.wardPlaces() * wardMinutes(day), MINUTES_A_STAY);
            nurses[d] = prices.row(0, MINUTES_A_STAY);
            seniors[d] = prices.row(0, 1);
        }
    }

    private int firstArrival(HostDay day) {
        int first = pool.slots().stream()
                .filter(slot -> slot.day().equals(day))
                .mapToInt(slot -> slot.start() - rules().arriveBeforeMinutes())
                .min()
                .orElse(day.wardOpens());
        return Math.max(day.wardOpens(), first);
    }

    private Rules rules() {
        return pool.problem().rules();
    }

    /** Minutes of a day during which children can be on the ward. */
    int wardMinutes(HostDay day) {
        return Math.max(0, day.wardCloses() - firstArrival[day.index()]);
    }

    /** The row of a child, who is treated once, on whichever list they wait. */
    int child(WaitingCase waiting) {
        int person = waiting.facts().person();
        return children.computeIfAbsent(person < 0 ? waiting.index() : -1 - person, key -> prices.row(1, 1));
    }

    /** Begins with the prices that children, minutes of lists and equipment have in {@code other}, where both have them. */
    void takeOver(Rows other) {
        copy(children, other.children, other.prices);
        copy(equipment, other.equipment, other.prices);
        copy(skills, other.skills, other.prices);
        other.loans.forEach((date, theirs) -> theirs.keySet().forEach(provider -> findLoans(provider, date)));
        loans.forEach((date, ours) -> copy(ours, other.loans.getOrDefault(date, Map.of()), other.prices));
        for (int i = 0; i < minutes.length; i++) {
            prices.begin(minutes[i], other.prices.price(other.minutes[i]));
            prices.begin(openings[i], other.prices.price(other.openings[i]));
        }
        for (int i = 0; i < seniors.length; i++) {
            prices.begin(seniors[i], other.prices.price(other.seniors[i]));
        }
    }

    private <K> void copy(Map<K, Integer> rows, Map<K, Integer> others, Prices theirs) {
        rows.forEach((key, row) -> {
            Integer same = others.get(key);
            if (same != null) {
                prices.begin(row, theirs.price(same));
            }
        });
    }

    /** Minutes of a session's list, its margin included. */
    int minutes(SessionSlot slot) {
        return minutes[slot.index()];
    }

    /** Minutes of ward places on a day. */
    int ward(HostDay day) {
        return wards[day.index()];
    }

    /** Minutes of nurses on the ward of a day. */
    int nurses(HostDay day) {
        return nurses[day.index()];
    }

    /** A session that runs asks that its day be opened. */
    int opening(SessionSlot slot) {
        return openings[slot.index()];
    }

    /** Senior nurses of a day. */
    int seniors(HostDay day) {
        return seniors[day.index()];
    }

    /** People of one skill on one date. */
    int skill(Skill skill) {
        return skills.computeIfAbsent(skill, key -> prices.row(0, 1));
    }

    /** The row of a skill that some post needs; null: none does. */
    @Nullable
    Integer findSkill(Skill skill) {
        return skills.get(skill);
    }

    /** The row of the people whom {@code provider} may lend on {@code date}; null: as many as it likes. */
    @Nullable
    Integer findLoans(int provider, LocalDate date) {
        for (LoanLimit limit : pool.problem().loanLimits()) {
            if (pool.providerIndex(limit.provider()) == provider) {
                return loans.computeIfAbsent(date, key -> new HashMap<>())
                        .computeIfAbsent(provider, key -> prices.row(limit.maxStaffPerDay(), 1));
            }
        }
        return null;
    }

    /**
     * The row of a tray on a day, of a consumable on a weekend, or of a capital item on a day; null: none that binds in this
     * relaxation.
     */
    @Nullable
    Integer findEquipment(Kit kit, SessionSlot slot) {
        HostDay day = slot.day();
        if (kit.kind() == EquipmentKind.TRAY && !isOutAllDay(kit, day)) {
            return null;
        }
        Object when = kit.kind() == EquipmentKind.CONSUMABLE ? (Object) day.week() : day.date();
        return equipment.computeIfAbsent(
                new Supply(kit.index(), day.site(), when), key -> prices.row(kit.units(day), 1));
    }

    /** Whether a tray used at any time of the day is still out when the last case of the day begins. */
    private boolean isOutAllDay(Kit kit, HostDay day) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (SessionSlot slot : pool.slots()) {
            if (slot.day().equals(day)) {
                first = Math.min(first, slot.start());
                last = Math.max(last, slot.end());
            }
        }
        return kit.reprocessMinutes() >= last - first;
    }
}
