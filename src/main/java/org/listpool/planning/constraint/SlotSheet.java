package org.listpool.planning.constraint;

import java.util.Arrays;
import java.util.List;
import org.listpool.model.Rules;
import org.listpool.model.Weights;
import org.listpool.planning.entity.CaseFacts;
import org.listpool.planning.entity.Kit;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.rules.OverrunAllowance;
import org.listpool.rules.RuleCode;

/**
 * One session's list: its children in order, with times as minutes after midnight.
 *
 * <p>Cases run one after another from the session's start; a promised start is kept, and the others are laid around it. Where
 * ward, nurses or trays do not suffice for that, cases begin later, as a {@link Timetable} says.
 */
public final class SlotSheet {

    private final SessionSlot slot;
    private final OverrunAllowance allowance;
    private final int arriveBefore;
    private final ListKindness kindness;
    private final Tally tally;

    private WaitingCase[] members = new WaitingCase[24];
    private int[] start = new int[24];
    private int[] arrive = new int[24];
    private int[] discharge = new int[24];
    private int count;
    private int minutes;
    private int variance;
    private int fixed;
    private boolean delayed;
    private boolean formerDelayed;
    private int[] formerStart = {};
    private final int[] uses;

    SlotSheet(SessionSlot slot, Rules rules, Weights weights, long firstDay, int kits) {
        this.slot = slot;
        this.allowance = OverrunAllowance.of(rules);
        this.arriveBefore = rules.arriveBeforeMinutes();
        this.kindness = new ListKindness(slot, rules, firstDay);
        this.tally = new Tally(weights);
        this.uses = new int[kits];
    }

    public SessionSlot slot() {
        return slot;
    }

    /** Children on the list. */
    public int count() {
        return count;
    }

    /** The child in place {@code i} of the order of surgery. */
    public WaitingCase member(int i) {
        return members[i];
    }

    /** When the child in place {@code i} enters theatre. */
    public int start(int i) {
        return start[i];
    }

    /** When the child in place {@code i} leaves theatre. */
    public int end(int i) {
        return start[i] + members[i].facts().minutes();
    }

    /** When the child in place {@code i} comes to the ward. */
    public int arrive(int i) {
        return arrive[i];
    }

    /** When the child in place {@code i} goes home. */
    public int discharge(int i) {
        return discharge[i];
    }

    /** Expected minutes in theatre, summed. */
    public int minutes() {
        return minutes;
    }

    /** Whether the list keeps its overrun rule with {@code out} taken off and {@code in} put on. */
    public boolean fits(CaseFacts in, CaseFacts out) {
        return allowance.fits(
                minutes + in.minutes() - out.minutes(),
                variance + in.variance() - out.variance(),
                count,
                slot.minutes());
    }

    /** Minutes of the session that cases, turnarounds and the overrun rule's margin leave; 0 when there are none. */
    long unfilledMinutes() {
        return Math.max(0, (long) (slot.minutes() - allowance.minutes(minutes, variance, count)));
    }

    /** Whether a list of these sums keeps the overrun rule here. */
    public boolean fits(int expectedMinutes, int summedVariance, int cases) {
        return allowance.fits(expectedMinutes, summedVariance, cases, slot.minutes());
    }

    /** Squared standard deviations, summed. */
    public int variance() {
        return variance;
    }

    void add(WaitingCase waiting) {
        if (count == members.length) {
            members = Arrays.copyOf(members, 2 * count);
            start = Arrays.copyOf(start, 2 * count);
            arrive = Arrays.copyOf(arrive, 2 * count);
            discharge = Arrays.copyOf(discharge, 2 * count);
        }
        int place = count;
        while (place > 0 && comesBefore(waiting, members[place - 1])) {
            members[place] = members[place - 1];
            place--;
        }
        members[place] = waiting;
        count++;
        minutes += waiting.facts().minutes();
        variance += waiting.facts().variance();
        fixed += waiting.facts().fixedStart() >= 0 ? 1 : 0;
        use(waiting.facts(), 1);
    }

    private void use(CaseFacts facts, int units) {
        List<Kit> kits = facts.kits();
        for (int i = 0; i < kits.size(); i++) {
            uses[kits.get(i).index()] += units;
        }
    }

    /** Children on the list who need {@code kit}. */
    int uses(Kit kit) {
        return uses[kit.index()];
    }

    private static boolean comesBefore(WaitingCase one, WaitingCase other) {
        return one.orderKey() < other.orderKey() || (one.orderKey() == other.orderKey() && one.index() < other.index());
    }

