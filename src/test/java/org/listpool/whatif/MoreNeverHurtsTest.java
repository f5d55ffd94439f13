package org.listpool.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.change.Change;
import org.listpool.change.TheatreChange;
import org.listpool.change.edit.Edits;
import org.listpool.change.lever.Lever;
import org.listpool.change.lever.LeverKind;
import org.listpool.change.people.StaffChange;
import org.listpool.change.rule.RuleChange;
import org.listpool.change.supply.EquipmentChange;
import org.listpool.check.PlanChecker;
import org.listpool.model.Equipment;
import org.listpool.model.EquipmentKind;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.TheatreSession;
import org.listpool.pools.RandomPools;

/** More of anything never lowers the need that a scenario's plan meets below its baseline's plan. */
class MoreNeverHurtsTest {

    private static final RunSettings SETTINGS = new RunSettings(30, 20, 1);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void more_of_anything_never_lowers_the_need_met(long seed) {
        Problem problem = RandomPools.problem(seed);
        Plan baseline = search(problem, List.of(), List.of()).plan();

        for (Change more : more(problem)) {
            Outcome outcome = search(problem, List.of(more), List.of(baseline));

            assertThat(PlanChecker.check(outcome.problem(), outcome.plan()))
                    .as("%s", more)
                    .isEmpty();
            assertThat(outcome.plan().needPoints()).as("%s", more).isGreaterThanOrEqualTo(baseline.needPoints());
        }
        assertThat(search(problem, List.of(), List.of()).plan()).isEqualTo(baseline);
    }

    private static List<Change> more(Problem problem) {
        TheatreSession like = problem.sessions().getFirst();
        List<Change> more = new ArrayList<>(List.of(
                new TheatreChange.SessionAdded(Edits.with(like, Map.of("id", "MORE", "theatre", "MORE"))),
                new StaffChange.Added("CHILDRENS_NURSE", "H", 1, List.of(like.date())),
                new RuleChange.Limit("maxTravelMinutes", problem.rules().maxTravelMinutes() + 30)));
        problem.equipment().stream()
                .filter(each ->
                        each.kind() == EquipmentKind.TRAY && each.provider().equals("H"))
                .map(Equipment::type)
                .findFirst()
                .ifPresent(tray -> more.add(new EquipmentChange.Count(
                        tray,
                        "H",
                        problem.equipment().stream()
                                        .filter(each -> each.type().equals(tray)
                                                && each.provider().equals("H"))
                                        .mapToInt(Equipment::count)
                                        .sum()
                                + 1)));
        Lever weekends = new Lever(LeverKind.WEEKENDS, null);
        more.addAll(weekends.changes(problem, weekends.current(problem) + 1));
        return more;
    }

    private static Outcome search(Problem problem, List<Change> changes, List<Plan> starts) {
        return ScenarioSearch.of(problem, changes, "same", SETTINGS, starts, (elapsed, need, score, plan) -> {})
                .run();
    }
}
