package org.listpool.planning.kpi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.listpool.planning.kpi.HandMadePool.placed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.listpool.model.PlannedSession;
import org.listpool.model.PlannedStaff;
import org.listpool.model.Roles;

/** Figures of {@link HandMadePool}, written out. */
class KpisTest {

    private final Kpis kpis = Kpis.of(HandMadePool.problem(), HandMadePool.plan());

    @Test
    void a_child_on_two_lists_for_one_specialty_counts_once_with_the_longer_wait() {
        assertThat(kpis.all()).isEqualTo(new ListFigures(7 - 1, 3, 3 + 1, 2, 700));
        assertThat(kpis.placed()).isEqualTo(3);
        assertThat(kpis.all().clearedShare()).isEqualTo(0.5);
    }

    @Test
    void a_specialty_counts_all_its_children_whether_or_not_a_session_serves_it() {
        assertThat(kpis.bySpecialty())
                .containsExactly(
                        Map.entry("ENT", new ListFigures(5, 3, 3, 2, 700)),
                        Map.entry("ORAL", new ListFigures(1, 0, 1, 0, 400)));
        assertThat(requireNonNull(kpis.bySpecialty().get("ENT")).over52WeeksClearedShare())
                .isEqualTo(0.6667);
    }

    @Test
    void a_child_on_two_lists_leaves_both_when_placed_from_one() {
        assertThat(kpis.byProvider())
                .containsExactly(
                        Map.entry("A", new ListFigures(4, 1 + 1, 2, 1, 400)),
                        Map.entry("B", new ListFigures(3, 2, 2, 1, 700)));
    }

    @Test
    void a_wait_of_365_days_is_over_52_weeks_and_one_of_364_is_not() {
        Kpis none = Kpis.of(HandMadePool.problem(), HandMadePool.emptyPlan());

        ListFigures trust = requireNonNull(none.byProvider().get("A"));
        assertThat(trust.over52WeeksListed()).isEqualTo(2);
        assertThat(trust.over52WeeksCleared()).isZero();
    }

    @Test
    void the_longest_wait_left_is_told_overall_and_for_the_specialties_served() {
        List<PlannedSession> lists = List.of(new PlannedSession(
                "T1", null, List.of(), List.of(placed("B:2", "08:30", "09:00"), placed("B:1", "09:10", "09:40"))));
        Kpis longestPlaced = Kpis.of(HandMadePool.problem(), HandMadePool.plan(lists, List.of(), List.of()));

        assertThat(longestPlaced.all().longestWaitLeftDays()).isEqualTo(400);
        assertThat(longestPlaced.longestWaitLeftServedDays()).isEqualTo(365);
    }

    @Test
    void theatre_minutes_past_the_planned_end_are_not_used_minutes() {
        assertThat(kpis.bySession())
                .containsExactly(
                        Map.entry("T1", new SessionFigures(3, 50 + 30 + 40, 540)),
                        Map.entry("T2", new SessionFigures(0, 0, 540)));
    }

    @Test
    void a_session_that_does_not_run_has_no_part_in_utilisation() {
        assertThat(kpis.sessionsRun()).isEqualTo(1);
        assertThat(kpis.plannedTheatreMinutes()).isEqualTo(540);
        assertThat(kpis.cappedUtilisationShare()).isEqualTo(0.2222); // 120 / 540
        assertThat(requireNonNull(kpis.bySession().get("T2")).cappedUtilisationShare())
                .isNull();
    }

    @Test
    void people_and_units_lent_count_days_and_the_hosts_own_count_nothing() {
        assertThat(kpis.lentByProvider())
                .containsExactly(Map.entry("A", new LentFigures(0, 0)), Map.entry("B", new LentFigures(1 + 1, 2 * 2)));
    }

    @Test
    void travel_is_told_as_mean_nine_in_ten_and_longest() {
        assertThat(kpis.travel()).isEqualTo(new TravelFigures(47.0, 80, 80)); // (20 + 41 + 80) / 3
        List<Integer> oneToTen = IntStream.rangeClosed(1, 10).boxed().toList();
        assertThat(TravelFigures.of(oneToTen)).isEqualTo(new TravelFigures(5.5, 9, 10));
    }

    @Test
    void the_spread_is_the_best_served_trust_less_the_worst() {
        assertThat(kpis.clearedShareSpread()).isEqualTo(0.1667); // 2/3 - 2/4
        assertThat(kpis.over52WeeksClearedShareSpread()).isEqualTo(0.0); // 1/2 - 1/2
    }

    @Test
    void deprivation_compares_each_fifths_part_of_the_pool_with_its_part_of_the_places() {
        assertThat(kpis.byQuintile())
                .containsExactly(
                        Map.entry("1", new QuintileFigures(2, 2)),
                        Map.entry("2", new QuintileFigures(0, 0)),
                        Map.entry("3", new QuintileFigures(2, 1)),
                        Map.entry("4", new QuintileFigures(0, 0)),
                        Map.entry("5", new QuintileFigures(2, 0)),
                        Map.entry("unknown", new QuintileFigures(0, 0)));
    }

    @Test
    void the_map_names_every_figure_with_its_unit_and_keeps_its_order() {
        Map<String, Object> map = kpis.toMap();

        assertThat(new ArrayList<>(map.keySet()))
                .containsExactly(
                        "placed",
                        "listedChildren",
                        "clearedChildren",
                        "clearedShare",
                        "over52WeeksListedChildren",
                        "over52WeeksClearedChildren",
                        "over52WeeksClearedShare",
                        "longestWaitLeftDays",
                        "longestWaitLeftServedDays",
                        "sessionsRun",
                        "childrenPerSessionMean",
                        "usedTheatreMinutes",
                        "plannedTheatreMinutes",
                        "cappedUtilisationShare",
                        "travelMeanMinutes",
                        "travelP90Minutes",
                        "travelMaxMinutes",
                        "lentStaffDays",
                        "lentEquipmentUnitDays",
                        "clearedShareSpread",
                        "over52WeeksClearedShareSpread",
                        "bySpecialty",
                        "byProvider",
                        "bySession",
                        "byDeprivationQuintile");
        assertThat(map).containsEntry("placed", 3).containsEntry("childrenPerSessionMean", 3.0);
        assertThat(map.get("byDeprivationQuintile"))
                .asString()
                .startsWith("{1={listedChildren=2, listedShare=0.3333, placedChildren=2, placedShare=0.6667}, 2=");
    }

    @Test
    void figures_that_do_not_exist_are_left_out_of_an_empty_plan() {
        Map<String, Object> map =
                Kpis.of(HandMadePool.problem(), HandMadePool.emptyPlan()).toMap();

        assertThat(map)
                .containsEntry("placed", 0)
                .containsEntry("plannedTheatreMinutes", 0)
                .doesNotContainKeys("cappedUtilisationShare", "travelMeanMinutes", "childrenPerSessionMean");
    }

    @Test
    void a_plan_with_unknown_ids_still_gets_figures() {
        List<PlannedSession> lists = List.of(new PlannedSession(
                "T9",
                null,
                List.of(new PlannedStaff(Roles.SURGEON, "NOBODY", null)),
                List.of(placed("X:1", "08:30", "09:00"))));

        Kpis odd = Kpis.of(HandMadePool.problem(), HandMadePool.plan(lists, List.of(), List.of()));

        assertThat(odd.placed()).isZero();
        assertThat(odd.travel()).isNull();
    }
}
