package org.listpool.scenario.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.listpool.change.Changes;
import org.listpool.change.lever.Lever;
import org.listpool.change.lever.LeverKind;
import org.listpool.model.Problem;
import org.listpool.plan.work.DrawnRuns;

/** A drawn pool has a ward of 6 places. */
class SweepGridTest {

    private static final Lever WARD = new Lever(LeverKind.WARD_PLACES, null);
    private static final Lever NOTICE = new Lever(LeverKind.NOTICE_DAYS, null);
    private static final Problem POOL = DrawnRuns.problem("grid");

    @Test
    void values_nearest_to_where_the_lever_stands_come_first() {
        List<SweepGrid.Cell> cells = SweepGrid.cells(POOL, List.of(new SweepAxis(WARD, List.of(9, 8, 7, 6))));

        assertThat(cells).extracting(SweepGrid.Cell::row).containsExactly(3, 2, 1, 0);
    }

    @Test
    void each_cell_carries_the_changes_that_put_the_lever_there() {
        List<SweepGrid.Cell> cells = SweepGrid.cells(POOL, List.of(new SweepAxis(WARD, List.of(6, 8))));

        assertThat(cells.get(0).changes()).isEmpty();
        assertThat(Changes.apply(POOL, cells.get(1).changes())
                        .sites()
                        .getFirst()
                        .wardPlaces())
                .isEqualTo(8);
    }

    @Test
    void a_value_at_which_the_lever_cannot_be_put_is_kept_as_refused_with_the_reason() {
        List<SweepGrid.Cell> cells = SweepGrid.cells(POOL, List.of(new SweepAxis(WARD, List.of(-1, 6))));

        assertThat(cells).hasSize(2);
        assertThat(cells.get(0).refusal()).isNull();
        assertThat(cells.get(1).row()).isZero();
        assertThat(cells.get(1).refusal()).isNotBlank();
        assertThat(cells.get(1).changes()).isEmpty();
    }

    @Test
    void a_refused_value_of_the_first_axis_refuses_its_whole_row() {
        int notice = POOL.rules().noticeDays();
        List<SweepGrid.Cell> cells = SweepGrid.cells(
                POOL, List.of(new SweepAxis(WARD, List.of(-1, 6)), new SweepAxis(NOTICE, List.of(notice))));

        assertThat(cells).hasSize(2);
        assertThat(cells).filteredOn(cell -> cell.row() == 0).allMatch(cell -> cell.refusal() != null);
        assertThat(cells).filteredOn(cell -> cell.row() == 1).allMatch(cell -> cell.refusal() == null);
    }
}
