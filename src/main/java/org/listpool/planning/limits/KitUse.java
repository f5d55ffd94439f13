package org.listpool.planning.limits;

import java.util.ArrayList;
import java.util.List;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.constraint.SlotSheet;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.Kit;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.SessionSlot;

/** How much of each type of equipment a plan uses around a session. */
final class KitUse {

    private static final int MINUTES_A_DAY = 24 * 60;

    private final Board board;
    private final PlanningPool pool;

    KitUse(Board board) {
        this.board = board;
        this.pool = board.pool();
    }

    KitSlack slack(Kit kit, SessionSlot slot) {
        int used = switch (kit.kind()) {
            case CAPITAL ->
                (int) lists(slot).stream()
                        .filter(list -> list.slot().day().index() == slot.day().index())
                        .filter(list -> uses(kit, list) > 0)
                        .count();
            case TRAY -> mostOut(kit, slot);
            case CONSUMABLE ->
                lists(slot).stream()
                        .filter(list -> list.slot().day().week() == slot.day().week())
                        .mapToInt(list -> uses(kit, list))
                        .sum();
        };
        return new KitSlack(kit.type(), kit.kind(), kit.units(slot.day()), used);
    }

    private List<SlotSheet> lists(SessionSlot slot) {
        return pool.slots().stream()
                .filter(each -> each.period() == slot.period())
                .map(board::list)
                .toList();
    }

    private static int uses(Kit kit, SlotSheet list) {
        int uses = 0;
        for (int i = 0; i < list.count(); i++) {
            uses += list.member(i).facts().kits().contains(kit) ? 1 : 0;
        }
        return uses;
    }

    /** Trays out just when one goes out on the day, at most. */
    private int mostOut(Kit kit, SessionSlot slot) {
        List<long[]> away = new ArrayList<>();
        for (SlotSheet list : lists(slot)) {
            HostDay day = list.slot().day();
            for (int i = 0; i < list.count(); i++) {
                if (list.member(i).facts().kits().contains(kit)) {
                    away.add(new long[] {
                        day.midnight() + list.start(i), day.midnight() + list.end(i) + kit.reprocessMinutes()
                    });
                }
            }
        }
        long midnight = slot.day().midnight();
        return away.stream()
                .filter(use -> use[0] >= midnight && use[0] < midnight + MINUTES_A_DAY)
                .mapToInt(use -> (int) away.stream()
                        .filter(other -> other[0] <= use[0] && use[0] < other[1])
                        .count())
                .max()
                .orElse(0);
    }
}
