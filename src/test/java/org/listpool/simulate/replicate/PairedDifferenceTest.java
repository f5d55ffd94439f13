package org.listpool.simulate.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** Differences of plans in common worlds. */
class PairedDifferenceTest {

    private static final String CHILDREN = FigureNames.TREATED_CHILDREN;

    private static final Replications A = children(10, 12, 9, 11);
    private static final Replications B = children(13, 15, 13, 15);

    @Test
    void worlds_are_paired() {
        PairedDifference difference = PairedDifference.of(A, B, CHILDREN, 0);

        // Differences 3, 3, 4, 4: mean 3.5, deviation sqrt(1/3); t of 3 degrees of freedom at 95 % is 2.353363.
        double reach = 2.353363 * Math.sqrt(1 / 3.0 / 4);
        assertThat(difference.mean().mean()).isEqualTo(3.5);
        assertThat(difference.mean().low()).isCloseTo(3.5 - reach, within(1e-6));
        assertThat(difference.mean().high()).isCloseTo(3.5 + reach, within(1e-6));
        assertThat(difference.oneWorld()).isEqualTo(new Interval(3.5, 3, 4));
        assertThat(difference.count()).isEqualTo(4);
        assertThat(difference.tooCloseToCall()).isFalse();
    }

    @Test
    void common_worlds_are_worth_so_many_times_as_many() {
        PairedDifference difference = PairedDifference.of(A, B, CHILDREN, 0);

        // Variances 5/3 and 4/3, of the difference 1/3.
        assertThat(difference.varianceFactor()).isNotNull().isEqualTo(9, within(1e-9));
        assertThat(difference.correlation()).isNotNull().isEqualTo(4.0 / 3 / Math.sqrt(20.0 / 9), within(1e-9));
    }

    @Test
    void a_plan_is_no_different_from_itself() {
        PairedDifference difference = PairedDifference.of(A, A, CHILDREN, 0);

        assertThat(difference.mean()).isEqualTo(new Interval(0, 0, 0)).isEqualTo(difference.oneWorld());
        assertThat(difference.varianceFactor()).isNull();
        assertThat(difference.correlation()).isNotNull().isEqualTo(1, within(1e-12));
        assertThat(difference.tooCloseToCall()).isTrue();
        assertThat(difference.sentence("A", "B")).isEqualTo("No difference: in all 4 worlds B comes to the same as A.");
    }

    @Test
    void the_luck_of_the_search_widens_what_decides() {
        double low = PairedDifference.of(A, B, CHILDREN, 0).mean().low();

        assertThat(PairedDifference.of(A, B, CHILDREN, low - 1e-6).tooCloseToCall())
                .isFalse();
        assertThat(PairedDifference.of(A, B, CHILDREN, low + 1e-6).tooCloseToCall())
                .isTrue();
        assertThat(PairedDifference.of(B, A, CHILDREN, low + 1e-6).tooCloseToCall())
                .isTrue();
        assertThat(PairedDifference.of(A, B, CHILDREN, 1).decisive().low()).isEqualTo(low - 1);
    }

    @Test
    void a_clear_difference_is_told_with_its_interval() {
        assertThat(PairedDifference.of(A, B, CHILDREN, 0).sentence("A", "B"))
                .isEqualTo("B treats 3.5 children more than A (90 % interval 2.8 to 4.2).");
        assertThat(PairedDifference.of(B, A, CHILDREN, 0.5).sentence("today", "one list fewer"))
                .isEqualTo("one list fewer treats 3.5 children fewer than today"
                        + " (90 % interval with the luck of the search 2.3 to 4.7).");
    }

    @Test
    void a_difference_within_luck_is_too_close_to_call() {
        assertThat(PairedDifference.of(A, children(11, 11, 10, 11), CHILDREN, 0).sentence("A", "B"))
                .isEqualTo("Too close to call: B treats 0.3 children more than A, but the difference may be"
                        + " \u22120.9 to 1.4 (90 % interval).");
    }

    @Test
    void shares_are_told_in_percentage_points_and_trusts_by_their_code() {
        String share = FigureNames.UTILISATION_SHARE;
        String trust = FigureNames.treatedOf("RD1");

        assertThat(PairedDifference.of(one(share, 0.8, 0.8), one(share, 0.85, 0.85), share, 0)
                        .sentence("A", "B"))
                .isEqualTo("B uses 5.00 percentage points of theatre time more than A (90 % interval 5.00 to 5.00).");
        assertThat(PairedDifference.of(one(trust, 1, 1), one(trust, 3, 3), trust, 0)
                        .sentence("A", "B"))
                .startsWith("B treats 2.00 children of RD1 more than A");
    }

    @Test
    void decimals_are_told_as_far_as_the_interval_is_narrow() {
        String need = FigureNames.NEED_POINTS_MET;

        assertThat(PairedDifference.of(one(need, 1_000, 1_000), one(need, 1_300, 1_340), need, 0)
                        .sentence("A", "B"))
                .isEqualTo("B meets 320 need points more than A (90 % interval 194 to 446).");
    }

    @Test
    void other_worlds_are_refused() {
        Replications other = new Replications(2, 4, A.figures());

        assertThatThrownBy(() -> PairedDifference.of(A, other, CHILDREN, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Plans are compared in the same worlds: 4 of seed 1 are not 4 of seed 2.\n"
                        + "Maybe replicate both with one setting.");
        assertThatThrownBy(() -> PairedDifference.of(A, children(1, 2), CHILDREN, 0))
                .hasMessageContaining("4 of seed 1 are not 2 of seed 1");
        assertThatThrownBy(() -> PairedDifference.of(A, B, "happiness", 0))
                .hasMessageStartingWith("No figure is called happiness.");
        assertThatThrownBy(() -> PairedDifference.of(A, B, CHILDREN, -1)).hasMessageContaining("0 or more");
    }

    @Test
    void equal_plans_are_too_close_to_call_nine_times_in_ten() {
        // Two plans that differ by independent luck alone: nine in ten comparisons are too close to call.
        ContinuousDistribution.Sampler random =
                NormalDistribution.of(100, 5).createSampler(RandomSource.XO_SHI_RO_256_PP.create(3L));
        int close = 0;
        for (int i = 0; i < 1_000; i++) {
            PairedDifference difference = PairedDifference.of(
                    children(random.samples(40).toArray()),
                    children(random.samples(40).toArray()),
                    CHILDREN,
                    0);
            close += difference.tooCloseToCall() ? 1 : 0;
            assertThat(Objects.requireNonNull(difference.correlation())).isBetween(-1.0, 1.0);
        }

        assertThat(close).isBetween(870, 930);
    }

    private static Replications children(double... values) {
        return one(CHILDREN, values);
    }

    private static Replications one(String figure, double... values) {
        return new Replications(
                1, values.length, Map.of(figure, Arrays.stream(values).boxed().toList()));
    }
}
