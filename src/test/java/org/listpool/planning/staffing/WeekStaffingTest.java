package org.listpool.planning.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.PlannedSession;
import org.listpool.model.Problem;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchSettings;
import org.listpool.planning.entity.HostDay;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.PoolFactory;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.pools.RandomPools;
import org.listpool.pools.TextPool;

class WeekStaffingTest {

    private static final String WEEKEND = """
            session | on
            SAT     | 2027-02-13
            SUN     | 2027-02-14

            child | waited
            ann   | 10
            """;

    private static final String PEOPLE = """

            person | role            | trust | most | senior
            S1     | SURGEON         | H     | 2    |
            A1     | ANAESTHETIST    | H     | 2    |
            N1     | CHILDRENS_NURSE | H     | 2    | yes
            N2     | CHILDRENS_NURSE | H     | 2    |
            """;

    static LongStream randomPools() {
        return LongStream.rangeClosed(1, 100);
    }

    private static WeekStaffing staffing(String text) {
        PlanningPool pool = PoolFactory.of(TextPool.problem(text));
        return Objects.requireNonNull(
                WeekStaffing.find(pool, pool.days().getFirst().week()));
    }

    /** For each way the sessions that run, by their places, and the nurses of each day. */
    private static List<String> ways(String text) {
        return staffing(text).ways().stream()
                .map(way -> Arrays.stream(way.leads())
                                .mapToObj(lead -> lead == Staffing.CLOSED ? "-" : "runs")
                                .collect(Collectors.joining(" "))
                        + way.nurses().stream().map(Arrays::toString).collect(Collectors.joining()))
                .toList();
    }

    @Test
    void people_with_both_days_to_give_staff_both_days() {
        assertThat(ways(WEEKEND + PEOPLE)).containsExactly("runs runs[2, 2]");
    }

    @Test
    void a_surgeon_with_one_day_to_give_operates_on_either() {
        assertThat(ways(WEEKEND + PEOPLE.replace("SURGEON         | H     | 2", "SURGEON         | H     | 1")))
                .containsExactlyInAnyOrder("runs -[2, 0]", "- runs[0, 2]");
    }

    @Test
    void a_surgeon_is_in_one_of_two_sessions_of_a_day() {
        assertThat(ways(WEEKEND.replace("2027-02-14", "2027-02-13") + PEOPLE))
                .containsExactlyInAnyOrder("runs -[2]", "- runs[2]");
    }

    @Test
    void without_a_senior_nurse_nothing_runs() {
        assertThat(ways(WEEKEND + PEOPLE.replace("| yes", "|"))).containsExactly("- -[0, 0]");
    }

    @Test
    void a_trust_lends_no_more_people_than_agreed() {
        String lent = WEEKEND.replace("2027-02-14", "2027-02-13") + PEOPLE + """
                S2     | SURGEON         | A     | 2    |
                A2     | ANAESTHETIST    | A     | 2    |
                """;

        assertThat(ways(lent)).containsExactly("runs runs[2]");
        assertThat(ways(lent + "\nlimit | people\nA     | 2")).containsExactly("runs runs[2]");
        assertThat(ways(lent + "\nlimit | people\nA     | 1")).containsExactlyInAnyOrder("runs -[2]", "- runs[2]");
    }

    @Test
    void a_week_of_many_sessions_is_left_to_others() {
        StringBuilder sessions = new StringBuilder("session | on\n");
        for (int i = 0; i < 20; i++) {
            sessions.append("X").append(i).append(" | 2027-02-13\n");
        }
        PlanningPool pool = PoolFactory.of(TextPool.problem(sessions + "\nchild | waited\nann | 10\n" + PEOPLE));

        assertThat(WeekStaffing.find(pool, pool.days().getFirst().week())).isNull();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("randomPools")
    void the_staff_of_every_plan_is_covered_by_a_way(long seed) {
        Problem problem = RandomPools.problem(seed);
        Plan plan = PlanSearch.of(
                        problem,
                        "drawn",
                        new SearchSettings(Duration.ofMinutes(1), 60, seed, 1),
                        (elapsed, need, score, best) -> {})
                .withoutBound()
                .run();
        PlanningPool pool = PoolFactory.of(problem);

        assertThat(pool.days().stream().map(HostDay::week).distinct()).allSatisfy(week -> {
            WeekStaffing staffing = Objects.requireNonNull(WeekStaffing.find(pool, week), "a week of a small pool");
            assertThat(staffing.ways()).anyMatch(way -> covers(staffing, way, plan, pool));
        });
    }

    private static boolean covers(WeekStaffing staffing, Staffing way, Plan plan, PlanningPool pool) {
        Map<String, WaitingCase> waiting = pool.cases().stream()
                .collect(Collectors.toMap(each -> each.facts().source().id(), Function.identity()));
        for (PlannedSession session : plan.sessions()) {
            for (int i = 0; i < staffing.slots().size(); i++) {
                SessionSlot slot = staffing.slots().get(i);
                if (slot.session().id().equals(session.id())) {
                    int lead = way.leads()[i];
                    for (PlannedCase each : session.cases()) {
                        WaitingCase child = Objects.requireNonNull(waiting.get(each.caseId()));
                        if (lead == Staffing.CLOSED
                                || !staffing.leads(i).get(lead).takes(child.facts(), slot)) {
                            return false;
                        }
                    }
                }
            }
        }
        return way.nurses().stream().anyMatch(nurses -> isEnough(staffing, nurses, plan));
    }

    private static boolean isEnough(WeekStaffing staffing, int[] nurses, Plan plan) {
        for (int d = 0; d < nurses.length; d++) {
            HostDay day = staffing.days().get(d);
            int onDuty = plan.days().stream()
                    .filter(each ->
                            each.date().equals(day.date()) && each.site().equals(day.site()))
                    .mapToInt(each -> each.nurses().size())
                    .sum();
            if (nurses[d] < onDuty) {
                return false;
            }
        }
        return true;
    }
}
