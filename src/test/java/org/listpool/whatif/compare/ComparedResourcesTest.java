package org.listpool.whatif.compare;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.listpool.model.Problem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;
import org.listpool.simulate.replicate.FigureNames;
import org.listpool.simulate.replicate.Replications;
import org.listpool.whatif.compare.Resources.Resource;

/** What binds, what is lent, what it costs and how sure it is. */
class ComparedResourcesTest {

    private static final Rates RATES = new Rates(
            "GBP",
            Map.of(
                    "SURGEON", new BigDecimal("100"),
                    "ANAESTHETIST", new BigDecimal("90.10"),
                    "CHILDRENS_NURSE", new BigDecimal("30")),
            new BigDecimal("50"),
            Map.of("SCOPE", new BigDecimal("12.5")),
            null);

    private static final String PLAN = "list SAT: S1 A1\n  08:30 ann\nward 2027-02-13 HOST: N1 N2\n";

    @Test
    void what_is_lent_is_told_by_role_and_lender_in_days() {
        Lent lent = Comparison.of(ComparedPools.columns(), 0, null, 0).lent();

        assertThat(lent.staff())
                .containsExactly(
                        new Lent.Row("ANAESTHETIST", "A", List.of(new Lent.Cell(1, 0), new Lent.Cell(2, 1))),
                        new Lent.Row("CHILDRENS_NURSE", "A", List.of(new Lent.Cell(1, 0), new Lent.Cell(2, 1))));
        assertThat(lent.equipment())
                .containsExactly(new Lent.Row("SCOPE", "A", List.of(new Lent.Cell(0, 0), new Lent.Cell(2, 2))));
        assertThat(lent.staffDays()).containsExactly(new Lent.Cell(2, 0), new Lent.Cell(4, 2));
    }

    @Test
    void hours_are_the_sessions_and_the_wards_and_cost_what_the_rates_say() {
        Costs costs = Comparison.of(ComparedPools.columns(), 0, RATES, 0).costs();

        assertThat(costs.rows())
                .extracting(row ->
                        row.kind() + " " + row.of() + " " + row.cells().get(1).quantity() + " "
                                + row.cells().get(1).amount())
                .containsExactly(
                        "OWN_STAFF_HOURS CHILDRENS_NURSE 25.00 750.00", // 2 * 12.5 from 07:00 to 19:30
                        "OWN_STAFF_HOURS SURGEON 9.00 900.00", // 4 + 5
                        "LENT_STAFF_HOURS ANAESTHETIST 9.00 810.90",
                        "LENT_STAFF_HOURS CHILDRENS_NURSE 25.00 750.00",
                        "LENT_STAFF_DAYS null 4 200.00",
                        "EQUIPMENT_UNIT_DAYS SCOPE 2 25.00",
                        "SESSIONS_RUN null 2 null");
        assertThat(costs.totals().getFirst().amount()).isEqualByComparingTo("1610.40"); // 400+360.40+375+375+100
        Costs.Total more = costs.totals().get(1);
        assertThat(more.amount()).isEqualByComparingTo("3435.90");
        assertThat(more.difference()).isEqualByComparingTo("1825.50");
        assertThat(more.perChild()).isEqualByComparingTo("858.98"); // 3435.90 / 4 = 858.975
        assertThat(more.perExtraChild()).isEqualByComparingTo("912.75"); // 1825.50 / 2
        assertThat(more.withoutRate()).isEmpty();
    }

    @Test
    void without_rates_hours_are_told_and_no_money() {
        Costs costs = Comparison.of(ComparedPools.columns(), 0, null, 0).costs();

        assertThat(costs.currency()).isNull();
        assertThat(costs.rows())
                .isNotEmpty()
                .flatExtracting(Costs.Row::cells)
                .allSatisfy(cell -> assertThat(cell.amount()).isNull());
        assertThat(costs.totals()).containsOnly(new Costs.Total(null, null, null, null, List.of()));
    }

