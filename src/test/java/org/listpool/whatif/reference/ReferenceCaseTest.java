package org.listpool.whatif.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.listpool.change.Changes;
import org.listpool.change.NothingToChangeException;
import org.listpool.check.PlanChecker;
import org.listpool.check.faults.ProblemFaults;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.TheatreSession;
import org.listpool.pools.DemoProblem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;
import org.listpool.whatif.Outcome;
import org.listpool.whatif.RunSettings;
import org.listpool.whatif.ScenarioSearch;

class ReferenceCaseTest {

    /** The host has one surgeon and no wand; A has a team of its own, B lends a wand. */
    private static final Problem POOL = TextPool.problem("""
            procedure | specialty | kit
            GROMMETS  | ENT       |
            TONSILS   | ENT       | WAND

            session | on
            SAT     | 2027-02-13
            SUN     | 2027-02-14
            SAT2    | 2027-02-27

            person | trust | role            | senior
            S1     | H     | SURGEON         |
            A1     | H     | ANAESTHETIST    |
            N1     | H     | CHILDRENS_NURSE | yes
            N2     | H     | CHILDRENS_NURSE |
            S2     | A     | SURGEON         |
            A2     | A     | ANAESTHETIST    |
            N3     | A     | CHILDRENS_NURSE | yes
            N4     | A     | CHILDRENS_NURSE |

            kit  | kind    | trust | units
            WAND | CAPITAL | B     | 1

            child | trust | procedure | waited | consent | person
            ann   | H     | GROMMETS  | 400    |         |
            bob   | A     | GROMMETS  | 400    | no      |
            cat   | A     | TONSILS   | 300    |         |
            dan   | B     | GROMMETS  | 200    |         | p1
            dot   | A     | GROMMETS  | 250    |         | p1
            """);

    @Test
    void the_set_asks_for_each_trust_by_itself_and_for_each_loan() {
        assertThat(ReferenceCase.scenarios(POOL))
                .extracting(ReferenceScenario::name)
                .containsExactly(
                        "Pooled, with loans",
                        "Pooled, without any loan",
                        "H by itself, with its share of the sessions",
                        "A by itself, with its share of the sessions",
                        "B by itself, with its share of the sessions",
                        "H by itself, with all the sessions",
                        "A by itself, with all the sessions",
                        "B by itself, with all the sessions",
                        "A lends nobody",
                        "B lends no WAND");
    }

    @Test
    void every_scenario_of_the_demo_pool_is_a_problem_that_can_be_planned() {
        Problem demo = DemoProblem.get();
        for (ReferenceScenario scenario : ReferenceCase.scenarios(demo)) {
            assertThat(ProblemFaults.find(Changes.apply(demo, scenario.changes())))
                    .as(scenario.name())
                    .isEmpty();
        }
    }

    @Test
    void a_trust_by_itself_treats_its_own_children_at_its_own_hospital_without_consent_or_loans() {
        Outcome alone = planned(ReferenceKind.ALONE_ALL_SESSIONS, "A");

        assertThat(alone.problem().sessions()).extracting(TheatreSession::site).containsOnly("ASITE");
        assertThat(placed(alone))
                .as("its own, without the one who needs B's wand")
                .containsExactlyInAnyOrder("bob", "dot");
        assertThat(PlanChecker.check(alone.problem(), alone.plan())).isEmpty();
    }

    @Test
    void a_trust_without_people_can_do_nothing_by_itself() {
        assertThat(placed(planned(ReferenceKind.ALONE_ALL_SESSIONS, "B"))).isEmpty();
    }

    @Test
    void shares_divide_every_session_once_and_by_need() {
        Map<String, String> owners = SessionShares.of(DemoProblem.get());

        assertThat(owners).hasSize(12);
        assertThat(owners.values()).containsOnly("RNZ", "RD1", "RN3");
        assertThat(owners.values().stream().filter("RD1"::equals).count())
                .as("of 12 lists, the trust with the most need")
                .isEqualTo(6);
    }

    @Test
    void without_loans_only_the_hosts_own_people_and_equipment_work() {
        Outcome outcome = planned(ReferenceKind.POOLED_WITHOUT_LENDING, null);

        assertThat(placed(outcome))
                .as("no wand, no consent, one of the twins")
                .hasSize(2)
                .contains("ann");
        assertThat(outcome.plan().loans()).isEmpty();
    }

