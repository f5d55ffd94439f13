package org.listpool.whatif.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.listpool.model.Case;
import org.listpool.whatif.compare.Moved.By;
import org.listpool.whatif.compare.Moved.Child;
import org.listpool.whatif.compare.Moved.Tally;

/** Counts who is gained and lost between two plans. */
final class MovedCount {

    private MovedCount() {}

    static Moved of(String columnId, Placements baseline, Placements column) {
        List<Child> gained = onlyIn(column, baseline);
        List<Child> lost = onlyIn(baseline, column);
        return new Moved(
                columnId,
                tally(gained),
                tally(lost),
                tally(gained.stream().filter(Child::onThisListOnly).toList()),
                tally(lost.stream().filter(Child::onThisListOnly).toList()),
                keptNeedPoints(baseline, column),
                parts(gained, lost),
                gained,
                lost);
    }

    private static List<Child> onlyIn(Placements here, Placements there) {
        return here.byNeed().entrySet().stream()
                .filter(each -> there.find(each.getKey()) == null)
                .map(each -> child(each.getValue(), here, !there.isListed(each.getKey())))
                .sorted(Comparator.comparingLong(Child::needPoints).reversed().thenComparing(Child::caseId))
                .toList();
    }

    private static Child child(Case entry, Placements placements, boolean onThisListOnly) {
        return new Child(
                entry.id(),
                entry.provider(),
                entry.specialty(),
                entry.priority(),
                Moved.WaitedWeeks.of(placements.daysWaited(entry)),
                placements.needPoints(entry),
                onThisListOnly);
    }

    private static long keptNeedPoints(Placements baseline, Placements column) {
        long points = 0;
        for (var each : column.byNeed().entrySet()) {
            Case before = baseline.find(each.getKey());
            if (before != null) {
                points += column.needPoints(each.getValue()) - baseline.needPoints(before);
            }
        }
        return points;
    }

    private static List<Moved.Part> parts(List<Child> gained, List<Child> lost) {
        List<Moved.Part> parts = new ArrayList<>();
        for (By by : By.values()) {
            Function<Child, String> key = key(by);
            Stream<String> all = by == By.WAIT
                    ? Stream.of(Moved.WaitedWeeks.values()).map(Enum::name)
                    : new TreeSet<>(Stream.concat(gained.stream(), lost.stream())
                                    .map(key)
                                    .toList())
                            .stream();
            all.forEach(each -> parts.add(new Moved.Part(
                    by,
                    each,
                    tally(gained.stream()
                            .filter(child -> key.apply(child).equals(each))
                            .toList()),
                    tally(lost.stream()
                            .filter(child -> key.apply(child).equals(each))
                            .toList()))));
        }
        return parts;
    }

    private static Function<Child, String> key(By by) {
        return switch (by) {
            case PRIORITY ->
                child -> child.priority() == null ? "NONE" : child.priority().name();
            case WAIT -> child -> child.waited().name();
            case PROVIDER -> Child::provider;
            case SPECIALTY -> Child::specialty;
        };
    }

    private static Tally tally(List<Child> children) {
        return new Tally(
                children.size(), children.stream().mapToLong(Child::needPoints).sum());
    }
}