    @Test
    void a_role_or_type_without_a_rate_is_named_because_the_amount_leaves_it_out() {
        Rates surgeonsOnly = new Rates("GBP", Map.of("SURGEON", new BigDecimal("100")), null, Map.of(), null);

        Costs.Total more = Comparison.of(ComparedPools.columns(), 0, surgeonsOnly, 0)
                .costs()
                .totals()
                .get(1);

        assertThat(more.amount()).isEqualByComparingTo("900");
        assertThat(more.withoutRate()).containsExactly("ANAESTHETIST", "CHILDRENS_NURSE", "SCOPE");
    }

    @Test
    void no_extra_child_has_no_cost_of_an_extra_child() {
        List<Compared> columns = new ArrayList<>(ComparedPools.columns());
        Collections.reverse(columns);

        Costs.Total fewer = Comparison.of(columns, 0, RATES, 0).costs().totals().get(1);

        assertThat(fewer.difference()).isEqualByComparingTo("-1825.50");
        assertThat(fewer.perExtraChild()).isNull();
    }

    @Test
    void what_binds_is_told_for_each_session_and_for_the_plan() {
        Resources resources =
                Comparison.of(List.of(ward("1"), ward("2")), 0, null, 0).resources();

        Resources.SessionRow saturday = resources.sessions().getFirst();
        assertThat(saturday.cells())
                .containsExactly(
                        new Resources.SessionCell("WARD", "Ward places", 1, 1, 1),
                        new Resources.SessionCell("NONE", "Nothing: somebody could join", 1, 1, 0));
        Resources.RuleRow places = resources.rules().getFirst();
        assertThat(places.code()).isEqualTo("WARD");
        assertThat(places.cells()).containsExactly(new Resources.RuleCell(1, 1, 1), new Resources.RuleCell(0, 0, 0));
        assertThat(resources.spent())
                .containsExactly(new Resources.SpentRow(
                        Resource.WARD_PLACES,
                        "HOST",
                        "No ward place left at HOST",
                        List.of(List.of(LocalDate.of(2027, 2, 13)), List.of())));
    }

    @Test
    void a_session_that_a_column_lacks_has_no_cell_there() {
        Resources resources = Comparison.of(ComparedPools.columns(), 0, null, 0).resources();

        assertThat(resources.sessions())
                .extracting(Resources.SessionRow::sessionId)
                .containsExactly("SAT", "SUN");
        assertThat(resources.sessions().get(1).cells().getFirst()).isNull();
    }

    @Test
    void replicated_figures_are_compared_world_by_world() {
        UncertainRow row = replicated(List.of(10.0, 20.0, 30.0), List.of(12.0, 22.0, 32.0), 7);

        UncertainRow.Cell more = requireNonNull(row.cells().get(1));
        assertThat(more.interval().mean()).isEqualTo(22);
        assertThat(requireNonNull(more.difference()).mean().low()).isEqualTo(2); // 2 in every world
        assertThat(more.difference().tooCloseToCall()).isFalse();
        assertThat(requireNonNull(row.cells().getFirst()).difference()).isNull();
    }

    @Test
    void other_worlds_have_no_difference() {
        UncertainRow row = replicated(List.of(10.0, 20.0, 30.0), List.of(12.0, 22.0, 32.0), 8);

        assertThat(requireNonNull(row.cells().get(1)).difference()).isNull();
    }

    private static UncertainRow replicated(List<Double> before, List<Double> after, long seed) {
        Compared base = ComparedPools.columns().getFirst();
        Compared more = ComparedPools.columns().get(1);
        List<Compared> columns = List.of(
                new Compared("base", "Base", base.problem(), base.plan(), worlds(7, before)),
                new Compared("more", "More", more.problem(), more.plan(), worlds(seed, after)));
        return Comparison.of(columns, 0, null, 0).uncertain().getFirst();
    }

    private static Replications worlds(long seed, List<Double> treated) {
        return new Replications(seed, treated.size(), Map.of(FigureNames.TREATED_CHILDREN, treated));
    }

    private static Compared ward(String places) {
        Problem problem = TextPool.problem("""
                site | places
                HOST | %s

                session | from  | to
                SAT     | 08:30 | 10:10

                child
                ann
                bob
                """.formatted(places));
        return new Compared("ward" + places, "Ward " + places, problem, TextPlan.plan(problem, PLAN), null);
    }
}
