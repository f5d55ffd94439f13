package org.listpool.planning.solve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.listpool.model.Equipment;
import org.listpool.model.EquipmentKind;
import org.listpool.model.EquipmentLoan;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Kit;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SupplyPeriod;

/** Works out which units must be lent to whom and when for the finished lists: few lenders, few units. */
final class EquipmentLoans {

    private final PlanningPool pool;
    private final Board board;

    EquipmentLoans(Board board) {
        this.pool = board.pool();
        this.board = board;
    }

    /** In order of site and date, then of type. */
    List<EquipmentLoan> loans() {
        board.score();
        List<EquipmentLoan> loans = new ArrayList<>();
        for (SupplyPeriod period : pool.periods()) {
            Map<Integer, List<HostDay>> weeks = new LinkedHashMap<>();
            period.days()
                    .forEach(day -> weeks.computeIfAbsent(day.week(), week -> new ArrayList<>())
                            .add(day));
            for (List<HostDay> week : weeks.values()) {
                for (Kit kit : pool.kits()) {
                    lend(kit, week, missing(kit, week, period), loans);
                }
            }
        }
        return loans;
    }

    /** Units beyond the host's own by date; for consumables the weekend's number stands at each date. */
    private Map<LocalDate, Integer> missing(Kit kit, List<HostDay> week, SupplyPeriod period) {
        Map<LocalDate, Integer> missing = new TreeMap<>();
        for (HostDay day : week) {
            int needed = switch (kit.kind()) {
                case CAPITAL -> sessionsWith(kit, day);
                case TRAY -> mostOut(kit, day, period);
                case CONSUMABLE ->
                    week.stream().mapToInt(each -> uses(kit, each)).sum();
            };
            int beyond = Math.min(needed, kit.units(day)) - kit.ownUnits(day);
            if (beyond > 0) {
                missing.put(day.date(), beyond);
            }
        }
        return missing;
    }

    private void lend(Kit kit, List<HostDay> week, Map<LocalDate, Integer> missing, List<EquipmentLoan> loans) {
        HostDay host = week.getFirst();
        for (Equipment lender : pool.problem().equipment()) {
            if (!lender.type().equals(kit.type()) || lender.provider().equals(host.hostProvider())) {
                continue;
            }
            List<LocalDate> dates = missing.keySet().stream()
                    .filter(date -> lender.loanDates().contains(date))
                    .toList();
            if (kit.kind() == EquipmentKind.CONSUMABLE && !missing.isEmpty()) {
                dates = week.stream()
                        .map(HostDay::date)
                        .filter(date -> lender.loanDates().contains(date))
                        .limit(1)
                        .toList();
            }
            int wanted = kit.kind() == EquipmentKind.CONSUMABLE
                    ? missing.values().stream().findFirst().orElse(0)
                    : dates.stream()
                            .mapToInt(date -> missing.getOrDefault(date, 0))
                            .max()
                            .orElse(0);
            int count = Math.min(lender.count(), wanted);
            if (count > 0 && !dates.isEmpty()) {
                loans.add(new EquipmentLoan(kit.type(), lender.provider(), host.site(), count, dates));
                List<LocalDate> served = kit.kind() == EquipmentKind.CONSUMABLE ? List.copyOf(missing.keySet()) : dates;
                served.forEach(
                        date -> missing.computeIfPresent(date, (key, units) -> units > count ? units - count : null));
            }
        }
    }

    private int sessionsWith(Kit kit, HostDay day) {
        return (int) lists(day).stream().filter(list -> uses(kit, list) > 0).count();
    }

    private int uses(Kit kit, HostDay day) {
        return lists(day).stream().mapToInt(list -> uses(kit, list)).sum();
    }

    private static int uses(Kit kit, SlotSheet list) {
        int uses = 0;
        for (int i = 0; i < list.count(); i++) {
            uses += list.member(i).facts().kits().contains(kit) ? 1 : 0;
        }
        return uses;
    }

    private List<SlotSheet> lists(HostDay day) {
        return pool.slots().stream()
                .filter(slot -> slot.day().index() == day.index())
                .map(board::list)
                .toList();
    }

    /** Trays out at the day's worst moment: its midnight, for those still away from before, or one of its starts. */
    private int mostOut(Kit kit, HostDay day, SupplyPeriod period) {
        List<long[]> away = new ArrayList<>();
        for (HostDay each : period.days()) {
            for (SlotSheet list : lists(each)) {
                for (int i = 0; i < list.count(); i++) {
                    if (list.member(i).facts().kits().contains(kit)) {
                        away.add(new long[] {
                            each.midnight() + list.start(i), each.midnight() + list.end(i) + kit.reprocessMinutes()
                        });
                    }
                }
            }
        }
        long most = outAt(day.midnight(), away);
        for (long[] use : away) {
            if (use[0] >= day.midnight() && use[0] < day.midnight() + 24 * 60) {
                most = Math.max(most, outAt(use[0], away));
            }
        }
        return (int) most;
    }

    private static long outAt(long moment, List<long[]> away) {
        return away.stream().filter(use -> use[0] <= moment && moment < use[1]).count();
    }
}
