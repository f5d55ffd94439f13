package org.listpool.planning.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.model.EquipmentKind;
import org.listpool.model.Rules;
import org.listpool.planning.bound.ClockProgramme.Offer;
import org.listpool.planning.entity.CaseFacts;
import org.listpool.planning.entity.Kit;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.rules.OverrunAllowance;

/**
 * A session whose children pay for ward, nurses and trays at each counted moment, so that order and idle minutes matter. A
 * child may come twice; only its own price speaks against that.
 */
final class ClockSession extends SessionPart {

    private final Rows rows;
    private final TimedRows timed;
    private final Rules rules;
    private final List<Candidate> candidates = new ArrayList<>();
    private final double[] worth;
    private final double[][] cost;
    private final @Nullable Offer[] offers;
    private final ClockProgramme programme;
    private int[] kept = {};

    /**
     * A child who could be on the list.
     *
     * @param kitRows consumables, one unit of each is used
     * @param latest minute of the session at which the case may begin at the latest
     * @param kind number shared by all whose stay, kit and nursing are alike
     */
    // Never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Candidate(
            CaseFacts facts, int childRow, int[] kitRows, int latest, boolean young, List<Kit> trays, int kind) {}

    private record Kind(int minutes, int observation, boolean young, List<Kit> trays) {}

    ClockSession(PlanningPool pool, Rows rows, TimedRows timed, SessionSlot slot) {
        super(
                pool,
                rows,
                slot,
                open(pool, slot),
                Margin.coarse(OverrunAllowance.of(pool.problem().rules()), slot.minutes()));
        this.rows = rows;
        this.timed = timed;
        rules = pool.problem().rules();
        Map<Kind, Integer> kinds = new HashMap<>();
        open.forEach(waiting -> candidates.add(candidate(waiting, kinds)));
        worth = new double[candidates.size()];
        cost = new double[kinds.size()][slot.minutes() + 1];
        offers = new Offer[kinds.size()];
        programme = new ClockProgramme(slot.minutes(), turnaround, kinds.size());
    }

    private Candidate candidate(WaitingCase waiting, Map<Kind, Integer> kinds) {
        CaseFacts facts = waiting.facts();
        boolean young = facts.ageMonths(slot.day()) < TWO_YEARS;
        List<Kit> trays = new ArrayList<>();
        List<Integer> kitRows = new ArrayList<>();
        for (Kit kit : facts.kits()) {
            Integer row = kit.kind() == EquipmentKind.CAPITAL ? null : rows.findEquipment(kit, slot);
            if (row != null) {
                kitRows.add(row);
            }
            if (kit.kind() == EquipmentKind.TRAY) {
                trays.add(kit);
            }
        }
        Kind kind = new Kind(facts.minutes(), facts.observationMinutes(), young, trays);
        return new Candidate(
                facts,
                rows.child(waiting),
                kitRows.stream().mapToInt(row -> row).toArray(),
                due(waiting) - facts.minutes(),
                young,
                trays,
                kinds.computeIfAbsent(kind, key -> kinds.size()));
    }

    private double load(boolean young) {
        return 1.0 / Math.max(1, young ? rules.nurseRatioUnder2() : rules.nurseRatioFrom2());
    }

    @Override
    void price() {
        boolean[] priced = new boolean[cost.length];
        double[] young = timed.ward(slot.day()).sums(prices, timed.nurses(slot.day()), load(true));
        double[] old = timed.ward(slot.day()).sums(prices, timed.nurses(slot.day()), load(false));
        for (int i = 0; i < worth.length; i++) {
            Candidate each = candidates.get(i);
            double left = each.facts.needPoints() - prices.price(each.childRow);
            for (int row : each.kitRows) {
                left -= prices.price(row);
            }
            worth[i] = left;
            if (!priced[each.kind]) {
                priced[each.kind] = true;
                price(each, each.young ? young : old);
            }
        }
    }

    /** Sets the cost of beginning at each minute for the kind of {@code each}. */
    private void price(Candidate each, double[] ward) {
        Arrays.fill(cost[each.kind], 0);
        int away = each.facts.minutes() + each.facts.observationMinutes();
        // Before the ward opens nothing is counted, so that arriving then costs nothing.
        charge(each, timed.ward(slot.day()), ward, rules.arriveBeforeMinutes(), away, 0);
        for (Kit tray : each.trays) {
            int out = each.facts.minutes() + tray.reprocessMinutes();
            timed.forEachDay(tray, slot, out, (moments, shift) -> charge(each, moments, moments.sums(), 0, out, shift));
        }
    }

    private void charge(Candidate each, Moments moments, double[] sums, int before, int after, int shift) {
        double[] at = cost[each.kind];
        for (int t = 0; t + each.facts.minutes() <= slot.minutes(); t++) {
            int start = slot.start() + t - shift;
            int from = moments.at(start - before);
            int until = moments.at(start + after);
            at[t] += until > from ? sums[until] - sums[from] : 0;
        }
    }

    @Override
    double best(Hands team, Margin margin, double minutePrice) {
        Arrays.fill(offers, null);
        double variancePrice = minutePrice * margin.perVariance();
        for (int i = 0; i < worth.length; i++) {
            if (worth[i] <= 0 || !team.takes(i)) {
                continue;
            }
            Candidate each = candidates.get(i);
            int length = each.facts.minutes() + turnaround;
            double left = worth[i] - minutePrice * length - variancePrice * each.facts.variance();
            Offer rival = offers[each.kind];
            if (left > 0 && (rival == null || left > rival.worth())) {
                offers[each.kind] = new Offer(i, length, each.latest, left, cost[each.kind]);
            }
        }
        programme.clear();
        for (Offer offer : offers) {
            if (offer != null) {
                programme.offer(offer);
            }
        }
        return programme.solve();
    }

    @Override
    void keep(Margin margin) {
        kept = programme.choice();
    }

    @Override
    List<CaseFacts> use() {
        List<CaseFacts> list = new ArrayList<>();
        int t = 0;
        while (t < kept.length) {
            if (kept[t] < 0) {
                t++;
            } else {
                Candidate each = candidates.get(kept[t]);
                list.add(each.facts);
                use(each, slot.start() + t);
                t += each.facts.minutes() + turnaround;
            }
        }
        return list;
    }

    private void use(Candidate each, int start) {
        prices.use(each.childRow, 1);
        for (int row : each.kitRows) {
            prices.use(row, 1);
        }
        Moments ward = timed.ward(slot.day());
        int[] nurses = timed.nurses(slot.day());
        int until = ward.at(start + each.facts.minutes() + each.facts.observationMinutes());
        for (int m = ward.at(start - rules.arriveBeforeMinutes()); m < until; m++) {
            prices.use(ward.row(m), 1);
            prices.use(nurses[m], load(each.young));
        }
        for (Kit tray : each.trays) {
            int out = each.facts.minutes() + tray.reprocessMinutes();
            timed.forEachDay(tray, slot, out, (moments, shift) -> {
                int back = moments.at(start - shift + out);
                for (int m = moments.at(start - shift); m < back; m++) {
                    prices.use(moments.row(m), 1);
                }
            });
        }
    }
}
