package org.listpool.whatif.seek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.lever.Lever;
import org.listpool.change.lever.LeverKind;
import org.listpool.whatif.goal.Aim;
import org.listpool.whatif.goal.Obstacle;
import org.listpool.whatif.goal.Target;
import org.listpool.whatif.goal.TargetFigure;

class GoalSeekTest {

    private static final Target HUNDRED = Target.of(TargetFigure.PLACED, Aim.AT_LEAST, 100);
    private static final Lever WARD = new Lever(LeverKind.WARD_PLACES, null);
    private static final Lever NOTICE = new Lever(LeverKind.NOTICE_DAYS, null);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void the_smallest_value_is_found_and_confirmed_on_both_sides(int atOnce) {
        for (int smallest = 2; smallest <= 20; smallest++) {
            int least = smallest;
            Answer answer = sought(ward(1, 20, atOnce), asked -> asked.values().getFirst() >= least ? 100 : 99);

            assertThat(answer.reached()).isTrue();
            assertThat(answer.values()).containsExactly(least);
            assertThat(answer.confirmed()).isTrue();
            assertThat(answer.below()).containsExactly(new Answer.Below(List.of(least - 1), 99, 2, false));
            assertThat(runs(answer, least)).containsExactlyInAnyOrder(1, 2);
            assertThat(runs(answer, least - 1)).containsExactlyInAnyOrder(1, 2);
        }
    }

    @Test
    void halving_tries_few_values() {
        Answer answer = sought(ward(1, 100, 1), asked -> asked.values().getFirst());

        assertThat(answer.values()).containsExactly(100);
        assertThat(answer.evidence()).hasSizeLessThanOrEqualTo(2 + 7 + 2);
    }

    @Test
    void a_target_that_the_first_value_reaches_needs_nothing_below() {
        Answer answer = sought(ward(3, 9, 2), asked -> 120);

        assertThat(answer.values()).containsExactly(3);
        assertThat(answer.below()).isEmpty();
        assertThat(answer.confirmed()).isTrue();
        assertThat(answer.says())
                .containsExactly(
                        "With \"Ward places\" at 3 the target, at least 100 children placed, is reached: it comes to 120.",
                        "Two searches there reached it: one from the baseline's plan, one from nothing with another seed.",
                        "That is the first value of the range, so nothing below was tried.",
                        "Plans are searched for most need; one searched for this figure alone might reach the target sooner.");
    }

    @Test
    void where_no_value_reaches_it_the_nearest_is_told_and_what_stands_in_the_way() {
        Answer answer = sought(ward(1, 9, 2), asked -> 50 + asked.values().getFirst());

        assertThat(answer.reached()).isFalse();
        assertThat(answer.confirmed()).isFalse();
        assertThat(answer.values()).containsExactly(9);
        assertThat(answer.figure()).isEqualTo(59);
        assertThat(answer.inTheWay()).containsExactly(new Obstacle("CONSENT", 17), new Obstacle("OUTBID", 6));
        assertThat(answer.says())
                .contains(
                        "No value tried reaches the target, at least 100 children placed. Nearest comes \"Ward places\" at 9, with 59.",
                        "17 of the 23 left have no consent to be treated away from their own trust.",
                        "6 of the 23 left could lie on a list, but children with more need fill it.");
        assertThat(runs(answer, 9)).containsExactlyInAnyOrder(1, 2);
        assertThat(runs(answer, 8)).as("the value beside the nearest").containsExactly(1);
    }

    @Test
    void a_lever_that_does_harm_beyond_some_value_is_climbed_to_its_best() {
        Answer answer =
                sought(ward(1, 21, 1), asked -> 100 - Math.abs(asked.values().getFirst() - 8));

        assertThat(answer.reached()).isTrue();
        assertThat(answer.values()).containsExactly(8);
    }

    @Test
    void a_step_below_that_an_independent_run_reaches_is_followed_down() {
        // The first runs are unlucky at 4 and 5; the true answer is 4.
        Answer answer = sought(ward(1, 12, 1), asked -> {
            int value = asked.values().getFirst();
            return value >= 6 || (value >= 4 && asked.run() == 2) ? 100 : 90;
        });

        assertThat(answer.values()).containsExactly(4);
        assertThat(answer.confirmed()).as("its first run did not reach it").isFalse();
        assertThat(answer.below()).extracting(Answer.Below::values).containsExactly(List.of(3));
        assertThat(answer.says().get(1)).contains("only one reached it");
    }

    @Test
    void a_range_downwards_finds_the_largest_value() {
        GoalSeek longestNotice = new GoalSeek(HUNDRED, List.of(new LeverRange(NOTICE, 42, 14, 7)), 2);

        Answer answer = sought(longestNotice, asked -> asked.values().getFirst() <= 28 ? 100 : 60);

        assertThat(answer.values()).containsExactly(28);
        assertThat(answer.below()).extracting(Answer.Below::values).containsExactly(List.of(35));
    }

