package org.listpool.planning.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Post;
import org.listpool.model.Roles;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.staffing.RoleVectors.Vector;
import org.listpool.planning.staffing.SlotLeads.Kind;
import org.listpool.planning.staffing.WardNurses.Crew;

/**
 * The ways to staff the sessions and wards of one week, none of which another beats in every way.
 *
 * <p>No way that the rules allow is missing, or covered by none that is here. A few may be here that they forbid, where
 * loans of several dates or hosts want the same people (see {@link Lending}).
 */
public final class WeekStaffing {

    private static final int MOST_SESSIONS = 6;
    private static final long MOST_VECTORS = 2_000;
    private static final long MOST_CREWS = 200;
    private static final int MOST_WAYS = 3_000;
    private static final long MOST_MIXES = 100_000;

    private final PlanningPool pool;
    private final List<SessionSlot> slots;
    private final List<HostDay> days;
    private final List<SlotLeads> leads = new ArrayList<>();
    private final List<Staffing> ways = new ArrayList<>();

    private WeekStaffing(PlanningPool pool, int week) {
        this.pool = pool;
        slots = pool.slots().stream().filter(slot -> slot.day().week() == week).toList();
        days = slots.stream().map(SessionSlot::day).distinct().toList();
    }

    /** The ways to staff {@code week}; null when there are too many to look at. */
    public static @Nullable WeekStaffing find(PlanningPool pool, int week) {
        WeekStaffing found = new WeekStaffing(pool, week);
        return found.slots.size() <= MOST_SESSIONS && found.enumerate() ? found : null;
    }

    /** The sessions of the week. */
    public List<SessionSlot> slots() {
        return slots;
    }

    /** The days on which it has sessions. */
    public List<HostDay> days() {
        return days;
    }

    /** Those who could lead the session of this place in {@link #slots()}, by the numbers that staffings use. */
    public List<Lead> leads(int slot) {
        List<Lead> found = new ArrayList<>();
        for (Kind surgeon : leads.get(slot).surgeons) {
            for (Kind anaesthetist : leads.get(slot).anaesthetists) {
                found.add(new Lead(surgeon.one(), anaesthetist.one()));
            }
        }
        return found;
    }

    /** The ways to staff the week; to close it all is always one. */
    public List<Staffing> ways() {
        return ways;
    }