    void remove(WaitingCase waiting) {
        int place = 0;
        while (!members[place].equals(waiting)) {
            place++;
        }
        System.arraycopy(members, place + 1, members, place, count - place - 1);
        count--;
        minutes -= waiting.facts().minutes();
        variance -= waiting.facts().variance();
        fixed -= waiting.facts().fixedStart() >= 0 ? 1 : 0;
        use(waiting.facts(), -1);
    }

    void sort() {
        Arrays.sort(members, 0, count, (a, b) -> comesBefore(a, b) ? -1 : 1);
    }

    Tally tally() {
        return tally;
    }

    /** Sets times, then counts what the list breaks and costs. */
    void refresh(Team team) {
        tally.clear();
        if (count == 0) {
            return;
        }
        setTimes();
        countRules(team);
        kindness.count(this, tally);
    }

    /** Counts with the given starts, in the order of the last {@link #refresh}. */
    void refresh(Team team, int[] starts) {
        tally.clear();
        if (count == 0) {
            return;
        }
        delayed = true;
        System.arraycopy(starts, 0, start, 0, count);
        follow();
        countRules(team);
        kindness.count(this, tally);
    }

    /** Remembers times and count for {@link #restore()}; before they are set anew. */
    void save() {
        tally.save();
        formerDelayed = delayed;
        if (delayed) {
            formerStart = start.clone();
        }
    }

    /** Takes times and count of the last {@link #save()} back, for a list that has its children of then. */
    void restore() {
        tally.restore();
        if (formerDelayed) {
            delayed = true;
            System.arraycopy(formerStart, 0, start, 0, count);
            follow();
        } else {
            setTimes();
        }
    }

    /** Re-orders so that each promised case stands where its start falls. */
    private void layAroundPromises() {
        sort();
        WaitingCase[] promised = Arrays.stream(members, 0, count)
                .filter(each -> each.facts().fixedStart() >= 0)
                .sorted((a, b) -> a.facts().fixedStart() - b.facts().fixedStart())
                .toArray(WaitingCase[]::new);
        WaitingCase[] others = Arrays.stream(members, 0, count)
                .filter(each -> each.facts().fixedStart() < 0)
                .toArray(WaitingCase[]::new);
        int clock = slot.start();
        int next = 0;
        int placed = 0;
        for (WaitingCase promise : promised) {
            int begins = promise.facts().fixedStart();
            while (next < others.length
                    && clock + others[next].facts().minutes() + allowance.turnaroundMinutes() <= begins) {
                clock += others[next].facts().minutes() + allowance.turnaroundMinutes();
                members[placed++] = others[next++];
            }
            members[placed++] = promise;
            clock = Math.max(clock, begins) + promise.facts().minutes() + allowance.turnaroundMinutes();
        }
        while (next < others.length) {
            members[placed++] = others[next++];
        }
    }

    private void setTimes() {
        if (fixed > 0) {
            layAroundPromises();
        }
        delayed = false;
        int clock = slot.start();
        for (int i = 0; i < count; i++) {
            CaseFacts facts = members[i].facts();
            clock = Math.max(clock, facts.fixedStart());
            start[i] = clock;
            clock += facts.minutes() + allowance.turnaroundMinutes();
        }
        follow();
    }

    /** Sets when children come and go from when they enter theatre. */
    private void follow() {
        int opens = slot.day().wardOpens();
        for (int i = 0; i < count; i++) {
            CaseFacts facts = members[i].facts();
            arrive[i] = Math.max(opens, start[i] - arriveBefore);
            discharge[i] = start[i] + facts.minutes() + facts.observationMinutes();
        }
    }

    private void countRules(Team team) {
        double over = allowance.minutes(minutes, variance, count) - slot.minutes() - OverrunAllowance.SLACK_MINUTES;
        tally.breaks(RuleCode.OVERRUN, (int) Math.ceil(over));
        tally.breaks(RuleCode.TIME, end(count - 1) - slot.end());
        tally.breaks(RuleCode.POSTS, team.unfilled());
        int closes = slot.day().wardCloses();
        for (int i = 0; i < count; i++) {
            CaseFacts facts = members[i].facts();
            tally.breaks(RuleCode.DISCHARGE, discharge[i] - closes);
            if (!facts.isEligible(slot)) {
                facts.brokenAt(slot).forEach(rule -> tally.breaks(rule, 1));
            }
            if (!team.performs(facts)) {
                tally.breaks(RuleCode.SURGEON, 1);
            }
            if (!team.takesAge(facts.ageMonths(slot.day()))) {
                tally.breaks(RuleCode.AGE_WEIGHT, 1);
            }
            if (facts.fixedStart() >= 0 && start[i] != facts.fixedStart()) {
                tally.breaks(RuleCode.PINNED, 1);
            }
        }
    }
}
