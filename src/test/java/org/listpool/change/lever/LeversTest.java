package org.listpool.change.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.listpool.change.ChangeTexts;
import org.listpool.change.Changes;
import org.listpool.change.NothingToChangeException;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.model.Fault;
import org.listpool.model.Problem;
import org.listpool.pools.DemoProblem;
import org.listpool.pools.RandomPools;
import org.listpool.wire.ContractJson;

/** Every lever at every value: with its changes it stands there, and the problem stays sound. */
class LeversTest {

    private static final Problem DEMO = DemoProblem.get();

    static Stream<Lever> all() {
        return of(DEMO).stream();
    }

    @Test
    void every_kind_is_turned_here() {
        assertThat(all().map(Lever::kind).distinct()).containsExactly(LeverKind.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void a_lever_of_the_demo_stands_where_it_is_put(Lever lever) {
        Bounds bounds = lever.bounds(DEMO);
        int current = lever.current(DEMO);

        assertThat(bounds.contains(current)).isTrue();
        for (int value : values(bounds, current)) {
            Problem changed = Changes.apply(DEMO, lever.changes(DEMO, value));

            assertThat(lever.current(changed)).as("at %d", value).isEqualTo(value);
            assertThat(ProblemFaults.find(changed)).as("at %d", value).isEmpty();
            assertThat(changed.equals(DEMO)).as("at %d", value).isEqualTo(value == current);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void a_lever_can_be_turned_from_where_it_was_put(Lever lever) {
        Bounds bounds = lever.bounds(DEMO);
        Problem most = Changes.apply(DEMO, lever.changes(DEMO, bounds.most()));

        if (lever.kind() == LeverKind.EXTRA_REFERRALS) {
            assertThatThrownBy(() -> lever.changes(most, bounds.least())).hasMessageContaining("not taken away");
        } else {
            Problem least = Changes.apply(most, lever.changes(most, bounds.least()));
            assertThat(lever.current(least)).isEqualTo(bounds.least());
            assertThat(ProblemFaults.find(least)).isEmpty();
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_lever_of_a_random_pool_stands_where_it_is_put_or_says_why_not(long seed) {
        Problem problem = RandomPools.problem(seed);
        List<Fault> faults = ProblemFaults.find(problem);
        int put = 0;
        for (Lever lever : of(problem)) {
            int current;
            try {
                current = lever.current(problem);
            } catch (NothingToChangeException e) {
                assertThat(e).as(lever.label()).hasMessageContaining("at the host");
                continue;
            }
            for (int value : values(lever.bounds(problem), current)) {
                try {
                    Problem changed = Changes.apply(problem, lever.changes(problem, value));

                    put++;
                    assertThat(lever.current(changed))
                            .as("%s at %d", lever, value)
                            .isEqualTo(value);
                    assertThat(ProblemFaults.find(changed))
                            .as("%s at %d", lever, value)
                            .isEqualTo(faults);
                } catch (NothingToChangeException refused) {
                    assertThat(refused)
                            .as("%s at %d", lever, value)
                            .hasMessageMatching("(?s).*(pinned|pins?|children are|at the host).*");
                }
            }
        }
        assertThat(put).isGreaterThan(30);
    }

    @Test
    void turning_up_and_down_names_what_a_planner_would_do() {
        assertThat(sentences(LeverKind.WEEKENDS, null, 4))
                .containsExactly("There is one more weekend, 2027-03-20, with the sessions of the weekend of 2027-03-13"
                        + " and the same people and equipment.");
        assertThat(sentences(LeverKind.WEEKENDS, null, 2)).containsExactly("The weekend of 2027-03-13 has no session.");
        assertThat(sentences(LeverKind.THEATRES_STAFFED, "T2", 3))
                .containsExactly("There is one more theatre, MORE-1, with the sessions of T2 and a team for each.");
        assertThat(sentences(LeverKind.SESSION_MINUTES, null, 510))
                .containsExactly("Every session ends 30 minutes earlier.");
        assertThat(sentences(LeverKind.LENT_STAFF, null, 7))
                .containsExactly("RD1 lends 7 people a day at most.", "RN3 lends 7 people a day at most.");
        assertThat(sentences(LeverKind.EQUIPMENT, "COBLATION", 0))
                .containsExactly("RD1 has 0 units of coblation.", "RN3 has 0 units of coblation.");
        assertThat(sentences(LeverKind.OVERRUN_PERCENT, null, 20))
                .containsExactly("The rule on max overrun probability is 0.2.");
    }

    @Test
    void a_value_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> new Lever(LeverKind.WARD_PLACES, null).changes(DEMO, -1))
                .hasMessage("WARD_PLACES cannot be put to -1; it is 0 or more.");
        assertThatThrownBy(() -> new Lever(LeverKind.WARD_CLOSES, null).changes(DEMO, 1440))
                .hasMessageContaining("1439 at most");
        assertThatThrownBy(() -> new Lever(LeverKind.CONSENT_PERCENT, null).changes(DEMO, 101))
                .hasMessageContaining("100 at most");
        assertThatThrownBy(() -> new Lever(LeverKind.OVERRUN_PERCENT, null).changes(DEMO, 100))
                .hasMessageContaining("maxOverrunProbability");
        assertThatThrownBy(() -> new Lever(LeverKind.LENT_STAFF_OF, "RNZ").current(DEMO))
                .hasMessageContaining("RNZ");
    }

    @Test
    void a_lever_of_something_must_say_of_what_and_no_other_may() {
        assertThatThrownBy(() -> new Lever(LeverKind.STAFF, null)).hasMessageContaining("Say in of");
        assertThatThrownBy(() -> new Lever(LeverKind.WEEKENDS, "T1")).hasMessageContaining("Leave out of");
        assertThatThrownBy(() -> new Lever(LeverKind.STAFF, "SURGEONS").current(DEMO))
                .hasMessageContaining("Maybe you meant SURGEON.");
        assertThatThrownBy(() -> new Lever(LeverKind.EQUIPMENT, "ENT-TRAYS").current(DEMO))
                .hasMessageContaining("Maybe you meant ENT_TRAY.");
    }

    @Test
    void a_lever_is_called_by_what_people_say() {
        assertThat(new Lever(LeverKind.STAFF, "CHILDRENS_NURSE").label())
                .isEqualTo("People of a role a day (children's nurse)");
        assertThat(new Lever(LeverKind.LENT_STAFF_OF, "RD1").label())
                .isEqualTo("People lent a day by one trust, at most (RD1)");
    }

    @Test
    void a_lever_is_json_with_kind_and_of() throws JsonProcessingException {
        Lever lever = new Lever(LeverKind.STAFF, "ANAESTHETIST");

        String json = ContractJson.mapper().writeValueAsString(lever);

        assertThat(json).isEqualTo("{\"kind\":\"STAFF\",\"of\":\"ANAESTHETIST\"}");
        assertThat(ContractJson.mapper().readValue(json, Lever.class)).isEqualTo(lever);
        assertThat(ContractJson.mapper().readValue("{\"kind\":\"WEEKENDS\"}", Lever.class))
                .isEqualTo(new Lever(LeverKind.WEEKENDS, null));
    }

    private static List<String> sentences(LeverKind kind, @Nullable String of, int value) {
        return new Lever(kind, of)
                .changes(DEMO, value).stream().map(ChangeTexts::sentence).toList();
    }

    private static List<Lever> of(Problem problem) {
        List<Lever> levers = new ArrayList<>();
        for (LeverKind kind : LeverKind.values()) {
            if (kind.particular() != LeverKind.Particular.REQUIRED) {
                levers.add(new Lever(kind, null));
            }
            kind.choices(problem).forEach(of -> levers.add(new Lever(kind, of)));
        }
        return levers;
    }

    /** Both bounds, the current value and its neighbours, and some between. */
    private static Set<Integer> values(Bounds bounds, int current) {
        TreeSet<Integer> values = new TreeSet<>(List.of(bounds.least(), bounds.most(), current));
        for (int value :
                List.of(current - 1, current + 1, (bounds.least() + current) / 2, (bounds.most() + current) / 2)) {
            if (bounds.contains(value)) {
                values.add(value);
            }
        }
        return values;
    }
}