    @Test
    void of_two_levers_the_first_is_made_smallest_then_the_second() {
        GoalSeek both = new GoalSeek(HUNDRED, List.of(range(WARD, 1, 8), range(NOTICE, 0, 10)), 2);

        Answer answer = sought(
                both, asked -> 10 * asked.values().getFirst() + asked.values().getLast() + 47);

        assertThat(answer.values()).containsExactly(5, 3);
        assertThat(answer.below())
                .as("a step below of each lever, the first with the second at its last value")
                .extracting(Answer.Below::values)
                .containsExactly(List.of(4, 10), List.of(5, 2));
        assertThat(answer.says().getFirst()).startsWith("With \"Ward places\" at 5, \"Notice\" at 3 the target");
    }

    @Test
    void two_levers_that_do_not_suffice_end_with_the_first_at_its_last_value() {
        GoalSeek both = new GoalSeek(HUNDRED, List.of(range(WARD, 1, 3), range(NOTICE, 0, 2)), 2);

        Answer answer = sought(both, asked -> asked.values().getFirst());

        assertThat(answer.reached()).isFalse();
        assertThat(answer.values()).containsExactly(3, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatever_part_of_the_evidence_is_kept_the_answer_is_the_same(int atOnce) {
        // Not monotone, and other in each run.
        ToDoubleFunction<Try> noisy =
                asked -> 91 + asked.values().getFirst() + (asked.values().getFirst() * 7 + asked.run() * 5) % 4;
        GoalSeek seek = ward(1, 15, atOnce);
        Answer whole = sought(seek, noisy);

        for (int kept = 0; kept <= whole.evidence().size(); kept++) {
            assertThat(sought(seek, whole.evidence().subList(0, kept), noisy)).isEqualTo(whole);
            List<Trial> backwards = whole.evidence()
                    .subList(whole.evidence().size() - kept, whole.evidence().size())
                    .reversed();
            assertThat(sought(seek, backwards, noisy)).isEqualTo(whole);
        }
    }

    @Test
    void a_bound_is_asked_for_only_where_it_may_prove_that_need_is_out_of_reach() {
        GoalSeek need =
                new GoalSeek(Target.of(TargetFigure.NEED_POINTS, Aim.AT_LEAST, 100), List.of(range(WARD, 1, 9)), 1);
        List<Try> bounded = new ArrayList<>();

        sought(need, asked -> {
            if (asked.bounded()) {
                bounded.add(asked);
            }
            return asked.values().getFirst() >= 5 ? 100 : 99;
        });

        assertThat(bounded).extracting(Try::values).containsExactly(List.of(4));
    }

    @Test
    void a_single_value_is_tried_twice() {
        assertThat(sought(ward(4, 4, 2), asked -> 100).evidence()).hasSize(2);
        assertThat(sought(ward(4, 4, 2), asked -> 10).evidence()).hasSize(2);
    }

    @Test
    void a_seek_without_levers_with_three_or_twice_the_same_is_refused() {
        assertThatThrownBy(() -> new GoalSeek(HUNDRED, List.of(), 1)).isInstanceOf(NothingToChangeException.class);
        assertThatThrownBy(() -> new GoalSeek(HUNDRED, List.of(range(WARD, 1, 2), range(WARD, 1, 3)), 1))
                .hasMessageContaining("must differ");
        assertThatThrownBy(() -> new LeverRange(WARD, 1, 1000, 1)).hasMessageContaining("more than 100 values");
        assertThatThrownBy(() -> new LeverRange(WARD, 1, 10, 0)).hasMessageContaining("must be 1 or more");
    }

    private static GoalSeek ward(int from, int to, int atOnce) {
        return new GoalSeek(HUNDRED, List.of(range(WARD, from, to)), atOnce);
    }

    private static LeverRange range(Lever lever, int from, int to) {
        return new LeverRange(lever, from, to, 1);
    }

    private static List<Integer> runs(Answer answer, int value) {
        return answer.evidence().stream()
                .filter(trial -> trial.values().getFirst() == value)
                .map(Trial::run)
                .toList();
    }

    private static Answer sought(GoalSeek seek, ToDoubleFunction<Try> figures) {
        return sought(seek, List.of(), figures);
    }

    private static Answer sought(GoalSeek seek, List<Trial> before, ToDoubleFunction<Try> figures) {
        List<Trial> evidence = new ArrayList<>(before);
        while (true) {
            switch (seek.next(evidence)) {
                case Step.Done done -> {
                    return done.answer();
                }
                case Step.TryValues more ->
                    more.tries().forEach(asked -> evidence.add(trial(seek.target(), asked, figures)));
            }
        }
    }

    private static Trial trial(Target target, Try asked, ToDoubleFunction<Try> figures) {
        double figure = figures.applyAsDouble(asked);
        return new Trial(
                asked.values(),
                asked.run(),
                asked.seed(1),
                figure,
                target.isReachedBy(figure),
                0,
                null,
                false,
                List.of(new Obstacle("CONSENT", 17), new Obstacle("OUTBID", 6)));
    }
}
