package org.listpool.planning.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.listpool.model.Equipment;
import org.listpool.model.EquipmentKind;
import org.listpool.model.Problem;

/** Works out which units of each type of equipment can be had where and when. */
final class KitFactory {

    private final List<HostDay> days;
    private final Map<String, List<Equipment>> byType = new LinkedHashMap<>();

    KitFactory(Problem problem, List<HostDay> days) {
        this.days = days;
        problem.equipment()
                .forEach(each -> byType.computeIfAbsent(each.type(), key -> new ArrayList<>())
                        .add(each));
    }

    List<Kit> kits() {
        List<Kit> kits = new ArrayList<>();
        byType.forEach((type, entries) -> kits.add(new Kit(
                kits.size(),
                type,
                entries.getFirst().kind(),
                entries.stream().mapToInt(Equipment::reprocessMinutes).max().orElse(0),
                days.stream().map(day -> own(entries, day)).toList(),
                days.stream()
                        .map(day -> own(entries, day) + lendable(entries, day))
                        .toList())));
        return kits;
    }

    private static int own(List<Equipment> entries, HostDay day) {
        return entries.stream()
                .filter(each -> each.provider().equals(day.hostProvider()))
                .mapToInt(Equipment::count)
                .sum();
    }

    private int lendable(List<Equipment> entries, HostDay day) {
        return entries.stream()
                .filter(each -> !each.provider().equals(day.hostProvider()) && mayLend(each, day))
                .mapToInt(Equipment::count)
                .sum();
    }

    /** A consumable lent for any day of a weekend is there for all of it. */
    private boolean mayLend(Equipment each, HostDay day) {
        return each.kind() == EquipmentKind.CONSUMABLE
                ? days.stream()
                        .anyMatch(other -> other.site().equals(day.site())
                                && other.week() == day.week()
                                && each.loanDates().contains(other.date()))
                : each.loanDates().contains(day.date());
    }
}
