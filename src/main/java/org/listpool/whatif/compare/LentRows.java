package org.listpool.whatif.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.listpool.whatif.compare.Work.Source;

/** Lays what is lent in each column side by side. */
final class LentRows {

    private LentRows() {}

    static Lent of(List<Work> work, int baseline) {
        return new Lent(
                rows(work, baseline, Work::staffDays),
                rows(work, baseline, Work::equipmentUnitDays),
                cells(work, baseline, each -> sum(each.staffDays())),
                cells(work, baseline, each -> sum(each.equipmentUnitDays())));
    }

    private static List<Lent.Row> rows(List<Work> work, int baseline, Function<Work, Map<Source, Integer>> days) {
        TreeSet<Source> sources = new TreeSet<>();
        work.forEach(each -> sources.addAll(days.apply(each).keySet()));
        return sources.stream()
                .map(source -> new Lent.Row(
                        source.of(),
                        source.lender(),
                        cells(work, baseline, each -> days.apply(each).getOrDefault(source, 0))))
                .toList();
    }

    private static List<Lent.Cell> cells(List<Work> work, int baseline, ToIntFunction<Work> days) {
        int before = days.applyAsInt(work.get(baseline));
        List<Lent.Cell> cells = new ArrayList<>();
        for (Work each : work) {
            int here = days.applyAsInt(each);
            cells.add(new Lent.Cell(here, here - before));
        }
        return cells;
    }

    private static int sum(Map<Source, Integer> days) {
        return days.values().stream().mapToInt(each -> each).sum();
    }
}
