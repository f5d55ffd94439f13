package org.listpool.whatif.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios side by side. Every list of cells has one for each column, in the columns' order; every difference is to the baseline's.
 *
 * @param searchNoiseNeedPoints need points by which two searches of one problem may differ; a difference within it tells nothing
 * @param rates null: none are given, and no money is told
 * @param lists one for each column
 * @param moved one for each column; the baseline's is empty
 * @param uncertain figures when families decline and days go wrong; empty: fewer than two columns are replicated
 * @param notes what must be said of the whole, for people
 */
public record Comparison(
        String baselineId,
        long searchNoiseNeedPoints,
        @Nullable Rates rates,
        List<Column> columns,
        List<ListChange> lists,
        List<FigureRow> figures,
        List<Moved> moved,
        Resources resources,
        Lent lent,
        Costs costs,
        List<UncertainRow> uncertain,
        List<String> notes) {

    /** Columns of one comparison, at most. */
    public static final int MOST_COLUMNS = 50;

    /** Copies the lists. */
    public Comparison {
        columns = List.copyOf(columns);
        lists = List.copyOf(lists);
        figures = List.copyOf(figures);
        moved = List.copyOf(moved);
        uncertain = List.copyOf(uncertain);
        notes = List.copyOf(notes);
    }

    /**
     * One column.
     *
     * @param asOf the day its waits are counted to
     * @param sentences what it comes to, for people; the baseline's says what it is
     */
    public record Column(String id, String name, LocalDate asOf, boolean baseline, List<String> sentences) {

        /** Copies the list. */
        public Column {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * How a column's list differs from the baseline's.
     *
     * @param entries on it
     * @param added of them, those the baseline's list does not have
     * @param gone entries of the baseline's list that this one does not have
     * @param joined trusts that the baseline does not have
     * @param left trusts that only the baseline has
     * @param otherDay whether waits are counted to another day
     */
    public record ListChange(
            String columnId,
            int entries,
            int added,
            int gone,
            List<String> joined,
            List<String> left,
            boolean otherDay) {

        /** Copies the lists. */
        public ListChange {
            joined = List.copyOf(joined);
            left = List.copyOf(left);
        }

        /** Whether shares of the two lists cannot be compared. */
        public boolean differs() {
            return added > 0 || gone > 0 || !joined.isEmpty() || !left.isEmpty() || otherDay;
        }
    }

    /**
     * Compares 2 to {@value #MOST_COLUMNS} plans.
     *
     * @param baselineIndex the column that the others are compared with, from 0
     * @param rates null: no money is told
     * @param searchNoiseNeedPoints 0 or more
     * @throws IllegalArgumentException when there are too few or too many columns, ids repeat or the baseline is none of them
     */
    public static Comparison of(
            List<Compared> columns, int baselineIndex, @Nullable Rates rates, long searchNoiseNeedPoints) {
        require(columns, baselineIndex, searchNoiseNeedPoints);
        List<Placements> placements = new ArrayList<>();
        List<Work> work = new ArrayList<>();
        List<Integer> placed = new ArrayList<>();
        List<ListChange> lists = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        Compared baseline = columns.get(baselineIndex);
        Placements before = Placements.of(baseline.problem(), baseline.plan());
        ListedChildren listedBefore = new ListedChildren(baseline.problem());
        for (Compared column : columns) {
            Placements here = Placements.of(column.problem(), column.plan());
            placements.add(here);
            placed.add(here.all().children());
            work.add(Work.of(column));
            lists.add(new ListedChildren(column.problem()).changeFrom(listedBefore, column.id()));
            moved.add(MovedCount.of(column.id(), before, here));
        }
        Comparison comparison = new Comparison(
                baseline.id(),
                searchNoiseNeedPoints,
                rates,
                columns.stream()
                        .map(each -> new Column(
                                each.id(),
                                each.name(),
                                each.problem().asOf(),
                                each.id().equals(baseline.id()),
                                List.of()))
                        .toList(),
                lists,
                FigureRows.of(columns, placements, baselineIndex, searchNoiseNeedPoints),
                moved,
                ResourceRows.of(columns),
                LentRows.of(work, baselineIndex),
                CostRows.of(work, placed, baselineIndex, rates),
                UncertainRows.of(columns, baselineIndex, searchNoiseNeedPoints),
                List.of());
        return comparison.told();
    }

    private static void require(List<Compared> columns, int baselineIndex, long noise) {
        if (columns.size() < 2 || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException(columns.size() + " plans cannot be compared; take 2 to " + MOST_COLUMNS);
        }
        Set<String> ids = new HashSet<>();
        if (!columns.stream().map(Compared::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("A plan stands twice in one comparison; name each once");
        }
        if (baselineIndex < 0 || baselineIndex >= columns.size() || noise < 0) {
            throw new IllegalArgumentException("The baseline must be one of the columns, and noise 0 or more");
        }
    }

    /** The figure of the whole plan of a name in {@code kpis}. */
    public FigureRow total(String figure) {
        return figures.stream()
                .filter(each ->
                        each.group() == FigureRow.Group.TOTAL && each.figure().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private Comparison told() {
        List<Column> told = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column each = columns.get(i);
            told.add(new Column(
                    each.id(), each.name(), each.asOf(), each.baseline(), ComparisonTexts.sentences(this, i)));
        }
        return new Comparison(
                baselineId,
                searchNoiseNeedPoints,
                rates,
                told,
                lists,
                figures,
                moved,
                resources,
                lent,
                costs,
                uncertain,
                ComparisonTexts.notes(this));
    }
}