    @Test
    void the_table_counts_each_child_once_and_lists_by_trust() {
        List<ReferenceScenario> scenarios = ReferenceCase.scenarios(POOL);
        List<Outcome> outcomes = new ArrayList<>();
        scenarios.forEach(scenario -> outcomes.add(outcome(scenario)));
        ReferenceTable table = ReferenceTable.of(POOL, scenarios, outcomes, 5);

        ReferenceTable.Row pooled = table.rows().getFirst();
        ReferenceTable.Row sum = table.rows().get(5);
        assertThat(sum.name()).isEqualTo(ReferenceTable.SUM);
        assertThat(pooled.placed()).as("ann, cat, and dan who is dot").isEqualTo(3);
        assertThat(ent(pooled)).isEqualTo(new ReferenceTable.Reduction(4, 3, 2, 1));
        assertThat(ent(table.rows().get(3)).listed()).as("A's own list").isEqualTo(3);
        assertThat(ent(sum).listed()).isEqualTo(4);
        assertThat(table.bought())
                .extracting(ReferenceTable.Bought::what)
                .containsExactly(
                        "Lending, of people and equipment together",
                        "Pooling, with the same theatre time",
                        "People of A",
                        "WAND of B");
        ReferenceTable.Bought wand = table.bought().getLast();
        assertThat(wand.children()).isEqualTo(1);
        assertThat(wand.tooSmall()).isFalse();
    }

    @Test
    void more_need_with_fewer_loans_is_luck_and_counts_as_noise() {
        List<ReferenceScenario> scenarios = ReferenceCase.scenarios(POOL);
        Outcome less = new Outcome(POOL, TextPlan.plan(POOL, "unplaced ann"));
        Outcome more = outcome(scenarios.getFirst());
        List<Outcome> outcomes = new ArrayList<>(Collections.nCopies(scenarios.size(), less));
        outcomes.set(scenarios.size() - 1, more);

        ReferenceTable table = ReferenceTable.of(POOL, scenarios, outcomes, 5);

        assertThat(table.noise()).isEqualTo(more.plan().needPoints());
        assertThat(table.bought().getLast().tooSmall()).isTrue();
    }

    @Test
    void a_pool_with_promised_places_is_refused() {
        Problem pinned = TextPool.problem("""
                child
                ann

                pin
                ann
                """);

        assertThatThrownBy(() -> ReferenceCase.scenarios(pinned))
                .isInstanceOf(NothingToChangeException.class)
                .hasMessageContaining("Choose a baseline without pins");
    }

    @Test
    void the_document_has_a_row_for_each_scenario_of_the_demo_pool() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/reference-case.md"));
        List<String> told = lines.stream()
                .filter(line -> line.startsWith("| ") && line.matches(".*−\\d+ % \\(.*"))
                .map(line -> line.substring(2, line.indexOf(" |")))
                .toList();
        List<String> names = new ArrayList<>();
        for (ReferenceScenario scenario : ReferenceCase.scenarios(DemoProblem.get())) {
            if (scenario.kind() == ReferenceKind.ALONE_ALL_SESSIONS && !names.contains(ReferenceTable.SUM)) {
                names.add(ReferenceTable.SUM);
            }
            names.add(scenario.name());
        }

        assertThat(told).isEqualTo(names);
    }

    private static Outcome planned(ReferenceKind kind, @Nullable String trust) {
        return ReferenceCase.scenarios(POOL).stream()
                .filter(each -> each.kind() == kind && (trust == null || trust.equals(each.trust())))
                .map(ReferenceCaseTest::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static Outcome outcome(ReferenceScenario scenario) {
        return ScenarioSearch.of(
                        POOL,
                        scenario.changes(),
                        "pool",
                        new RunSettings(30, 40, 1),
                        List.of(),
                        (elapsed, need, score, plan) -> {})
                .run();
    }

    private static ReferenceTable.Reduction ent(ReferenceTable.Row row) {
        return Objects.requireNonNull(row.lists().get("ENT"));
    }

    private static List<String> placed(Outcome outcome) {
        Plan plan = outcome.plan();
        return plan.sessions().stream()
                .flatMap(session -> session.cases().stream())
                .map(each -> each.caseId())
                .toList();
    }
}
