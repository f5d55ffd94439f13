package org.listpool.scenario.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.listpool.plan.PlanStatus;

class ReferenceTest {

    @Test
    void the_better_of_baseline_and_repeat_is_what_scenarios_are_measured_against() {
        Reference reference = Reference.of(10_000L, 10_050L, PlanStatus.SOLVED);

        assertThat(reference.needPoints()).isEqualTo(10_050);
        assertThat(reference.difference(10_200L)).isEqualTo(150);
    }

    @Test
    void noise_is_how_far_both_lie_apart() {
        Reference reference = Reference.of(10_000L, 10_050L, PlanStatus.SOLVED);

        assertThat(reference.noiseNeedPoints()).isEqualTo(50);
        assertThat(reference.isWithinNoise(10_050L + 50)).isTrue();
        assertThat(reference.isWithinNoise(10_050L - 50)).isTrue();
        assertThat(reference.isWithinNoise(10_050L + 51)).isFalse();
    }

    @Test
    void noise_is_at_least_three_thousandths_rounded_up() {
        assertThat(Reference.of(10_000L, 10_000L, PlanStatus.SOLVED).noiseNeedPoints())
                .isEqualTo(30);
        assertThat(Reference.of(10_001L, 10_001L, PlanStatus.SOLVED).noiseNeedPoints())
                .isEqualTo(31);
    }

    @Test
    void while_the_repeat_is_not_there_the_baseline_stands_and_noise_is_not_known() {
        Reference reference = Reference.of(10_000L, null, PlanStatus.QUEUED);

        assertThat(reference.needPoints()).isEqualTo(10_000);
        assertThat(reference.noiseNeedPoints()).isNull();
        assertThat(reference.isWithinNoise(10_000L)).isNull();
    }

    @Test
    void without_a_baseline_nothing_is_known() {
        Reference reference = Reference.of(null, null, PlanStatus.QUEUED);

        assertThat(reference.needPoints()).isNull();
        assertThat(reference.difference(1L)).isNull();
    }
}
