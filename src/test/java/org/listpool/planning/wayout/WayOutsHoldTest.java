package org.listpool.planning.wayout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.check.PlanChecker;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.model.Case;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.Problem;
import org.listpool.model.UnplacedCase;
import org.listpool.model.WayOut;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchSettings;
import org.listpool.pools.RandomPools;
import org.listpool.wire.ChangeDocuments;
import org.listpool.wire.ContractJson;
import org.listpool.wire.Documents;

/** Way-outs as somebody else would use them: the typed changes applied to the problem, the others pinned, planned again. */
class WayOutsHoldTest {

    private static Plan search(Problem problem, int steps) {
        return PlanSearch.of(problem, problem.name(), settings(steps), (elapsed, need, score, best) -> {})
                .run();
    }

    private static SearchSettings settings(int steps) {
        return new SearchSettings(Duration.ofSeconds(5), steps, 1, 1);
    }

    private static WayOuts waysOf(Problem problem, Plan plan) {
        return new WayOuts(
                problem,
                plan,
                (changed, made) -> PlanChecker.check(changed, made).isEmpty());
    }

    /** Applies the way-out, pins the plan's children and the child to their sessions, plans, and looks at what came of it. */
    private static void hold(Problem problem, Plan plan, Case child, WayOut way) {
        List<Change> changes = ChangeDocuments.readList(ContractJson.mapper().valueToTree(way.changes()))
                .get();
        Problem changed = pinned(Changes.apply(problem, changes), plan, child.id(), String.valueOf(way.sessionId()));
        assertThat(ProblemFaults.find(changed)).hasSameSizeAs(ProblemFaults.find(problem));

        Plan again = PlanSearch.of(changed, changed.name(), settings(20), (elapsed, need, score, best) -> {})
                .startingFrom(plan)
                .run();

        assertThat(PlanChecker.check(changed, again)).as("%s", way).isEmpty();
        assertThat(again.sessions())
                .filteredOn(list -> list.id().equals(way.sessionId()))
                .flatExtracting(list -> list.cases())
                .extracting(PlannedCase::caseId)
                .as("%s", way)
                .contains(child.id());
        assertThat(again.needPoints())
                .isGreaterThanOrEqualTo(plan.needPoints() + Objects.requireNonNull(way.gainNeedPoints()));
    }

    private static Problem pinned(Problem problem, Plan plan, String childId, String sessionId) {
        ObjectNode tree = ContractJson.mapper().valueToTree(problem);
        ArrayNode pins = (ArrayNode) tree.get("pinned");
        List<String> known = new ArrayList<>();
        for (JsonNode pin : pins) {
            known.add(pin.get("caseId").asText());
        }
        plan.sessions()
                .forEach(list -> list.cases().stream()
                        .filter(each -> !known.contains(each.caseId()))
                        .forEach(each ->
                                pins.addObject().put("caseId", each.caseId()).put("sessionId", list.id())));
        pins.addObject().put("caseId", childId).put("sessionId", sessionId);
        return Documents.readProblem(tree).get();
    }

    private static List<Case> unplaced(Problem problem, Plan plan, int most) {
        Map<String, Case> cases = new HashMap<>();
        problem.cases().forEach(each -> cases.put(each.id(), each));
        List<Case> unplaced = new ArrayList<>(plan.unplaced().stream()
                .map(UnplacedCase::caseId)
                .map(cases::get)
                .map(Objects::requireNonNull)
                .toList());
        Collections.shuffle(unplaced, new Random(4));
        return unplaced.subList(0, Math.min(most, unplaced.size()));
    }

    /** Fails unless each first way-out holds; tells how many children had one. */
    private static int hold(Problem problem, Plan plan, List<Case> children) {
        WayOuts ways = waysOf(problem, plan);
        int had = 0;
        for (Case child : children) {
            List<WayOut> found = ways.find(child);
            if (!found.isEmpty()) {
                had++;
                hold(problem, plan, child, found.getFirst());
            }
        }
        return had;
    }

    @Test
    void of_fifty_random_children_of_the_replay_pool() throws IOException {
        Problem problem;
        try (InputStream in = WayOutsHoldTest.class.getResourceAsStream("/demo/bsw/problem.json")) {
            problem = ContractJson.mapper().readValue(Objects.requireNonNull(in), Problem.class);
        }
        Plan plan = search(problem, 500);

        assertThat(hold(problem, plan, unplaced(problem, plan, 50))).isGreaterThan(25);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "pool {0}")
    @MethodSource("seeds")
    void of_every_child_of_a_small_pool_in_which_all_is_scarce(long seed) {
        Problem problem = RandomPools.problem(seed);
        Plan plan = search(problem, 300);

        if (PlanChecker.check(problem, plan).isEmpty()) {
            hold(problem, plan, unplaced(problem, plan, 100));
        }
    }
}
