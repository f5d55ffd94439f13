package org.listpool.whatif.seek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.listpool.check.PlanChecker;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.pools.TextPool;
import org.listpool.whatif.Outcome;
import org.listpool.whatif.RunSettings;
import org.listpool.whatif.ScenarioSearch;
import org.listpool.whatif.goal.NoSuchTargetException;
import org.listpool.whatif.goal.Obstacle;
import org.listpool.wire.ContractJson;

class SeekLoopTest {

    private static final RunSettings SETTINGS = new RunSettings(30, 60, 1);

    /** Six children who stay four hours: with few ward places they cannot all go home by half past two. */
    private static final String SMALL_WARD = """
            site | trust | places | closes
            HOST | H     | 1      | 15:00

            procedure | specialty
            TONSILS   | ENT

            child | procedure | minutes | stay
            ann   | TONSILS   | 20      | 240
            bob   | TONSILS   | 20      | 240
            cat   | TONSILS   | 20      | 240
            dan   | TONSILS   | 20      | 240
            """;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void an_answer_holds_in_an_independent_search_and_one_step_below_it_does_not(long seed) {
        Problem problem = TextPool.problem(wardBound(seed));
        Plan now = search(problem, List.of(1), 1, 1);
        Plan most = search(problem, List.of(9), 1, 1);
        long wanted = now.needPoints() + (most.needPoints() - now.needPoints()) * 2 / 3;
        Outcome baseline = new Outcome(problem, now);

        Answer answer = new SeekLoop(seek("NEED_POINTS>=" + wanted, 1, 9), baseline, SETTINGS).run(trial -> {});

        assertThat(answer.reached()).isTrue();
        assertThat(answer.confirmed()).isTrue();
        assertThat(search(problem, answer.values(), 1, 77).needPoints()).isGreaterThanOrEqualTo(wanted);
        assertThat(answer.below()).hasSize(1);
        for (Answer.Below below : answer.below()) {
            assertThat(below.values()).containsExactly(answer.values().getFirst() - 1);
            assertThat(search(problem, below.values(), 1, 77).needPoints()).isLessThan(wanted);
        }
    }

    @Test
    void ward_places_for_all_children_are_sought() {
        SeekLoop loop = loop(SMALL_WARD, "PLACED>=4", 1, 6);
        Answer answer = loop.run(trial -> {});

        Outcome there = loop.outcome(answer.values());
        assertThat(answer.reached()).isTrue();
        assertThat(answer.confirmed()).isTrue();
        assertThat(answer.values().getFirst()).isGreaterThan(1);
        assertThat(there.plan().unplaced()).isEmpty();
        assertThat(there.problem().sites().getFirst().wardPlaces())
                .isEqualTo(answer.values().getFirst());
        assertThat(PlanChecker.check(there.problem(), there.plan())).isEmpty();
    }

    @Test
    void a_bound_proves_that_one_place_less_cannot_do() {
        Answer answer = loop(SMALL_WARD, "NEED_SHARE_OF_BASELINE>=200", 1, 6).run(trial -> {});

        assertThat(answer.reached()).isTrue();
        assertThat(answer.below())
                .hasSize(1)
                .allSatisfy(below -> assertThat(below.ruledOut()).isTrue());
        assertThat(answer.says().getLast()).endsWith("no plan can reach it: the bound on need points lies below.");
    }

    @Test
    void children_without_consent_are_counted_as_what_stands_in_the_way() {
        Answer answer = loop("""
                child | trust | consent
                ann   | A     | no
                bob   | A     | no
                cat   | H     |
                """, "LIST_LEFT<=0", 6, 8).run(trial -> {});

        assertThat(answer.reached()).isFalse();
        assertThat(answer.figure()).isEqualTo(2);
        assertThat(answer.inTheWay()).containsExactly(new Obstacle("CONSENT", 2));
        assertThat(answer.says()).contains("2 of the 2 left have no consent to be treated away from their own trust.");
    }

    @Test
    void the_answer_is_the_same_each_time_and_reads_as_json() {
        Answer answer = loop(SMALL_WARD, "PLACED>=4", 1, 6).run(trial -> {});

        assertThat(loop(SMALL_WARD, "PLACED>=4", 1, 6).run(trial -> {})).isEqualTo(answer);
        JsonNode json = ContractJson.mapper().valueToTree(answer);
        assertThat(json.path("schema").asText()).isEqualTo("listpool/goal-seek/1");
        assertThat(json.at("/levers/0/lever/kind").asText()).isEqualTo("WARD_PLACES");
        assertThat(ContractJson.mapper().convertValue(json, Answer.class)).isEqualTo(answer);
    }

    @Test
    void values_that_the_problem_cannot_be_put_at_and_unknown_trusts_are_refused_before_any_search() {
        assertThatThrownBy(() -> loop(SMALL_WARD, "PLACED>=4", -1, 6)).hasMessageContaining("WARD_PLACES");
        assertThatThrownBy(() -> loop(SMALL_WARD, "PLACED(trust=ZZZ)>=4", 1, 6))
                .isInstanceOf(NoSuchTargetException.class)
                .hasMessage("No trust ZZZ is in the problem; there are [H, A, B].");
    }

    /** Fourteen children on two lists; the ward lets few of them in, and each place more lets more of them in. */
    private static String wardBound(long seed) {
        Random random = new Random(seed * 7919);
        StringBuilder text = new StringBuilder("""
                site | trust | places | closes
                HOST | H     | 1      | 15:00

                procedure | specialty
                TONSILS   | ENT

                session | on
                SAT     | 2027-02-13
                SUN     | 2027-02-14

                child | procedure | minutes | stay | waited
                """);
        for (int child = 1; child <= 14; child++) {
            text.append("c%d | TONSILS | %d | %d | %d\n"
                    .formatted(
                            child,
                            15 + 5 * random.nextInt(5),
                            120 + 30 * random.nextInt(5),
                            100 + random.nextInt(400)));
        }
        return text.toString();
    }

    private static SeekLoop loop(String pool, String target, int from, int to) {
        Problem problem = TextPool.problem(pool);
        Plan plan = search(problem, List.of(from), from, 1);
        return new SeekLoop(seek(target, from, to), new Outcome(problem, plan), SETTINGS);
    }

    private static GoalSeek seek(String target, int from, int to) {
        return new GoalSeek(
                SeekNotation.target(target), List.of(SeekNotation.lever("WARD_PLACES=" + from + ".." + to)), 1);
    }

    private static Plan search(Problem problem, List<Integer> values, int from, long seed) {
        GoalSeek seek = seek("PLACED>=0", Math.min(from, values.getFirst()), values.getFirst());
        return ScenarioSearch.of(
                        problem,
                        values.getFirst() < 0 ? List.of() : seek.changes(problem, values),
                        "pool",
                        new RunSettings(30, 60, seed),
                        List.of(),
                        (elapsed, need, score, plan) -> {})
                .run()
                .plan();
    }
}
