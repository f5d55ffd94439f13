package org.listpool.simulate.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

/** Worlds of small lists, which can be counted by hand. */
class ReplicationsTest {

    private static final int WORLDS = 1_000;

    private static final Problem POOL = TextPool.problem("""
            rules
            turnaroundMinutes
            10

            session | from  | to
            SAT     | 08:30 | 10:10
            SUN     | 08:30 | 10:10

            child | minutes | sd | stay | waited | trust
            ann   | 30      | 0  | 120  | 365    | H
            bob   | 30      | 0  | 120  | 364    | A
            cy    | 30      | 0  | 120  | 400    | A
            """);

    private static final Plan THREE = plan(POOL, "list SAT: S1\n  08:30 ann\n  09:10 bob\n  09:50 cy");

    @Test
    void a_list_on_which_all_come_is_worked_as_planned() {
        Replications worlds =
                Replications.of(POOL, THREE, ReplicationSettings.of(3, 1).withoutAbsences());

        // Out of theatre at 10:20, ten minutes late.
        assertThat(worlds.figure(FigureNames.TREATED_CHILDREN))
                .containsOnly(3.0)
                .hasSize(3);
        assertThat(worlds.figure(FigureNames.OVER_52_WEEKS_TREATED)).containsOnly(2.0);
        assertThat(worlds.figure(FigureNames.treatedOf("A"))).containsOnly(2.0);
        assertThat(worlds.figure(FigureNames.over52WeeksTreatedOf("A"))).containsOnly(1.0);
        assertThat(worlds.figure(FigureNames.treatedOf("B"))).containsOnly(0.0);
        assertThat(worlds.figure(FigureNames.LATE_LISTS)).containsOnly(1.0);
        assertThat(worlds.figure(FigureNames.OVERRUN_MINUTES))
                .allSatisfy(m -> assertThat(m).isCloseTo(10, within(1e-9)));
        assertThat(worlds.figure(FigureNames.USED_THEATRE_MINUTES))
                .allSatisfy(m -> assertThat(m).isCloseTo(80, within(1e-9)));
        assertThat(worlds.figure(FigureNames.UTILISATION_SHARE))
                .allSatisfy(m -> assertThat(m).isCloseTo(0.8, within(1e-9)));
        assertThat(worlds.figure(FigureNames.DECLINED)).containsOnly(0.0);
    }

    @Nested
    class absences {

        @Test
        void nobody_is_counted_twice() {
            Replications worlds = Replications.of(POOL, THREE, shares(0.3, 0.3, 0.3));

            for (int i = 0; i < WORLDS; i++) {
                assertThat(at(worlds, FigureNames.TREATED_CHILDREN, i)
                                + at(worlds, FigureNames.DECLINED, i)
                                + at(worlds, FigureNames.CANCELLED_ON_THE_DAY, i)
                                + at(worlds, FigureNames.WAS_NOT_BROUGHT, i))
                        .isEqualTo(3);
            }
        }

        @Test
        void shares_of_the_day_are_of_those_who_accepted() {
            Replications worlds = Replications.of(POOL, THREE, shares(0.5, 0.4, 0.2));

            // Mean of 3000 children; five standard errors.
            assertThat(mean(worlds, FigureNames.DECLINED)).isCloseTo(3 * 0.5, within(0.14));
            assertThat(mean(worlds, FigureNames.CANCELLED_ON_THE_DAY)).isCloseTo(3 * 0.5 * 0.4, within(0.11));
            assertThat(mean(worlds, FigureNames.WAS_NOT_BROUGHT)).isCloseTo(3 * 0.5 * 0.2, within(0.09));
        }

        @Test
        void a_list_goes_on_without_an_absent_child() {
            Replications worlds = Replications.of(POOL, THREE, shares(0.1, 0.1, 0.1));

            // Late only with all three; two that come are out by 10:20 at the latest because cy comes at 08:50 or
            // before.
            for (int i = 0; i < WORLDS; i++) {
                double come = at(worlds, FigureNames.TREATED_CHILDREN, i);
                assertThat(at(worlds, FigureNames.LATE_LISTS, i)).isEqualTo(come == 3 ? 1 : 0);
                assertThat(at(worlds, FigureNames.USED_THEATRE_MINUTES, i))
                        .isCloseTo(come == 3 ? 80 : 30 * come, within(1e-9));
            }
        }

        @Test
        void a_later_child_is_not_in_theatre_before_it_has_arrived() {
            Plan late = plan(POOL, "list SAT: S1\n  08:30 ann\n  09:50 cy arrive 09:45");
            ReplicationSettings annStaysAway = shares(0.5, 0, 0);
            Replications worlds = Replications.of(POOL, late, annStaysAway);

            // Into theatre at 09:45, out at 10:15, five minutes late, whether ann comes or not.
            for (int i = 0; i < WORLDS; i++) {
                boolean cy = at(worlds, FigureNames.treatedOf("A"), i) == 1;
                assertThat(at(worlds, FigureNames.OVERRUN_MINUTES, i)).isCloseTo(cy ? 5 : 0, within(1e-9));
            }
        }

        @Test
        void a_list_to_which_nobody_comes_uses_nothing_and_is_not_late() {
            Replications worlds = Replications.of(POOL, THREE, shares(0, 1, 0));

            assertThat(worlds.figure(FigureNames.CANCELLED_ON_THE_DAY)).containsOnly(3.0);
            for (String figure : List.of(
                    FigureNames.TREATED_CHILDREN,
                    FigureNames.NEED_POINTS_MET,
                    FigureNames.LATE_LISTS,
                    FigureNames.LATE_DISCHARGES,
                    FigureNames.UTILISATION_SHARE)) {
                assertThat(worlds.figure(figure)).as(figure).containsOnly(0.0);
            }
        }
    }

