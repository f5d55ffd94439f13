package org.listpool.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listpool.model.Problem;
import org.listpool.pools.TextPool;

class NeedPointsTest {

    private static long need(String child) {
        Problem problem = TextPool.problem("child | P | waited\nann | " + child);
        return NeedPoints.of(problem.cases().getFirst(), problem.asOf(), problem.weights());
    }

    @ParameterizedTest(name = "{0} after {1} days: {2}")
    @CsvSource({
        "P4, 0, 0",
        "P4, 6, 0",
        "P4, 7, 2",
        "P4, 126, 36",
        "P4, 127, 56",
        "P4, 364, 124",
        "P4, 365, 224",
        "P4, 456, 330",
        "P4, 547, 456",
        "P4, 729, 658",
        "P3, 0, 200",
        "P2, 365, 1224"
    })
    void need_is_priority_and_weeks_and_the_highest_band_reached(String priority, int days, long points) {
        assertThat(need(priority + " | " + days)).isEqualTo(points);
    }

    @Test
    void a_child_without_a_priority_code_counts_its_wait_only() {
        assertThat(need("? | 14")).isEqualTo(2 + 2);
    }

    @Test
    void the_order_in_which_bands_are_written_does_not_matter() {
        Problem problem = TextPool.problem("weights | bands\nx | 365:120 127:20\n\nchild | P | waited\nann | P4 | 365");

        assertThat(NeedPoints.of(problem.cases().getFirst(), problem.asOf(), problem.weights()))
                .isEqualTo(2 * 52 + 120);
    }
}
