package org.listpool.planning.constraint;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.listpool.planning.entity.CaseFacts;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.rules.RuleCode;

/** What is counted over the whole pool: siblings, children on two lists, shares of trusts, places kept. */
public final class Families {

    private final Tally tally;
    private final int[] dateOf;
    private final int[] placedOfPerson;
    private final int[][] familyOnDate;
    private final int[] datesOfFamily;
    private final int[] longPlaced;
    private final List<Integer> longWaiters;
    private final int longWaitDays;
    private final Balance balance;
    private final int exchange;
    private int twice;
    private int apart;
    private int moved;

    Families(PlanningPool pool) {
        tally = new Tally(pool.problem().weights());
        List<LocalDate> dates =
                pool.days().stream().map(HostDay::date).distinct().toList();
        dateOf = pool.days().stream().mapToInt(day -> dates.indexOf(day.date())).toArray();
        placedOfPerson = new int[1 + most(pool, true)];
        familyOnDate = new int[1 + most(pool, false)][dates.size()];
        datesOfFamily = new int[familyOnDate.length];
        longPlaced = new int[pool.problem().providers().size()];
        longWaiters = pool.facts().longWaiters();
        longWaitDays = pool.facts().longWaitDays();
        balance = new Balance(pool);
        exchange = pool.problem().weights().exchange();
        moved = (int) pool.cases().stream()
                .filter(each -> each.facts().findPreviousSession() != null)
                .count();
    }

    private static int most(PlanningPool pool, boolean persons) {
        return pool.cases().stream()
                .map(WaitingCase::facts)
                .mapToInt(facts -> persons ? facts.person() : facts.family())
                .max()
                .orElse(0);
    }

    /** Whether another entry of the same child is placed, {@code waiting} itself not being so. */
    public boolean isTwinPlaced(WaitingCase waiting) {
        int person = waiting.facts().person();
        return person >= 0 && placedOfPerson[person] > 0;
    }

    void place(WaitingCase waiting, SessionSlot slot) {
        CaseFacts facts = waiting.facts();
        if (facts.person() >= 0 && placedOfPerson[facts.person()]++ > 0) {
            twice++;
        }
        if (facts.family() >= 0
                && familyOnDate[facts.family()][dateOf[slot.day().index()]]++ == 0
                && datesOfFamily[facts.family()]++ > 0) {
            apart++;
        }
        if (facts.provider() >= 0 && facts.daysWaited() >= longWaitDays) {
            longPlaced[facts.provider()]++;
        }
        balance.count(facts.provider(), 1);
        if (slot.session().id().equals(facts.findPreviousSession())) {
            moved--;
        }
    }

    void take(WaitingCase waiting, SessionSlot slot) {
        CaseFacts facts = waiting.facts();
        if (facts.person() >= 0 && --placedOfPerson[facts.person()] > 0) {
            twice--;
        }
        if (facts.family() >= 0
                && --familyOnDate[facts.family()][dateOf[slot.day().index()]] == 0
                && --datesOfFamily[facts.family()] > 0) {
            apart--;
        }
        if (facts.provider() >= 0 && facts.daysWaited() >= longWaitDays) {
            longPlaced[facts.provider()]--;
        }
        balance.count(facts.provider(), -1);
        if (slot.session().id().equals(facts.findPreviousSession())) {
            moved++;
        }
    }

    Tally tally() {
        return tally;
    }

    void refresh() {
        tally.clear();
        tally.breaks(RuleCode.ONCE, twice);
        tally.breaks(RuleCode.SIBLINGS, apart);
        tally.costs(Kindness.KEEP_PLACES, moved);
        tally.costs(Kindness.FAIR_SHARES, spreadPerMille());
        tally.costs(Kindness.BALANCE_OWED, balance.squares());
    }

    /**
     * Need points by which the plan counts as worse because trusts fall short: the exchange, times the percentage points by
     * which each trust's share of long waiters placed lies below all trusts' share.
     */
    long shortfallPoints() {
        if (exchange == 0) {
            return 0;
        }
        int waiters = 0;
        int placed = 0;
        for (int p = 0; p < longPlaced.length; p++) {
            waiters += longWaiters.get(p);
            placed += longPlaced[p];
        }
        long perMille = 0;
        for (int p = 0; p < longPlaced.length; p++) {
            if (longWaiters.get(p) > 0) {
                perMille += Math.max(0, 1000L * placed / waiters - 1000L * longPlaced[p] / longWaiters.get(p));
            }
        }
        return exchange * perMille / 10;
    }

    private int spreadPerMille() {
        int[] shares = new int[longPlaced.length];
        int trusts = 0;
        for (int p = 0; p < longPlaced.length; p++) {
            if (longWaiters.get(p) > 0) {
                shares[trusts++] = 1000 * longPlaced[p] / longWaiters.get(p);
            }
        }
        return trusts < 2
                ? 0
                : Arrays.stream(shares, 0, trusts).max().orElse(0)
                        - Arrays.stream(shares, 0, trusts).min().orElse(0);
    }
}
