package org.listpool.whatif.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.Reason;
import org.listpool.model.UnplacedCase;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;
import org.listpool.whatif.Outcome;

class TargetCountTest {

    /** Waits as at 2027-01-11; the first session is on 2027-02-13, the second two weeks on. */
    private static final Problem PROBLEM = TextPool.problem("""
            session | on
            SAT     | 2027-02-13
            LATE    | 2027-02-27

            procedure  | specialty
            GROMMETS   | ENT
            EXTRACTION | ORAL

            child | trust | procedure  | waited | person
            ann   | A     | GROMMETS   | 400    |
            bob   | A     | GROMMETS   | 331    |
            cat   | B     | GROMMETS   | 332    |
            dan   | H     | GROMMETS   | 400    |
            eve   | H     | EXTRACTION | 400    |
            fay   | A     | GROMMETS   | 400    | p1
            gus   | B     | GROMMETS   | 100    | p1
            """);

    private static final Plan PLAN = TextPlan.plan(PROBLEM, """
            list SAT: S1
              08:30 ann
            list LATE: S1
              08:30 dan
            ward 2027-02-13 HOST: N1 N2
            ward 2027-02-27 HOST: N1 N2
            """)
            .finished(
                    null,
                    List.of(
                            unplaced("bob", "CONSENT"),
                            unplaced("cat", "CONSENT"),
                            unplaced("eve", "SPECIALTY"),
                            unplaced("fay", "OUTBID"),
                            unplaced("gus", "OUTBID")),
                    Map.of());

    private static final Outcome OUTCOME = new Outcome(PROBLEM, PLAN);

    @Test
    void long_waiters_are_served_children_who_pass_the_day_untreated() {
        // By 14 February, 34 days on: bob will have waited 365 days, cat 366, fay (once, with the longer wait) 434;
        // dan is treated after the day; eve's specialty has no session; ann is treated before.
        Target target = longWaiters("2027-02-14", null);

        assertThat(figure(target)).isEqualTo(4);
        assertThat(TargetCount.of(target, OUTCOME, OUTCOME).inTheWay())
                .containsExactly(new Obstacle("CONSENT", 2), new Obstacle("LATER", 1), new Obstacle("OUTBID", 1));
    }

    @Test
    void a_wait_counts_from_365_days_on_and_a_place_on_the_day_itself_is_in_time() {
        assertThat(figure(longWaiters("2027-02-13", "A")))
                .as("bob 364 days, ann treated, fay")
                .isEqualTo(1);
        assertThat(figure(longWaiters("2027-02-14", "A"))).isEqualTo(2);
        assertThat(figure(longWaiters("2027-02-12", "A")))
                .as("ann not yet treated")
                .isEqualTo(2);
        assertThat(figure(longWaiters("2027-02-27", "H"))).as("dan on the day").isZero();
    }

    @Test
    void a_child_on_two_lists_waits_on_each_trusts_own_clock() {
        assertThat(figure(longWaiters("2027-02-14", "B")))
                .as("cat alone; the other has 134 days there")
                .isEqualTo(1);
    }

    @Test
    void a_scenario_without_sessions_leaves_everybody_waiting() {
        Problem none = TextPool.problem("""
                procedure | specialty
                GROMMETS  | ENT

                session | on         | lists
                SAT     | 2027-02-13 | ORAL

                child | procedure | waited
                ann   | GROMMETS  | 400
                """);
        Outcome empty = new Outcome(none, TextPlan.plan(none, "unplaced ann"));

        assertThat(TargetCount.of(longWaiters("2027-02-14", null), empty, OUTCOME)
                        .figure())
                .as("ENT is served in the baseline")
                .isEqualTo(1);
    }

    @Test
    void need_places_and_the_list_are_counted_by_trust_and_specialty() {
        assertThat(figure(Target.of(TargetFigure.PLACED, Aim.AT_LEAST, 1))).isEqualTo(2);
        assertThat(figure(Target.of(TargetFigure.NEED_POINTS, Aim.AT_LEAST, 1)))
                .isEqualTo((double) PLAN.needPoints())
                .isPositive();
        assertThat(figure(Target.of(TargetFigure.NEED_SHARE_OF_BASELINE, Aim.AT_LEAST, 95)))
                .isEqualTo(100);
        assertThat(figure(Target.of(TargetFigure.LIST_LEFT, Aim.AT_MOST, 0)))
                .as("bob, cat, eve, and fay who is gus")
                .isEqualTo(4);
        assertThat(figure(new Target(TargetFigure.LIST_LEFT, Aim.AT_MOST, 0, null, null, null, "ORAL")))
                .isEqualTo(1);
        assertThat(figure(new Target(TargetFigure.PLACED, Aim.AT_LEAST, 0, null, null, "A", null)))
                .isEqualTo(1);
    }

    @Test
    void a_bound_rules_out_only_what_lies_above_it() {
        Target points = Target.of(TargetFigure.NEED_POINTS, Aim.AT_LEAST, 100);
        Target share = Target.of(TargetFigure.NEED_SHARE_OF_BASELINE, Aim.AT_LEAST, 95);

        assertThat(points.isShutOutBy(99, 1000)).isTrue();
        assertThat(points.isShutOutBy(100, 1000)).isFalse();
        assertThat(share.isShutOutBy(949, 1000)).isTrue();
        assertThat(share.isShutOutBy(950, 1000)).isFalse();
        assertThat(Target.of(TargetFigure.PLACED, Aim.AT_LEAST, 95).hasBound()).isFalse();
    }

    @Test
    void a_share_of_nothing_and_an_unknown_specialty_are_refused() {
        Outcome nothing = new Outcome(PROBLEM, TextPlan.plan(PROBLEM, "unplaced ann"));

        assertThatThrownBy(() -> Target.of(TargetFigure.NEED_SHARE_OF_BASELINE, Aim.AT_LEAST, 95)
                        .requireIn(nothing))
                .hasMessageContaining("set NEED_POINTS instead");
        assertThatThrownBy(() ->
                        new Target(TargetFigure.LIST_LEFT, Aim.AT_MOST, 0, null, null, null, "EYES").requireIn(OUTCOME))
                .hasMessage("No specialty EYES is in the problem; there are [ENT, ORAL].");
    }

    private static Target longWaiters(String by, @Nullable String trust) {
        return new Target(TargetFigure.LONG_WAITERS_LEFT, Aim.AT_MOST, 0, 52, LocalDate.parse(by), trust, null);
    }

    private static double figure(Target target) {
        return TargetCount.of(target, OUTCOME, OUTCOME).figure();
    }

    private static UnplacedCase unplaced(String id, String code) {
        return new UnplacedCase(id, List.of(new Reason(code, "A sentence.")), List.of());
    }
}
