package org.listpool.planning.bound;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.listpool.model.EquipmentKind;
import org.listpool.model.Rules;
import org.listpool.planning.entity.CaseFacts;
import org.listpool.planning.entity.Kit;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.rules.OverrunAllowance;

/** A session whose children pay for ward, nurses and trays by the day: its best list is found exactly. */
final class DaySession extends SessionPart {

    /** Minutes of margin for each of variance on an ordinary list, for the first prices. Only a guess. */
    private static final double MARGIN_A_VARIANCE = 0.012;

    private final Rows rows;
    private final ListProgramme programme;
    private final List<Candidate> candidates = new ArrayList<>();
    private final double[] worth;
    private BitSet kept = new BitSet();

    /**
     * A child who could be on the list.
     *
     * @param kitRows one unit of each is used
     * @param stay minutes on the ward, at least
     * @param load minutes of a nurse, at least
     */
    // Never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Candidate(
            CaseFacts facts, int childRow, int[] kitRows, int minutes, int due, double stay, double load) {}

    DaySession(PlanningPool pool, Rows rows, SessionSlot slot, ListProgramme programme) {
        super(
                pool,
                rows,
                slot,
                byDue(pool, slot),
                Margin.fine(OverrunAllowance.of(pool.problem().rules()), slot.minutes()));
        this.rows = rows;
        this.programme = programme;
        open.forEach(waiting -> candidates.add(candidate(waiting, pool.problem().rules())));
        worth = new double[candidates.size()];
    }

    private static List<WaitingCase> byDue(PlanningPool pool, SessionSlot slot) {
        List<WaitingCase> open = open(pool, slot);
        open.sort(Comparator.comparingInt(
                each -> each.isPinned() ? 0 : -each.facts().observationMinutes()));
        return open;
    }

    private Candidate candidate(WaitingCase waiting, Rules rules) {
        CaseFacts facts = waiting.facts();
        int before =
                Math.min(rules.arriveBeforeMinutes(), slot.start() - slot.day().wardOpens());
        double stay = Math.max(0, before + facts.minutes() + facts.observationMinutes());
        int ratio = facts.ageMonths(slot.day()) < TWO_YEARS ? rules.nurseRatioUnder2() : rules.nurseRatioFrom2();
        List<Integer> kitRows = new ArrayList<>();
        for (Kit kit : facts.kits()) {
            Integer row = kit.kind() == EquipmentKind.CAPITAL ? null : rows.findEquipment(kit, slot);
            if (row != null) {
                kitRows.add(row);
            }
        }
        return new Candidate(
                facts,
                rows.child(waiting),
                kitRows.stream().mapToInt(row -> row).toArray(),
                facts.minutes() + turnaround,
                due(waiting) + turnaround,
                stay,
                stay / Math.max(1, ratio));
    }

    /** Sets first prices for the children and the minutes at {@code perMinute} need points a minute of list. */
    @Override
    void begin(double perMinute) {
        super.begin(perMinute);
        for (Candidate each : candidates) {
            double rent = each.facts.needPoints() - perMinute * minutes(each);
            prices.begin(each.childRow, Math.max(prices.price(each.childRow), rent));
        }
    }

    private static double minutes(Candidate each) {
        return Math.max(1, each.minutes + MARGIN_A_VARIANCE * each.facts.variance());
    }

    /** Minutes of the session, one turnaround added, since one is counted after the last case too. */
    int minutes() {
        return slot.minutes() + turnaround;
    }

    /** Puts in the minutes of list that each child who could be on it takes. */
    void measure(Map<CaseFacts, Double> minutes) {
        candidates.forEach(each -> minutes.put(each.facts, minutes(each)));
    }

    @Override
    void price() {
        double stayPrice = prices.price(rows.ward(slot.day()));
        double loadPrice = prices.price(rows.nurses(slot.day()));
        for (int i = 0; i < worth.length; i++) {
            Candidate each = candidates.get(i);
            double left = each.facts.needPoints()
                    - prices.price(each.childRow)
                    - stayPrice * each.stay
                    - loadPrice * each.load;
            for (int row : each.kitRows) {
                left -= prices.price(row);
            }
            worth[i] = left;
        }
    }

    @Override
    double best(Hands team, Margin margin, double minutePrice) {
        programme.clear();
        double variancePrice = minutePrice * margin.perVariance();
        for (int i = 0; i < worth.length; i++) {
            if (worth[i] > 0) {
                Candidate each = candidates.get(i);
                double left = worth[i] - minutePrice * each.minutes - variancePrice * each.facts.variance();
                if (left > 0 && team.takes(i)) {
                    programme.offer(i, each.minutes, each.due, left);
                }
            }
        }
        return programme.solve(margin.minutes());
    }

    @Override
    void keep(Margin margin) {
        kept = programme.chosen(margin.minutes());
    }

    @Override
    List<CaseFacts> use() {
        List<CaseFacts> list = new ArrayList<>();
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            Candidate each = candidates.get(i);
            list.add(each.facts);
            prices.use(each.childRow, 1);
            prices.use(rows.ward(slot.day()), each.stay);
            prices.use(rows.nurses(slot.day()), each.load);
            for (int row : each.kitRows) {
                prices.use(row, 1);
            }
        }
        return list;
    }
}
