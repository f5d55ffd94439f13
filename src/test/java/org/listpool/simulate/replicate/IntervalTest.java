package org.listpool.simulate.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Intervals of figures that can be counted by hand. */
class IntervalTest {

    /** 1 to 399: the order statistic at 400 p is the number itself. */
    private static final List<Double> EVEN = numbers(399);

    @Nested
    class of_one_more_world {

        @Test
        void goes_from_the_5th_to_the_95th_percentile() {
            assertThat(Interval.predicted(EVEN)).isEqualTo(new Interval(200, 20, 380));
        }

        @Test
        void does_not_hang_on_the_order_of_the_worlds() {
            assertThat(Interval.predicted(EVEN.reversed())).isEqualTo(Interval.predicted(EVEN));
        }

        @Test
        void lies_between_neighbours_where_the_rank_is_no_whole_number() {
            // 24 values: ranks 25 x 0.05 = 1.25 and 25 x 0.95 = 23.75.
            Interval interval = Interval.predicted(numbers(24));

            assertThat(interval.low()).isCloseTo(1.25, within(1e-9));
            assertThat(interval.high()).isCloseTo(23.75, within(1e-9));
        }

        @Test
        void is_all_that_was_seen_where_there_are_fewer_than_19_worlds() {
            assertThat(Interval.predicted(numbers(18))).isEqualTo(new Interval(9.5, 1, 18));
            assertThat(Interval.predicted(List.of(3.0))).isEqualTo(new Interval(3, 3, 3));
        }

        @Test
        void leaves_the_tenth_out_above_where_the_least_is_frequent() {
            List<Double> oftenNone = with(0, 40, EVEN);

            // 439 values, rank 440 x 0.9 = 396, of which 40 are the zeros.
            assertThat(Interval.predicted(oftenNone).low()).isZero();
            assertThat(Interval.predicted(oftenNone).high()).isCloseTo(356, within(1e-9));
        }

        @Test
        void leaves_the_tenth_out_below_where_the_most_is_frequent() {
            List<Double> oftenAll = with(500, 40, EVEN);

            assertThat(Interval.predicted(oftenAll).low()).isCloseTo(44, within(1e-9));
            assertThat(Interval.predicted(oftenAll).high()).isEqualTo(500);
        }

        @Test
        void leaves_nothing_out_where_both_are_frequent() {
            assertThat(Interval.predicted(List.of(0.0, 1.0, 1.0, 2.0, 2.0))).isEqualTo(new Interval(1.2, 0, 2));
        }
    }

    @Nested
    class of_the_mean {

        @Test
        void is_students_t_times_the_standard_error() {
            // Mean 3, deviation sqrt(2.5); t of 4 degrees of freedom at 95 % is 2.131847.
            Interval interval = Interval.ofMean(numbers(5));

            assertThat(interval.mean()).isEqualTo(3);
            assertThat(interval.high()).isCloseTo(3 + 2.131847 * Math.sqrt(2.5 / 5), within(1e-6));
            assertThat(interval.low()).isCloseTo(3 - 2.131847 * Math.sqrt(2.5 / 5), within(1e-6));
        }

        @Test
        void is_a_point_where_the_figure_never_varies() {
            assertThat(Interval.ofMean(Collections.nCopies(7, 0.1))).isEqualTo(new Interval(0.1, 0.1, 0.1));
        }

        @Test
        void cannot_be_told_of_one_world() {
            assertThatThrownBy(() -> Interval.ofMean(List.of(1.0)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("An interval needs 2 worlds at least, not 1.");
        }
    }

    @Test
    void an_interval_holds_its_ends_and_can_be_widened() {
        Interval interval = new Interval(2, 1, 3);

        assertThat(interval.holds(1)).isTrue();
        assertThat(interval.holds(3)).isTrue();
        assertThat(interval.holds(0.99)).isFalse();
        assertThat(interval.holds(3.01)).isFalse();
        assertThat(interval.widened(0.5)).isEqualTo(new Interval(2, 0.5, 3.5));
    }

    private static List<Double> numbers(int last) {
        return IntStream.rangeClosed(1, last).asDoubleStream().boxed().toList();
    }

    private static List<Double> with(double value, int times, List<Double> others) {
        return Stream.concat(DoubleStream.generate(() -> value).limit(times).boxed(), others.stream())
                .toList();
    }
}
