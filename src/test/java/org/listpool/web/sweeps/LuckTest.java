package org.listpool.web.sweeps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.listpool.change.lever.Lever;
import org.listpool.change.lever.LeverKind;
import org.listpool.scenario.sweep.AxisView;
import org.listpool.scenario.sweep.CellView;

class LuckTest {

    private static final AxisView WARD = axis(LeverKind.WARD_PLACES, 14);
    private static final AxisView NOTICE = axis(LeverKind.NOTICE_DAYS, 21);
    private static final AxisView REFERRALS = axis(LeverKind.EXTRA_REFERRALS, 0);

    @Test
    void fewer_ward_places_cannot_meet_more_need() {
        assertThat(Luck.explains(cell(158L, 13), List.of(WARD))).isTrue();
        assertThat(Luck.explains(cell(-158L, 13), List.of(WARD))).isFalse();
    }

    @Test
    void more_ward_places_cannot_meet_less_need() {
        assertThat(Luck.explains(cell(-30L, 15), List.of(WARD))).isTrue();
        assertThat(Luck.explains(cell(30L, 15), List.of(WARD))).isFalse();
    }

    @Test
    void more_notice_cannot_meet_more_need() {
        assertThat(Luck.explains(cell(12L, 28), List.of(NOTICE))).isTrue();
        assertThat(Luck.explains(cell(12L, 14), List.of(NOTICE))).isFalse();
    }

    @Test
    void two_levers_turned_against_each_other_may_do_either() {
        assertThat(Luck.explains(cell(12L, 13, 14), List.of(WARD, NOTICE))).isFalse();
        assertThat(Luck.explains(cell(-12L, 13, 14), List.of(WARD, NOTICE))).isFalse();
        assertThat(Luck.explains(cell(12L, 13, 28), List.of(WARD, NOTICE))).isTrue();
    }

    @Test
    void more_referrals_may_do_either_and_what_is_not_known_says_nothing() {
        assertThat(Luck.explains(cell(12L, 20), List.of(REFERRALS))).isFalse();
        assertThat(Luck.explains(cell(null, 13), List.of(WARD))).isFalse();
    }

    @Test
    void luck_that_is_seen_widens_the_noise_and_is_told() {
        assertThat(Luck.noise(116L, 202)).isEqualTo(202);
        assertThat(Luck.noise(116L, 30)).isEqualTo(116);
        assertThat(Luck.noise(null, 202)).isNull();
        assertThat(Luck.sentence(116L, 202)).contains("luck is seen to make 202 need points");
        assertThat(Luck.sentence(116L, 116)).isEmpty();
    }

    private static AxisView axis(LeverKind kind, int current) {
        return new AxisView(new Lever(kind, null), List.of(), current);
    }

    private static CellView cell(@Nullable Long difference, Integer... values) {
        return new CellView(
                0, 0, List.of(values), "SOLVED", UUID.randomUUID(), 1, 1L, difference, null, false, false, 1, null);
    }
}