    @Nested
    class worlds {

        private static final Problem UNSURE = TextPool.problem("""
                session | from  | to
                SAT     | 08:30 | 17:30
                SUN     | 08:30 | 17:30

                child | minutes | sd
                ann   | 50      | 20
                bob   | 50      | 20
                """);

        @Test
        void are_the_same_for_the_same_seed_and_others_for_another() {
            Plan plan = plan(UNSURE, "list SAT: S1\n  08:30 ann");

            assertThat(worlds(UNSURE, plan, 7)).isEqualTo(worlds(UNSURE, plan, 7));
            assertThat(worlds(UNSURE, plan, 7).figures())
                    .isNotEqualTo(worlds(UNSURE, plan, 8).figures());
        }

        @Test
        void do_not_hang_on_how_many_there_are() {
            Plan plan = plan(UNSURE, "list SAT: S1\n  08:30 ann\n  09:30 bob");
            Replications few = Replications.of(UNSURE, plan, ReplicationSettings.of(50, 1));
            Replications many = Replications.of(UNSURE, plan, ReplicationSettings.of(400, 1));

            few.figures()
                    .forEach((figure, values) -> assertThat(many.figure(figure).subList(0, 50))
                            .as(figure)
                            .isEqualTo(values));
        }

        @Test
        void follow_a_child_to_another_list() {
            Plan saturday = plan(UNSURE, "list SAT: S1\n  08:30 ann\nlist SUN: S1\n  08:30 bob");
            Plan sunday = plan(UNSURE, "list SUN: S1\n  08:30 ann\nlist SAT: S1\n  08:30 bob");

            assertThat(worlds(UNSURE, sunday, 1)).isEqualTo(worlds(UNSURE, saturday, 1));
        }

        @Test
        void differ_from_child_to_child() {
            Replications ann = worlds(UNSURE, plan(UNSURE, "list SAT: S1\n  08:30 ann"), 1);
            Replications bob = worlds(UNSURE, plan(UNSURE, "list SAT: S1\n  08:30 bob"), 1);

            assertThat(PairedDifference.of(ann, bob, FigureNames.USED_THEATRE_MINUTES, 0)
                            .correlation())
                    .isNotNull()
                    .isEqualTo(0, within(0.15));
        }

        @Test
        void keep_a_childs_quantile_when_its_minutes_change() {
            Problem twice = TextPool.problem("""
                    session | from  | to
                    SAT     | 08:30 | 17:30

                    child | minutes | sd
                    ann   | 100     | 40
                    """);
            ReplicationSettings all = ReplicationSettings.of(WORLDS, 1).withoutAbsences();
            Replications once = Replications.of(UNSURE, plan(UNSURE, "list SAT: S1\n  08:30 ann"), all);
            Replications longer = Replications.of(twice, plan(twice, "list SAT: S1\n  08:30 ann"), all);

            for (int i = 0; i < WORLDS; i++) {
                assertThat(at(longer, FigureNames.USED_THEATRE_MINUTES, i))
                        .isCloseTo(2 * at(once, FigureNames.USED_THEATRE_MINUTES, i), within(1e-9));
            }
        }
    }

    @Test
    void a_plan_without_children_has_every_figure_at_0() {
        Replications worlds = Replications.of(POOL, plan(POOL, "unplaced ann bob cy"), ReplicationSettings.of(2, 1));

        assertThat(worlds.figures().values())
                .hasSize(FigureNames.OF_PLAN.size() + 2 * POOL.providers().size())
                .containsOnly(Collections.nCopies(2, 0.0));
    }

    @Test
    void settings_out_of_range_are_refused() {
        assertThatThrownBy(() -> ReplicationSettings.of(0, 1)).hasMessage("Replications are 1 to 10000, not 0.");
        assertThatThrownBy(() -> ReplicationSettings.of(10_001, 1)).hasMessageContaining("not 10001");
        assertThatThrownBy(() -> shares(-0.1, 0, 0)).hasMessageContaining("declined offers is 0 to 1");
        assertThatThrownBy(() -> shares(0, Double.NaN, 0)).hasMessageContaining("cancellations on the day");
        assertThatThrownBy(() -> shares(0, 0, 1.1)).hasMessageContaining("children not brought");
        assertThatThrownBy(() -> shares(0, 0.6, 0.5)).hasMessageContaining("more than 1 together");
        assertThatThrownBy(() -> new ReplicationSettings(1, 1, 0, 0, 0, -1)).hasMessageContaining("early start");
    }

    @Test
    void a_plan_of_another_problem_is_refused() {
        Problem other = TextPool.problem("""
                child
                dan
                """);

        assertThatThrownBy(() -> worlds(POOL, plan(other, "list SAT: S1\n  08:30 dan"), 1))
                .hasMessageContaining("a case that the problem lacks: dan");
    }

    private static ReplicationSettings shares(double declined, double cancelled, double notBrought) {
        return new ReplicationSettings(WORLDS, 1, declined, cancelled, notBrought, null);
    }

    private static Replications worlds(Problem problem, Plan plan, long seed) {
        return Replications.of(problem, plan, ReplicationSettings.of(WORLDS, seed));
    }

    private static double at(Replications worlds, String figure, int world) {
        return worlds.figure(figure).get(world);
    }

    private static double mean(Replications worlds, String figure) {
        return worlds.interval(figure).mean();
    }

    private static Plan plan(Problem problem, String text) {
        return TextPlan.plan(problem, text);
    }
}
