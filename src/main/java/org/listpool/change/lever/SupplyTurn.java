package org.listpool.change.lever;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.edit.Known;
import org.listpool.change.supply.EquipmentChange;
import org.listpool.model.Equipment;
import org.listpool.model.Problem;

/** How many units of a type all trusts have. Units join the host's own, and the host's own go first. */
final class SupplyTurn implements Turn {

    private static final int MORE = 10;

    @Override
    public int current(Problem problem, @Nullable String of) {
        Known.equipment(problem, String.valueOf(of));
        return owned(problem, of).stream().mapToInt(Equipment::count).sum();
    }

    @Override
    public List<Change> changes(Problem problem, @Nullable String of, int current, int value) {
        String host = Known.host(problem).provider();
        String type = String.valueOf(of);
        List<Equipment> owned = owned(problem, of).stream()
                .sorted(Comparator.comparing(
                        (Equipment each) -> !each.provider().equals(host)))
                .toList();
        if (value > current) {
            int own = owned.stream()
                    .filter(each -> each.provider().equals(host))
                    .mapToInt(Equipment::count)
                    .sum();
            return List.of(new EquipmentChange.Count(type, host, own + value - current));
        }
        List<Change> changes = new ArrayList<>();
        int fewer = current - value;
        for (Equipment each : owned) {
            int gone = Math.min(fewer, each.count());
            fewer -= gone;
            if (gone > 0) {
                changes.add(new EquipmentChange.Count(type, each.provider(), each.count() - gone));
            }
        }
        return changes;
    }

    @Override
    public Bounds bounds(Problem problem, @Nullable String of) {
        return new Bounds(0, current(problem, of) + MORE);
    }

    @Override
    public List<String> choices(Problem problem) {
        return problem.equipment().stream().map(Equipment::type).distinct().toList();
    }

    private static List<Equipment> owned(Problem problem, @Nullable String type) {
        return problem.equipment().stream()
                .filter(each -> each.type().equals(type))
                .toList();
    }
}
