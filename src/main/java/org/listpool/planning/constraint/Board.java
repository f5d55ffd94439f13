package org.listpool.planning.constraint;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.listpool.model.Problem;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Ledger;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.SupplyPeriod;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.rules.RuleCode;

/**
 * All lists, wards, supplies and teams of one choice of places and people, counted as it changes.
 *
 * <p>The score's hard part is minus the amount by which rules are broken, its medium part need points met less those that
 * may be given up where trusts fall short, its soft part minus the weighted costs of {@link Kindness}.
 */
public final class Board implements Ledger {

    private final PlanningPool pool;
    private final List<SlotSheet> lists = new ArrayList<>();
    private final List<WardSheet> wards = new ArrayList<>();
    private final Roster roster;
    private final Families families;
    private final Reckoning reckoning;
    private long need;

    /** The board of the pool's present choices. */
    public Board(PlanningPool pool) {
        this(pool, true);
    }

    /** The same when no theatre ever waits for a place on the ward, a nurse or a tray. */
    public static Board withoutWaiting(PlanningPool pool) {
        return new Board(pool, false);
    }

    private Board(PlanningPool pool, boolean waits) {
        this.pool = pool;
        Problem problem = pool.problem();
        long firstDay = pool.days().stream()
                .mapToLong(day -> day.date().toEpochDay())
                .min()
                .orElse(0);
        for (SessionSlot slot : pool.slots()) {
            lists.add(new SlotSheet(
                    slot,
                    problem.rules(),
                    problem.weights(),
                    firstDay,
                    pool.kits().size()));
        }
        List<SupplySheet> supplies = new ArrayList<>();
        for (HostDay day : pool.days()) {
            wards.add(new WardSheet(day, listsOf(day), pool.kits(), problem.rules(), problem.weights()));
        }
        for (SupplyPeriod period : pool.periods()) {
            List<SlotSheet> used = lists.stream()
                    .filter(list -> list.slot().period() == period.index())
                    .toList();
            supplies.add(new SupplySheet(used, period.days(), pool.kits(), problem.weights()));
        }
        roster = new Roster(pool);
        families = new Families(pool);
        reckoning = new Reckoning(
                lists,
                wards,
                supplies,
                pool.periods().stream().map(each -> period(each, waits)).toList(),
                roster,
                families);
        for (Seat seat : pool.seats()) {
            join(seat);
        }
        for (WaitingCase waiting : pool.cases()) {
            place(waiting);
        }
    }

    private Reckoning.Period period(SupplyPeriod period, boolean waits) {
        List<SlotSheet> used = lists.stream()
                .filter(list -> list.slot().period() == period.index())
                .toList();
        return new Reckoning.Period(
                used.stream().mapToInt(list -> list.slot().index()).toArray(),
                period.days().stream().mapToInt(HostDay::index).toArray(),
                new Timetable(
                        waits,
                        used,
                        period.days(),
                        lists.size(),
                        pool.kits(),
                        pool.problem().rules()));
    }

    private List<SlotSheet> listsOf(HostDay day) {
        return lists.stream()
                .filter(list -> list.slot().day().index() == day.index())
                .toList();
    }

    public PlanningPool pool() {
        return pool;
    }

    /** The list of {@code slot}; its times are those of the last {@link #score()}. */
    public SlotSheet list(SessionSlot slot) {
        return lists.get(slot.index());
    }

    /** The ward on {@code day}, as at the last {@link #score()}. */
    public WardSheet ward(HostDay day) {
        return wards.get(day.index());
    }

    public Roster roster() {
        return roster;
    }

    public Families families() {
        return families;
    }

    /** Puts {@code waiting} on the list of the slot it names, if any. */
    public void place(WaitingCase waiting) {
        SessionSlot slot = waiting.getSlot();
        if (slot != null) {
            list(slot).add(waiting);
            families.place(waiting, slot);
            need += waiting.facts().needPoints();
            touch(slot);
        }
    }

    /** Takes {@code waiting} off the list of the slot it names, if any. */
    public void take(WaitingCase waiting) {
        SessionSlot slot = waiting.getSlot();
        if (slot != null) {
            list(slot).remove(waiting);
            families.take(waiting, slot);
            need -= waiting.facts().needPoints();
            touch(slot);
        }
    }

    /** Sorts {@code slot}'s list anew after its members were given other ranks. */
    public void reorder(SessionSlot slot) {
        list(slot).sort();
        touch(slot);
    }

    /** Counts in the person whom {@code seat} names, if any. */
    public void join(Seat seat) {
        Person person = seat.getPerson();
        if (person != null) {
            roster.join(seat, person);
            touch(seat);
        }
    }

    /** Counts out the person whom {@code seat} names, if any. */
    public void leave(Seat seat) {
        Person person = seat.getPerson();
        if (person != null) {
            roster.leave(seat, person);
            touch(seat);
        }
    }

    private void touch(SessionSlot slot) {
        reckoning.touchList(slot.index());
    }

    private void touch(Seat seat) {
        reckoning.touchRoster();
        SessionSlot slot = seat.findSlot();
        if (slot == null) {
            reckoning.touchWard(seat.day().index());
        } else {
            touch(slot);
        }
    }

    /** Counts again what was touched, and tells the score of all. */
    public HardMediumSoftLongScore score() {
        count();
        return HardMediumSoftLongScore.of(-hard(), value(), -soft());
    }

    /** Amount by which rules are broken, as at the last {@link #count()}; not negative. */
    public long hard() {
        return reckoning.hard();
    }

    /** Need points less those given up for fairness: what the search raises. */
    public long value() {
        return need - families.shortfallPoints();
    }

    /** Weighted costs of kindnesses, as at the last {@link #count()}; not negative. */
    public long soft() {
        return reckoning.soft();
    }

    /** Counts again what was touched. */
    public void count() {
        reckoning.count();
    }

    /** Counts the touched lists only, and tells whether no more is broken so far than {@code mostHard}. */
    public boolean listsKeep(long mostHard) {
        return reckoning.listsKeep(mostHard);
    }

    /** Remembers the present count, which must be complete, for {@link #rollback()}. */
    public void mark() {
        reckoning.mark();
    }

    /**
     * Takes the count of the last {@link #mark()} back, once every child and person is where they were then. To be called
     * after {@link #listsKeep} or {@link #count()}, and then only.
     */
    public void rollback() {
        reckoning.rollback();
    }

    /** Whether cases of {@code slot}'s supply period wait for ward, nurses or trays, as at the last {@link #count()}. */
    public boolean waits(SessionSlot slot) {
        return reckoning.waits(slot.period());
    }

    /** Need points of the children placed, whatever is given up for fairness. */
    public long needPoints() {
        return need;
    }

    /** By how much each rule is broken; rules that are kept are absent. As at the last {@link #score()}. */
    public Map<RuleCode, Long> broken() {
        EnumMap<RuleCode, Long> totals = new EnumMap<>(RuleCode.class);
        reckoning.tallies().forEach(tally -> tally.addBrokenTo(totals));
        return totals;
    }

    /** The cost of each kindness in its own unit, as at the last {@link #score()}. */
    public Map<Kindness, Long> costs() {
        EnumMap<Kindness, Long> totals = new EnumMap<>(Kindness.class);
        reckoning.tallies().forEach(tally -> tally.addCostsTo(totals));
        return totals;
    }
}
