package org.listpool.whatif.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.simulate.replicate.FigureNames;
import org.listpool.simulate.replicate.PairedDifference;
import org.listpool.simulate.replicate.Replications;
import org.listpool.whatif.compare.UncertainRow.Cell;

/** Lays the replicated figures of all columns side by side. */
final class UncertainRows {

    private UncertainRows() {}

    static List<UncertainRow> of(List<Compared> columns, int baseline, long searchNoiseNeedPoints) {
        List<Replications> known = columns.stream()
                .map(Compared::replications)
                .filter(Objects::nonNull)
                .toList();
        if (known.size() < 2) {
            return List.of();
        }
        Set<String> figures = new LinkedHashSet<>();
        known.forEach(each -> figures.addAll(each.figures().keySet()));
        List<UncertainRow> rows = new ArrayList<>();
        for (String figure : figures) {
            double noise = figure.equals(FigureNames.NEED_POINTS_MET) ? searchNoiseNeedPoints : 0;
            List<@Nullable Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                Replications before =
                        i == baseline ? null : columns.get(baseline).replications();
                cells.add(cell(columns.get(i).replications(), before, figure, noise));
            }
            rows.add(new UncertainRow(figure, cells));
        }
        return rows;
    }

    private static @Nullable Cell cell(
            @Nullable Replications here, @Nullable Replications before, String figure, double noise) {
        if (here == null || !here.figures().containsKey(figure)) {
            return null;
        }
        return new Cell(here.count(), here.interval(figure), difference(here, before, figure, noise));
    }

    private static @Nullable PairedDifference difference(
            Replications here, @Nullable Replications before, String figure, double noise) {
        if (before == null
                || before.seed() != here.seed()
                || before.count() != here.count()
                || here.count() < 2
                || !before.figures().containsKey(figure)) {
            return null;
        }
        return PairedDifference.of(before, here, figure, noise);
    }
}
