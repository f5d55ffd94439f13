package org.listpool.whatif.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.change.TheatreChange;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.kpi.Kpis;
import org.listpool.pools.RandomPools;
import org.listpool.pools.TextPlan;
import org.listpool.whatif.RunSettings;
import org.listpool.whatif.ScenarioSearch;

/** On random pools what is told in parts adds up to what is told as a whole. */
class ComparisonAddsUpTest {

    private static final RunSettings SETTINGS = new RunSettings(30, 20, 1);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gained_less_lost_is_the_difference_of_children_and_of_need(long seed) {
        List<Compared> columns = columns(seed);
        Comparison comparison = Comparison.of(columns, 0, null, 0);

        for (int i = 0; i < columns.size(); i++) {
            Moved moved = comparison.moved().get(i);
            long need =
                    columns.get(i).plan().needPoints() - columns.get(0).plan().needPoints();
            assertThat(moved.gained().children() - moved.lost().children())
                    .isEqualTo(
                            kpis(columns.get(i)).placed() - kpis(columns.get(0)).placed());
            assertThat(moved.gained().needPoints() - moved.lost().needPoints() + moved.keptNeedPoints())
                    .isEqualTo(need);
            assertThat(comparison.total("needPoints").cells().get(i).value())
                    .isEqualByComparingTo(
                            BigDecimal.valueOf(columns.get(i).plan().needPoints()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_breakdown_sums_to_the_whole(long seed) {
        for (Moved moved : Comparison.of(columns(seed), 0, null, 0).moved()) {
            for (Moved.By by : Moved.By.values()) {
                List<Moved.Part> parts =
                        moved.parts().stream().filter(each -> each.by() == by).toList();
                assertThat(sum(parts.stream().map(Moved.Part::gained).toList())).isEqualTo(moved.gained());
                assertThat(sum(parts.stream().map(Moved.Part::lost).toList())).isEqualTo(moved.lost());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_trusts_lend_sums_to_the_plans_own_figures(long seed) {
        List<Compared> columns = columns(seed);
        Lent lent = Comparison.of(columns, 0, null, 0).lent();

        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            Kpis kpis = kpis(columns.get(i));
            assertThat(lent.staffDays().get(i).days())
                    .isEqualTo(kpis.toMap().get("lentStaffDays"))
                    .isEqualTo(lent.staff().stream()
                            .mapToInt(row -> row.cells().get(column).days())
                            .sum());
            assertThat(lent.equipmentUnitDays().get(i).days())
                    .isEqualTo(kpis.toMap().get("lentEquipmentUnitDays"));
        }
    }

    /** Nobody placed, the pool's plan, and the plan with two ward places more. */
    private static List<Compared> columns(long seed) {
        Problem problem = RandomPools.problem(seed);
        List<Compared> columns = new ArrayList<>();
        Plan nobody = TextPlan.plan(problem, "");
        columns.add(new Compared("nobody", "Nobody", problem, nobody, null));
        columns.add(searched("plan", problem, List.of()));
        columns.add(searched("more", problem, List.of(new TheatreChange.WardPlaces(problem.hostSite(), 2))));
        return columns;
    }

    private static Compared searched(String id, Problem problem, List<TheatreChange> changes) {
        var outcome = ScenarioSearch.of(problem, changes, id, SETTINGS, List.of(), (elapsed, need, score, plan) -> {})
                .run();
        return new Compared(id, id, outcome.problem(), outcome.plan(), null);
    }

    private static Kpis kpis(Compared column) {
        return Kpis.of(column.problem(), column.plan());
    }

    private static Moved.Tally sum(List<Moved.Tally> tallies) {
        return new Moved.Tally(
                tallies.stream().mapToInt(Moved.Tally::children).sum(),
                tallies.stream().mapToLong(Moved.Tally::needPoints).sum());
    }
}
