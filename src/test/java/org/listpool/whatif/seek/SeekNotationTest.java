package org.listpool.whatif.seek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.lever.Lever;
import org.listpool.change.lever.LeverKind;
import org.listpool.whatif.goal.Aim;
import org.listpool.whatif.goal.NoSuchTargetException;
import org.listpool.whatif.goal.Target;
import org.listpool.whatif.goal.TargetFigure;

class SeekNotationTest {

    @Test
    void a_target_is_a_figure_a_sign_and_a_number() {
        assertThat(SeekNotation.target("NEED_SHARE_OF_BASELINE >= 97.5"))
                .isEqualTo(Target.of(TargetFigure.NEED_SHARE_OF_BASELINE, Aim.AT_LEAST, 97.5));
    }

    @Test
    void weeks_day_trust_and_specialty_stand_in_brackets() {
        assertThat(SeekNotation.target("LONG_WAITERS_LEFT(52,2027-03-31, trust=RD1, specialty=ENT)<=0"))
                .isEqualTo(new Target(
                        TargetFigure.LONG_WAITERS_LEFT,
                        Aim.AT_MOST,
                        0,
                        52,
                        LocalDate.parse("2027-03-31"),
                        "RD1",
                        "ENT"));
    }

    @Test
    void a_lever_goes_from_its_cheapest_value_to_its_dearest() {
        assertThat(SeekNotation.lever("WARD_PLACES=6..18/2"))
                .isEqualTo(new LeverRange(new Lever(LeverKind.WARD_PLACES, null), 6, 18, 2));
        assertThat(SeekNotation.lever("NOTICE_DAYS=21..14").values()).containsExactly(21, 20, 19, 18, 17, 16, 15, 14);
        assertThat(SeekNotation.lever("WARD_PLACES=6..11/2").values())
                .as("a last step that would lead beyond is left out")
                .containsExactly(6, 8, 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PLACED",
                "PLACED=4",
                "PLACES>=4",
                "PLACED>=many",
                "LONG_WAITERS_LEFT<=0",
                "LONG_WAITERS_LEFT(53,2027-03-31)<=0",
                "LONG_WAITERS_LEFT(52,31/03/2027)<=0",
                "PLACED(52,2027-03-31)>=4",
                "LENT_STAFF_DAYS(specialty=ENT)<=4"
            })
    void what_is_no_target_is_refused_with_what_would_do(String text) {
        assertThatThrownBy(() -> SeekNotation.target(text)).isInstanceOf(NoSuchTargetException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WARD_PLACES", "WARD_PLACES=6", "WARDS=6..8", "WARD_PLACES=6..8/0", "WARD_PLACES=6-8"})
    void what_is_no_lever_is_refused_with_what_would_do(String text) {
        assertThatThrownBy(() -> SeekNotation.lever(text)).isInstanceOf(NothingToChangeException.class);
    }
}
