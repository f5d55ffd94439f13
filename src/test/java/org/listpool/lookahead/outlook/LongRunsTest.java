package org.listpool.lookahead.outlook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.listpool.lookahead.outlook.LongRun.Verdict;

/** Two trusts, two specialties: lists are A-ENT, A-ORAL, B-ENT, B-ORAL. Children a week. */
class LongRunsTest {

    private static final double[] ALL_TRAVEL = {1, 1, 1, 1};
    private static final double[] NO_WEEKENDS = {0, 0};

    @Test
    void what_joins_beyond_capacity_is_the_growth_and_that_much_more_would_suffice() {
        LongRun ent = run(ALL_TRAVEL, NO_WEEKENDS, 0, new double[] {5, 1, 3, 1}, new double[] {4, 2, 1, 2})
                .get(1);

        assertThat(ent.code()).isEqualTo("ENT");
        assertThat(ent.verdict()).isEqualTo(Verdict.GROWS);
        assertThat(ent.growth().mean()).isEqualTo(1 + 2);
        assertThat(ent.sufficient().mean()).isEqualTo(4 + 1 + 1 + 2);
        assertThat(ent.level()).isNull();
        assertThat(OutlookTexts.longRun(ent))
                .isEqualTo(
                        "ENT: 8.0 children join each week (8.0 to 8.0) and 5.0 can be treated, 5.0 at home and 0.0 on"
                                + " weekends that go on. The list grows without end, by 3.0 children a week (3.0 to 3.0). 3.0"
                                + " more places a week where they lack would stop the growth (3.0 to be 95 % sure).");
    }

    @Test
    void a_trusts_spare_weekdays_serve_no_other_trust() {
        LongRun ent = run(ALL_TRAVEL, NO_WEEKENDS, 0, new double[] {1, 0, 3, 0}, new double[] {9, 0, 2, 0})
                .get(1);

        assertThat(ent.verdict()).isEqualTo(Verdict.GROWS);
        assertThat(ent.growth().mean()).isEqualTo(1);
        assertThat(OutlookTexts.longRun(ent)).contains("In all that would suffice, but spare places of one trust");
    }

    @Test
    void weekends_serve_every_trust_but_only_those_who_may_travel() {
        double[] half = {1, 1, 0.5, 1};
        double[] arrivals = {3, 0, 4, 0};
        double[] home = {1, 0, 1, 0};

        // Beyond home: 2 at A, 3 at B, of whom 4 * 0.5 - 1 = 1 may not travel; 4 are left for the weekends.
        assertThat(run(half, new double[] {4, 0}, 0, arrivals, home)
                        .get(1)
                        .growth()
                        .mean())
                .isEqualTo(1);
        assertThat(run(half, new double[] {3, 0}, 0, arrivals, home)
                        .get(1)
                        .growth()
                        .mean())
                .isEqualTo(1 + 1);
        assertThat(run(ALL_TRAVEL, new double[] {6, 0}, 0, arrivals, home)
                        .get(1)
                        .verdict())
                .isEqualTo(Verdict.SHRINKS);
    }

    @Test
    void the_pool_grows_where_one_specialty_does() {
        LongRun pool = run(ALL_TRAVEL, new double[] {0, 7}, 0, new double[] {5, 1, 0, 0}, new double[] {4, 1, 0, 0})
                .getFirst();

        assertThat(pool.verdict()).isEqualTo(Verdict.GROWS);
        assertThat(pool.growth().mean()).isEqualTo(1);
        assertThat(pool.weekends()).isEqualTo(7);
    }

    @Test
    void where_children_leave_untreated_the_list_reaches_a_level_instead() {
        LongRun ent = run(ALL_TRAVEL, NO_WEEKENDS, 0.002, new double[] {5, 0, 0, 0}, new double[] {4, 0, 0, 0})
                .get(1);

        assertThat(ent.verdict()).isEqualTo(Verdict.LEVELS_OFF);
        assertThat(requireNonNull(ent.level()).mean()).isCloseTo(1 / 0.002, within(1e-9));
        assertThat(OutlookTexts.longRun(ent)).contains("level off near 500 (500 to 500)");
    }

    @Test
    void capacity_that_just_equals_what_joins_does_not_shrink_the_list() {
        LongRun ent = run(ALL_TRAVEL, NO_WEEKENDS, 0, new double[] {4, 0, 0, 0}, new double[] {4, 0, 0, 0})
                .get(1);

        assertThat(ent.verdict()).isEqualTo(Verdict.GROWS);
        assertThat(OutlookTexts.longRun(ent)).contains("neither grows nor shrinks");
    }

    @Test
    void where_nobody_joins_the_list_shrinks() {
        assertThat(run(ALL_TRAVEL, NO_WEEKENDS, 0, new double[] {0, 0, 0, 0}, new double[] {1, 0, 0, 0})
                        .getFirst()
                        .verdict())
                .isEqualTo(Verdict.SHRINKS);
    }

    @Test
    void draws_that_disagree_leave_it_open() {
        LongRuns runs = new LongRuns(1, List.of("ENT"), new double[] {1}, new double[] {0}, 0);
        double[][] arrivals = {{5}, {5}, {3}, {3}};
        double[][] home = {{4}, {4}, {4}, {4}};

        LongRun ent = runs.of(arrivals, home).get(1);

        assertThat(ent.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(ent.growsShare()).isEqualTo(0.5);
        assertThat(OutlookTexts.longRun(ent)).contains("not known well enough: in 50 % of the draws it does not");
    }

    private static List<LongRun> run(
            double[] travels, double[] weekends, double removalShare, double[] arrivals, double[] home) {
        return new LongRuns(2, List.of("ENT", "ORAL"), travels, weekends, removalShare)
                .of(new double[][] {arrivals}, new double[][] {home});
    }
}
