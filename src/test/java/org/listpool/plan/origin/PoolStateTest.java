package org.listpool.plan.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoolStateTest {

    private static final PoolState THEN = new PoolState(3, 6, 6, 100, 120, "none");

    @Test
    void equal_marks_have_not_moved() {
        assertThat(THEN.movedUntil(new PoolState(3, 6, 6, 100, 120, "none"))).isEmpty();
    }

    @Test
    void each_mark_that_differs_is_told_by_itself() {
        assertThat(THEN.movedUntil(new PoolState(4, 6, 6, 100, 120, "none")))
                .singleElement()
                .asString()
                .contains("version 4");
        assertThat(THEN.movedUntil(new PoolState(3, 7, 6, 100, 120, "none")))
                .singleElement()
                .asString()
                .startsWith("1 waiting-list file");
        assertThat(THEN.movedUntil(new PoolState(3, 6, 8, 100, 120, "none")))
                .singleElement()
                .asString()
                .startsWith("2 supplement");
        assertThat(THEN.movedUntil(new PoolState(3, 6, 6, 99, 120, "none")))
                .singleElement()
                .asString()
                .contains("theatre logs");
        assertThat(THEN.movedUntil(new PoolState(3, 6, 6, 100, 121, "none")))
                .singleElement()
                .asString()
                .contains("theatre logs");
        assertThat(THEN.movedUntil(new PoolState(3, 6, 6, 100, 120, "one")))
                .singleElement()
                .asString()
                .contains("acted on");
    }

    @Test
    void a_state_is_read_as_it_was_written() {
        assertThat(PoolState.read(THEN.write())).isEqualTo(THEN);
    }
}
