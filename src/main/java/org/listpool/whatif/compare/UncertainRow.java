package org.listpool.whatif.compare;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.simulate.replicate.Interval;
import org.listpool.simulate.replicate.PairedDifference;

/**
 * One replicated figure over all columns.
 *
 * @param figure a name of {@link org.listpool.simulate.replicate.FigureNames}
 * @param cells one for each column; null: the column is not replicated or has no such figure
 */
public record UncertainRow(String figure, List<@Nullable Cell> cells) {

    /** Copies the list. */
    public UncertainRow {
        cells = Collections.unmodifiableList(cells);
    }

    /**
     * One column's.
     *
     * @param worlds that were drawn
     * @param interval mean, and where one world lies nine times in ten
     * @param difference to the baseline's, world by world; null: the baseline itself, or not the same worlds
     */
    public record Cell(
            int worlds, Interval interval, @Nullable PairedDifference difference) {}
}
