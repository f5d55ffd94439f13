package org.listpool.whatif.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure over all columns.
 *
 * @param figure its name in {@code kpis}
 * @param of code of the specialty, trust or fifth, or id of the session; null: the whole plan
 * @param text the figure and whom it is of, for people
 * @param cells one for each column
 */
public record FigureRow(
        String figure,
        Group group,
        @Nullable String of,
        String text,
        Figure.Unit unit,
        Figure.Better better,
        List<Cell> cells) {

    /** Copies the list. */
    public FigureRow {
        cells = List.copyOf(cells);
    }

    /** What figures are told of, in the order in which they are shown. */
    public enum Group {
        TOTAL,
        SPECIALTY,
        PROVIDER,
        SESSION,
        DEPRIVATION_QUINTILE
    }

    /** What a difference to the baseline says. */
    public enum Verdict {
        /** The column is the baseline itself. */
        BASELINE,
        BETTER,
        WORSE,
        EQUAL,
        /** Neither way is better. */
        DIFFERENT,
        /** The difference is within what two searches of one problem differ by. */
        TOO_CLOSE_TO_CALL,
        /** Shares of two different lists: the counts tell, the difference would not. */
        LISTS_DIFFER,
        /** One of the two plans has no such figure. */
        NOT_COMPARABLE
    }

    /**
     * The figure of one column.
     *
     * @param value null: the plan has no such figure
     * @param difference to the baseline's; null: there is none to tell, as {@code verdict} says
     * @param part of a share of a list, the children it counts; null: no such share
     * @param whole the children on that list; null: no such share
     */
    public record Cell(
            @Nullable BigDecimal value,
            @Nullable BigDecimal difference,
            @Nullable Integer part,
            @Nullable Integer whole,
            Verdict verdict) {}
}
