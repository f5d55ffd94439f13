package org.listpool.web.sweeps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.scenario.sweep.AxisView;
import org.listpool.scenario.sweep.CellView;
import org.listpool.scenario.sweep.SweepView;
import org.listpool.web.frame.Words;

/** Differences that only the luck of the search can explain: fewer nurses that seem to meet more need. */
final class Luck {

    private Luck() {}

    /** Whether a cell seems better by levers that were all turned the way that can only hurt, or worse the other way round. */
    static boolean explains(CellView cell, List<AxisView> axes) {
        Long difference = cell.differenceNeedPoints();
        int helps = 0;
        int hurts = 0;
        for (int i = 0; i < axes.size(); i++) {
            int turned = Integer.compare(cell.values().get(i), axes.get(i).current());
            switch (axes.get(i).lever().effect()) {
                case HELPS -> {
                    helps += turned > 0 ? 1 : 0;
                    hurts += turned < 0 ? 1 : 0;
                }
                case HURTS -> {
                    helps += turned < 0 ? 1 : 0;
                    hurts += turned > 0 ? 1 : 0;
                }
                case EITHER -> {
                    return false;
                }
            }
        }
        return difference != null && ((difference > 0 && helps == 0) || (difference < 0 && hurts == 0));
    }

    /** The most need points that luck is seen to make in some sweeps; 0 where none is seen. */
    static long seen(List<SweepView> sweeps) {
        return sweeps.stream()
                .flatMap(sweep -> sweep.cells().stream()
                        .filter(cell -> explains(cell, sweep.axes()))
                        .map(CellView::differenceNeedPoints))
                .mapToLong(difference -> difference == null ? 0 : Math.abs(difference))
                .max()
                .orElse(0);
    }

    /** The family's noise, or what luck is seen to make where that is more. */
    static @Nullable Long noise(@Nullable Long noise, long seen) {
        return noise == null ? null : Long.valueOf(Math.max(noise, seen));
    }

    /** What is seen of luck beyond the family's noise, in a sentence; empty: nothing. */
    static String sentence(@Nullable Long noise, long seen) {
        return noise == null || seen <= noise
                ? ""
                : "Here luck is seen to make %s need points: so much did a change that cannot help, or cannot hurt, seem to. Changes within that are marked as too close to call, too."
                        .formatted(Words.grouped(seen));
    }
}
