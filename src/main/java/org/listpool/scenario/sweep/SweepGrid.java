package org.listpool.scenario.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.change.NothingToChangeException;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.model.Fault;
import org.listpool.model.Problem;

/** The cells of a sweep, worked out before anything is searched. */
final class SweepGrid {

    /**
     * One combination of values.
     *
     * @param row number of the first axis' value, from 0
     * @param column number of the second axis' value, from 0; 0 where there is one axis
     * @param changes of the first lever, then of the second; empty where both stand there already, or the cell is refused
     * @param refusal why a lever cannot be put there; null: it can
     */
    record Cell(
            int row,
            int column,
            List<Change> changes,
            @Nullable String refusal) {}

    private final Problem problem;
    private final List<SweepAxis> axes;
    private final List<Cell> cells = new ArrayList<>();

    private SweepGrid(Problem problem, List<SweepAxis> axes) {
        this.problem = problem;
        this.axes = axes;
    }

    /**
     * Every cell of one or two axes, in the order in which they are best searched: from the values nearest to where the levers stand
     * outwards, so that a cell's neighbour towards the baseline is searched before it.
     */
    static List<Cell> cells(Problem problem, List<SweepAxis> axes) {
        SweepGrid grid = new SweepGrid(problem, axes);
        grid.addRows();
        int row = nearest(axes.getFirst(), problem);
        int column = axes.size() == 1 ? 0 : nearest(axes.get(1), problem);
        grid.cells.sort(
                Comparator.comparingInt((Cell cell) -> Math.abs(cell.row() - row) + Math.abs(cell.column() - column))
                        .thenComparingInt(Cell::row)
                        .thenComparingInt(Cell::column));
        return grid.cells;
    }

    private void addRows() {
        SweepAxis rows = axes.getFirst();
        for (int row = 0; row < rows.values().size(); row++) {
            try {
                List<Change> changes =
                        rows.lever().changes(problem, rows.values().get(row));
                addColumns(row, changes, Changes.apply(problem, changes));
            } catch (NothingToChangeException e) {
                for (int column = 0; column < columns(); column++) {
                    cells.add(new Cell(row, column, List.of(), String.valueOf(e.getMessage())));
                }
            }
        }
    }

    private void addColumns(int row, List<Change> changes, Problem changed) {
        if (axes.size() == 1) {
            add(row, 0, changes, changed);
            return;
        }
        SweepAxis columns = axes.get(1);
        for (int column = 0; column < columns.values().size(); column++) {
            try {
                List<Change> more =
                        columns.lever().changes(changed, columns.values().get(column));
                List<Change> all = new ArrayList<>(changes);
                all.addAll(more);
                add(row, column, all, Changes.apply(changed, more));
            } catch (NothingToChangeException e) {
                cells.add(new Cell(row, column, List.of(), String.valueOf(e.getMessage())));
            }
        }
    }

    private void add(int row, int column, List<Change> changes, Problem changed) {
        List<Fault> faults = ProblemFaults.find(changed);
        cells.add(
                faults.isEmpty()
                        ? new Cell(row, column, changes, null)
                        : new Cell(
                                row,
                                column,
                                List.of(),
                                "The changed problem would be faulty at "
                                        + faults.getFirst().pointer() + ": "
                                        + faults.getFirst().message()));
    }

    private int columns() {
        return axes.size() == 1 ? 1 : axes.get(1).values().size();
    }

    /** Number of the value nearest to where the lever stands. */
    private static int nearest(SweepAxis axis, Problem problem) {
        int current = axis.lever().current(problem);
        int best = 0;
        for (int i = 1; i < axis.values().size(); i++) {
            if (Math.abs(axis.values().get(i) - current)
                    < Math.abs(axis.values().get(best) - current)) {
                best = i;
            }
        }
        return best;
    }
}