    private boolean enumerate() {
        List<LocalDate> dates = days.stream().map(HostDay::date).distinct().toList();
        List<Integer> dateOf =
                days.stream().map(day -> dates.indexOf(day.date())).toList();
        slots.forEach(slot ->
                leads.add(new SlotLeads(pool, slot, dates.indexOf(slot.day().date()))));
        Lending lending = new Lending(pool, days, dates);
        Postings postings = new Postings(pool.people(), dates.size());
        WardNurses wards = new WardNurses(pool, days, dateOf, postings, lending);
        if (choices(Roles.SURGEON) > MOST_VECTORS
                || choices(Roles.ANAESTHETIST) > MOST_VECTORS
                || wards.choices() > MOST_CREWS) {
            return false;
        }
        RoleVectors surgeons =
                new RoleVectors(pool, leads, Roles.SURGEON, each -> each.surgeons, dates.size(), lending);
        RoleVectors anaesthetists =
                new RoleVectors(pool, leads, Roles.ANAESTHETIST, each -> each.anaesthetists, dates.size(), lending);
        // Weeks in which much runs come first, so that what they cover need not be kept.
        List<Integer> sets = IntStream.range(0, 1 << slots.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer open) -> -Integer.bitCount(open)))
                .toList();
        for (int open : sets) {
            int[] asked = staff(open, postings, lending);
            if (asked == null) {
                continue;
            }
            List<Crew> crews = wards.of(daysOf(open), needs(open, Roles.CHILDRENS_NURSE));
            if (!crews.isEmpty() && !add(surgeons.of(open), anaesthetists.of(open), crews, asked, lending)) {
                return false;
            }
        }
        return true;
    }

    private long choices(String role) {
        long choices = 1;
        for (SlotLeads each : leads) {
            choices *= 1L + (role.equals(Roles.SURGEON) ? each.surgeons : each.anaesthetists).size();
        }
        return choices;
    }

    private BitSet daysOf(int open) {
        BitSet opened = new BitSet();
        for (int i = 0; i < slots.size(); i++) {
            if ((open & 1 << i) != 0) {
                opened.set(days.indexOf(slots.get(i).day()));
            }
        }
        return opened;
    }

    private List<Need> needs(int open, String role) {
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            if ((open & 1 << i) != 0) {
                needs.addAll(leads.get(i).others(role));
            }
        }
        return needs;
    }

    /** What the posts that decide nothing ask of the lenders; null when they can't be filled. */
    private int @Nullable [] staff(int open, Postings postings, Lending lending) {
        Set<String> roles = new LinkedHashSet<>();
        slots.forEach(slot -> slot.session().posts().stream().map(Post::role).forEach(roles::add));
        roles.removeAll(List.of(Roles.SURGEON, Roles.ANAESTHETIST, Roles.CHILDRENS_NURSE));
        int[] asked = lending.nothing();
        for (String role : roles) {
            List<Need> needs = needs(open, role);
            if (postings.lacking(needs) > 0) {
                return null;
            }
            asked = Lending.sum(asked, lending.asked(postings, needs));
        }
        return asked;
    }

    /** Adds what is not covered yet; false when there are too many. */
    private boolean add(
            List<Vector> surgeons, List<Vector> anaesthetists, List<Crew> crews, int[] asked, Lending lending) {
        if ((long) surgeons.size() * anaesthetists.size() * crews.size() > MOST_MIXES) {
            return false;
        }
        for (Vector operating : surgeons) {
            int[] both = Lending.sum(asked, operating.asked());
            for (Vector anaesthetic : anaesthetists) {
                int[] all = Lending.sum(both, anaesthetic.asked());
                List<int[]> nurses = most(crews.stream()
                        .filter(crew -> lending.allows(Lending.sum(all, crew.asked())))
                        .map(Crew::nurses)
                        .toList());
                Staffing way = new Staffing(leadsOf(operating, anaesthetic), nurses);
                if (!nurses.isEmpty() && ways.stream().noneMatch(each -> covers(each, way))) {
                    ways.add(way);
                }
            }
        }
        return ways.size() <= MOST_WAYS;
    }

    private int[] leadsOf(Vector operating, Vector anaesthetic) {
        int[] found = new int[slots.size()];
        for (int i = 0; i < found.length; i++) {
            int surgeon = operating.kinds()[i];
            found[i] = surgeon == Staffing.CLOSED
                    ? Staffing.CLOSED
                    : surgeon * leads.get(i).anaesthetists.size() + anaesthetic.kinds()[i];
        }
        return found;
    }

    private static List<int[]> most(List<int[]> crews) {
        return crews.stream()
                .filter(crew -> crews.stream().noneMatch(other -> !Arrays.equals(other, crew) && isAsMany(other, crew)))
                .toList();
    }

    private static boolean isAsMany(int[] one, int[] other) {
        for (int i = 0; i < one.length; i++) {
            if (one[i] < other[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean covers(Staffing one, Staffing other) {
        for (int i = 0; i < slots.size(); i++) {
            if (!covers(i, one.leads()[i], other.leads()[i])) {
                return false;
            }
        }
        return other.nurses().stream()
                .allMatch(theirs -> one.nurses().stream().anyMatch(ours -> isAsMany(ours, theirs)));
    }

    /** Whether one lead of a session takes all children that another takes. */
    public boolean covers(int slot, int one, int other) {
        if (one == other || other == Staffing.CLOSED) {
            return true;
        }
        if (one == Staffing.CLOSED) {
            return false;
        }
        SlotLeads each = leads.get(slot);
        int kinds = each.anaesthetists.size();
        return each.surgeons.get(one / kinds).covers(each.surgeons.get(other / kinds))
                && each.anaesthetists.get(one % kinds).covers(each.anaesthetists.get(other % kinds));
    }
}
