package org.listpool.planning.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.check.BrokenRule;
import org.listpool.check.PlanChecker;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.PlanSearch;
import org.listpool.planning.SearchSettings;
import org.listpool.planning.constraint.Board;
import org.listpool.planning.entity.Person;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.PoolFactory;
import org.listpool.planning.entity.Seat;
import org.listpool.planning.entity.SessionSlot;
import org.listpool.planning.entity.WaitingCase;
import org.listpool.pools.RandomPools;
import org.listpool.rules.RuleCode;

/** The planner's count of rules and need against the checker's, on small pools in which everything is scarce at times. */
class PlannerAndCheckerAgreeTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "pool {0}")
    @MethodSource("seeds")
    void on_lists_and_teams_thrown_together_at_random(long seed) {
        Problem problem = RandomPools.problem(seed);
        PlanningPool pool = PoolFactory.of(problem);
        throwTogether(pool, new Random(seed));

        Board board = new Board(pool);
        var score = board.score();
        Plan plan = new PlanWriter(board).write(problem.name(), seed, List.of());

        assertThat(told(PlanChecker.check(problem, plan))).isEqualTo(counted(board));
        assertThat(score.mediumScore()).isEqualTo(plan.needPoints());
        assertThat(score.hardScore() == 0).isEqualTo(board.broken().isEmpty());
    }

    @ParameterizedTest(name = "pool {0}")
    @MethodSource("seeds")
    void on_what_the_planner_finds(long seed) {
        Problem problem = RandomPools.problem(seed);

        Plan plan = PlanSearch.of(
                        problem,
                        problem.name(),
                        new SearchSettings(Duration.ofMillis(800), 200, seed, 1),
                        (elapsed, need, score, best) -> {})
                .run();

        boolean sound = PlanChecker.check(problem, plan).isEmpty();
        assertThat(sound)
                .as("%s %s", plan.score(), PlanChecker.check(problem, plan))
                .isEqualTo(String.valueOf(plan.score()).startsWith("0hard"));
        assertThat(sound || !problem.pinned().isEmpty())
                .as("only promises can't be kept")
                .isTrue();
    }

    private static Set<String> told(List<BrokenRule> broken) {
        return broken.stream().map(BrokenRule::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> counted(Board board) {
        return board.broken().keySet().stream().map(RuleCode::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Children anywhere their specialty is served, people in any post of theirs; often against the rules. */
    private static void throwTogether(PlanningPool pool, Random random) {
        boolean careful = random.nextBoolean();
        for (WaitingCase waiting : pool.cases()) {
            List<SessionSlot> served = pool.slots().stream()
                    .filter(slot -> slot.session()
                            .specialties()
                            .contains(waiting.source().specialty()))
                    .filter(slot -> !careful || waiting.facts().isEligible(slot))
                    .toList();
            if (!waiting.isPinned() && !served.isEmpty() && random.nextInt(3) > 0) {
                waiting.setSlot(served.get(random.nextInt(served.size())));
            }
        }
        for (Seat seat : pool.seats()) {
            List<Person> candidates = seat.candidates();
            SessionSlot slot = seat.findSlot();
            // A plan names no team for an empty list, and no nurse twice for one ward.
            boolean runs = slot == null || pool.cases().stream().anyMatch(waiting -> slot.equals(waiting.getSlot()));
            if (runs && !candidates.isEmpty() && random.nextInt(12) > 0) {
                Person person = candidates.get(random.nextInt(candidates.size()));
                boolean onWardAlready = slot == null
                        && pool.seats().stream()
                                .anyMatch(other -> other.findSlot() == null
                                        && other.day().equals(seat.day())
                                        && person.equals(other.getPerson()));
                if (!onWardAlready) {
                    seat.setPerson(person);
                }
            }
        }
    }
}
