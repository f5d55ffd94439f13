package org.listpool.simulate.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.listpool.model.Plan;
import org.listpool.model.PlannedSession;
import org.listpool.model.Problem;
import org.listpool.planning.kpi.Kpis;
import org.listpool.planning.kpi.ListFigures;
import org.listpool.simulate.PlanRisk;
import org.listpool.simulate.PlanSimulation;
import org.listpool.simulate.SimulationSettings;

/** Worlds of plans of the replay pool against the plan's own figures, the simulation of its lists, and each other. */
class ReplicationsAgreeTest {

    private static Problem problem;
    private static Plan plan;
    private static Plan otherPlan;

    @BeforeAll
    static void make_plans() {
        List<PlannedPools> plans = PlannedPools.replay(2);
        problem = plans.get(0).problem();
        plan = plans.get(0).plan();
        otherPlan = plans.get(3).plan();
    }

    @Test
    void every_world_without_absences_treats_whom_the_plan_places() {
        Replications worlds =
                Replications.of(problem, plan, ReplicationSettings.of(20, 1).withoutAbsences());

        Kpis kpis = Kpis.of(problem, plan);
        assertThat(worlds.figure(FigureNames.TREATED_CHILDREN)).containsOnly((double) kpis.placed());
        assertThat(worlds.figure(FigureNames.NEED_POINTS_MET)).containsOnly((double) plan.needPoints());
        assertThat(worlds.figure(FigureNames.OVER_52_WEEKS_TREATED))
                .containsOnly((double) kpis.all().over52WeeksCleared());
        assertThat(PlanWorlds.OVER_52_WEEKS_DAYS).isEqualTo(ListFigures.OVER_52_WEEKS_DAYS);
        assertThat(worlds.interval(FigureNames.USED_THEATRE_MINUTES).mean())
                .isCloseTo(kpis.usedTheatreMinutes(), within(0.02 * kpis.usedTheatreMinutes()));
        assertThat(worlds.interval(FigureNames.UTILISATION_SHARE).mean())
                .isCloseTo(Objects.requireNonNull(kpis.cappedUtilisationShare()), within(0.02));
    }

    @Test
    void worlds_without_absences_agree_with_the_simulated_days_of_each_list() {
        Replications worlds =
                Replications.of(problem, plan, ReplicationSettings.of(10_000, 1).withoutAbsences());
        PlanRisk.Totals days = PlanSimulation.of(problem, plan, SimulationSettings.of(10_000, 1))
                .totals();

        agree(worlds, FigureNames.LATE_LISTS, days.expectedSessionsOverrunning());
        agree(worlds, FigureNames.OVERRUN_MINUTES, days.expectedOverrunMinutes());
        agree(worlds, FigureNames.LATE_DISCHARGES, days.expectedLateDischarges());
    }

    @Test
    void leaving_a_list_out_changes_what_belongs_to_it_alone() {
        PlannedSession gone = plan.sessions().stream()
                .filter(list -> list.cases().size() > 3)
                .findFirst()
                .orElseThrow();
        List<PlannedSession> others = new ArrayList<>(plan.sessions());
        others.remove(gone);
        Replications all = replicate(plan);
        Replications without = replicate(PlannedPools.part(plan, others));
        Replications alone = replicate(PlannedPools.part(plan, List.of(gone)));

        for (String figure : all.figures().keySet()) {
            if (!figure.equals(FigureNames.UTILISATION_SHARE)) {
                for (int i = 0; i < all.count(); i++) {
                    assertThat(without.figure(figure).get(i)
                                    + alone.figure(figure).get(i))
                            .as(figure)
                            .isCloseTo(all.figure(figure).get(i), within(1e-6));
                }
            }
        }
    }

    @Test
    void a_plan_does_not_differ_from_itself_in_any_world() {
        Replications once = replicate(plan);
        Replications again = replicate(plan);

        assertThat(once.figures().keySet())
                .allSatisfy(figure -> assertThat(
                                PairedDifference.of(once, again, figure, 0).mean())
                        .isEqualTo(new Interval(0, 0, 0)));
    }

    @Test
    void common_worlds_tell_two_plans_apart_more_sharply() {
        PairedDifference difference =
                PairedDifference.of(replicate(plan), replicate(otherPlan), FigureNames.NEED_POINTS_MET, 0);

        assertThat(difference.correlation()).isNotNull().isGreaterThan(0.3);
        assertThat(difference.varianceFactor()).isNotNull().isGreaterThan(1.5);
    }

    @Test
    void plans_in_worlds_of_their_own_gain_nothing() {
        Replications other = Replications.of(problem, otherPlan, ReplicationSettings.of(400, 99));
        PairedDifference difference = PairedDifference.of(
                replicate(plan), new Replications(1, 400, other.figures()), FigureNames.NEED_POINTS_MET, 0);

        assertThat(difference.varianceFactor()).isNotNull().isBetween(0.8, 1.25);
    }

    private static Replications replicate(Plan of) {
        return Replications.of(problem, of, ReplicationSettings.of(400, 1));
    }

    /** Within four standard errors of either. */
    private static void agree(Replications worlds, String figure, double mean) {
        Interval interval = worlds.meanInterval(figure);
        double error = (interval.high() - interval.mean()) / 1.645;
        assertThat(mean).as(figure).isCloseTo(interval.mean(), within(4 * Math.sqrt(2) * error));
    }
}
