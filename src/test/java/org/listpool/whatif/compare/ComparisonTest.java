package org.listpool.whatif.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.listpool.model.Problem;
import org.listpool.planning.kpi.Kpis;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;
import org.listpool.whatif.compare.FigureRow.Group;
import org.listpool.whatif.compare.FigureRow.Verdict;
import org.listpool.whatif.compare.Moved.By;
import org.listpool.whatif.compare.Moved.Tally;
import org.listpool.whatif.compare.Moved.WaitedWeeks;

/** Figures and children of {@link ComparedPools}, written out. */
class ComparisonTest {

    private final Comparison comparison = Comparison.of(ComparedPools.columns(), 0, null, 0);

    private FigureRow row(String figure, Group group, String of) {
        return comparison.figures().stream()
                .filter(each -> each.figure().equals(figure) && each.group() == group && of.equals(each.of()))
                .findFirst()
                .orElseThrow();
    }

    private FigureRow.Cell total(String figure) {
        return comparison.total(figure).cells().get(1);
    }

    @Test
    void totals_stand_side_by_side_with_their_difference() {
        assertThat(comparison.total("placed").cells().getFirst().value()).isEqualByComparingTo("2");
        assertThat(total("placed").value()).isEqualByComparingTo("4");
        assertThat(total("placed").difference()).isEqualByComparingTo("2");
        assertThat(total("placed").verdict()).isEqualTo(Verdict.BETTER);
        assertThat(comparison.total("needPoints").cells().getFirst().value()).isEqualByComparingTo("280"); // 220 + 60
        assertThat(total("needPoints").value()).isEqualByComparingTo("848"); // 220 + 124 + 500 + 4
        assertThat(total("lentStaffDays").verdict()).isEqualTo(Verdict.WORSE);
        assertThat(total("sessionsRun").verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void every_figure_of_a_plan_is_compared_and_says_which_way_is_better() {
        Kpis.of(ComparedPools.twoDays(), ComparedPools.twoDaysPlan()).toMap().forEach((name, value) -> {
            if (value instanceof Map<?, ?> groups) {
                groups.values()
                        .forEach(each -> ((Map<?, ?>) each)
                                .keySet()
                                .forEach(figure -> assertThat(Figure.find(figure.toString()))
                                        .as(figure.toString())
                                        .isNotNull()));
            } else {
                assertThat(Figure.find(name)).as(name).isNotNull();
            }
        });
    }

    @Test
    void a_share_of_another_list_is_told_with_its_counts_and_not_compared() {
        FigureRow.Cell trustB = row("clearedShare", Group.PROVIDER, "B").cells().get(1);

        assertThat(trustB.verdict()).isEqualTo(Verdict.LISTS_DIFFER);
        assertThat(trustB.difference()).isNull();
        assertThat(trustB.part()).isEqualTo(2);
        assertThat(trustB.whole()).isEqualTo(2);
        assertThat(total("clearedShare").verdict()).isEqualTo(Verdict.LISTS_DIFFER);
    }

    @Test
    void a_share_of_the_same_list_is_compared_though_another_trusts_list_changed() {
        FigureRow.Cell trustA = row("clearedShare", Group.PROVIDER, "A").cells().get(1);

        assertThat(trustA.difference()).isEqualByComparingTo("0"); // 1 of 2 both times
        assertThat(trustA.verdict()).isEqualTo(Verdict.EQUAL);
        // Eve has not waited 52 weeks, so the long waiters are the same children.
        assertThat(total("over52WeeksClearedShare").difference()).isEqualByComparingTo("1");
    }

    @Test
    void a_session_of_one_column_only_has_no_difference() {
        FigureRow sunday = row("children", Group.SESSION, "SUN");

        assertThat(sunday.cells().getFirst().value()).isNull();
        assertThat(sunday.cells().get(1).value()).isEqualByComparingTo("2");
        assertThat(sunday.cells().get(1).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    }

    @Test
    void the_list_tells_how_it_differs() {
        assertThat(comparison.lists().getFirst().differs()).isFalse();
        assertThat(comparison.lists().get(1))
                .isEqualTo(new Comparison.ListChange("more", 5, 1, 0, List.of(), List.of(), false));
    }

    @Test
    void children_gained_and_lost_are_counted_with_their_need() {
        Moved moved = comparison.moved().get(1);

        assertThat(moved.gained()).isEqualTo(new Tally(3, 124 + 500 + 4));
        assertThat(moved.lost()).isEqualTo(new Tally(1, 60));
        assertThat(moved.gainedNew()).isEqualTo(new Tally(1, 4));
        assertThat(moved.lostGone()).isEqualTo(new Tally(0, 0));
        assertThat(moved.keptNeedPoints()).isZero();
        assertThat(moved.gainedChildren()).extracting(Moved.Child::caseId).containsExactly("dan", "cy", "eve");
        assertThat(moved.gainedChildren())
                .extracting(Moved.Child::onThisListOnly)
                .containsExactly(false, false, true);
        assertThat(moved.lostChildren()).extracting(Moved.Child::caseId).containsExactly("bob");
    }

    @Test
    void they_are_broken_down_by_wait_trust_priority_and_specialty() {
        List<Moved.Part> parts = comparison.moved().get(1).parts();

        assertThat(parts)
                .contains(
                        // 364 days are not 52 weeks.
                        new Moved.Part(By.WAIT, "UNDER_52", new Tally(2, 124 + 4), new Tally(1, 60)),
                        new Moved.Part(By.WAIT, "FROM_78", new Tally(1, 500), new Tally(0, 0)),
                        new Moved.Part(By.PROVIDER, "A", new Tally(1, 124), new Tally(1, 60)),
                        new Moved.Part(By.PROVIDER, "B", new Tally(2, 504), new Tally(0, 0)),
                        new Moved.Part(By.PRIORITY, "P4", new Tally(3, 628), new Tally(1, 60)),
                        new Moved.Part(By.SPECIALTY, "ENT", new Tally(3, 628), new Tally(1, 60)));
    }

    @Test
    void waits_are_banded_at_365_456_and_547_days() {
        assertThat(List.of(364, 365, 455, 456, 546, 547))
                .extracting(WaitedWeeks::of)
                .containsExactly(
                        WaitedWeeks.UNDER_52,
                        WaitedWeeks.FROM_52,
                        WaitedWeeks.FROM_52,
                        WaitedWeeks.FROM_65,
                        WaitedWeeks.FROM_65,
                        WaitedWeeks.FROM_78);
    }

    @Test
    void seen_from_the_other_side_gained_is_lost() {
        Moved here = comparison.moved().get(1);
        Moved there = Comparison.of(ComparedPools.columns(), 1, null, 0).moved().getFirst();

        assertThat(there.gained()).isEqualTo(here.lost());
        assertThat(there.lost()).isEqualTo(here.gained());
        assertThat(there.gainedChildren()).isEqualTo(here.lostChildren());
        assertThat(there.lostChildren()).isEqualTo(here.gainedChildren());
        assertThat(there.lostGone()).isEqualTo(here.gainedNew());
    }

    @Test
    void a_child_placed_from_its_other_trusts_list_is_neither_gained_nor_lost() {
        String twins = "child | trust | waited | person\none | A | 70 | SAME\ntwo | B | 77 | SAME\n";
        Compared first = compared("first", twins, "list SAT: S1 A1\n 08:30 one\n");
        Compared second = compared("second", twins, "list SAT: S1 A1\n 08:30 two\n");

        Moved moved = Comparison.of(List.of(first, second), 0, null, 0).moved().get(1);

        assertThat(moved.gained().children() + moved.lost().children()).isZero();
        assertThat(moved.keptNeedPoints()).isEqualTo(2); // one week more on the other list
    }

    @Test
    void a_plan_compared_with_itself_differs_in_nothing() {
        Compared base = ComparedPools.columns().getFirst();
        Compared same = new Compared("same", "The same", base.problem(), base.plan(), null);

        Comparison equal = Comparison.of(List.of(base, same), 0, null, 0);

        assertThat(equal.figures())
                .allSatisfy(row -> assertThat(row.cells().get(1).verdict()).isIn(Verdict.EQUAL, Verdict.NOT_COMPARABLE))
                .filteredOn(row -> row.cells().get(1).verdict() == Verdict.NOT_COMPARABLE)
                .allSatisfy(row -> assertThat(row.cells().getFirst().value()).isNull());
        assertThat(equal.moved().get(1).gained()).isEqualTo(new Tally(0, 0));
        assertThat(equal.moved().get(1).lost()).isEqualTo(new Tally(0, 0));
        assertThat(equal.lent().staffDays())
                .allSatisfy(cell -> assertThat(cell.difference()).isZero());
        assertThat(equal.costs().rows())
                .flatExtracting(Costs.Row::cells)
                .allSatisfy(cell -> assertThat(cell.difference()).isEqualByComparingTo(BigDecimal.ZERO));
        assertThat(equal.columns().get(1).sentences().getFirst())
                .startsWith("The same places as many children and meets as much need; ");
    }

    @Test
    void a_difference_of_need_within_the_searchs_noise_is_too_close_to_call() {
        assertThat(verdictOfNeed(567)).isEqualTo(Verdict.BETTER); // 848 - 280 = 568
        assertThat(verdictOfNeed(568)).isEqualTo(Verdict.TOO_CLOSE_TO_CALL);
    }

    @Test
    void one_plan_alone_or_one_twice_cannot_be_compared() {
        Compared base = ComparedPools.columns().getFirst();

        assertThatThrownBy(() -> Comparison.of(List.of(base), 0, null, 0))
                .hasMessage("1 plans cannot be compared; take 2 to 50");
        assertThatThrownBy(() -> Comparison.of(List.of(base, base), 0, null, 0)).hasMessageContaining("twice");
        assertThatThrownBy(() -> Comparison.of(ComparedPools.columns(), 2, null, 0))
                .hasMessageContaining("baseline");
    }

    private static Verdict verdictOfNeed(long noise) {
        return Comparison.of(ComparedPools.columns(), 0, null, noise)
                .total("needPoints")
                .cells()
                .get(1)
                .verdict();
    }

    private static Compared compared(String id, String pool, String plan) {
        Problem problem = TextPool.problem(pool);
        return new Compared(id, id, problem, TextPlan.plan(problem, plan), null);
    }
}
