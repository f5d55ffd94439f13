package org.listpool.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.listpool.house.PostgresForTests;
import org.listpool.intake.Bsw;
import org.listpool.intake.ExtractKind;
import org.listpool.intake.PoolForTests;
import org.listpool.model.Case;
import org.listpool.model.Problem;
import org.listpool.wire.ContractJson;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PoolProblemsTest {

    private static final LocalDate AS_OF = LocalDate.parse("2027-01-11");

    // Loading the pool takes a second or two, and most of these tests only read it.
    private static boolean loaded;

    @Inject
    PoolForTests pool;

    @Inject
    PoolProblems problems;

    @BeforeEach
    void load() {
        if (!loaded) {
            pool.loadBsw();
            loaded = true;
        }
    }

    @Test
    void the_files_of_the_replay_pool_make_the_problem_that_belongs_to_them() throws IOException {
        Problem expected = ContractJson.mapper().readValue(Bsw.bytes("problem.json"), Problem.class);

        Problem problem = problems.current(AS_OF, List.of(), List.of());

        assertThat(problem).usingRecursiveComparison().ignoringFields("cases").isEqualTo(expected);
        assertThat(problem.cases())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("personId")
                .containsExactlyElementsOf(expected.cases().stream()
                        .sorted(Comparator.comparing(Case::id))
                        .toList());
        assertThat(sameChild(problem.cases()))
                .isEqualTo(sameChild(expected.cases()))
                .hasSize(4);
    }

    @Test
    void a_child_keeps_its_pseudonym_and_no_pseudonym_is_an_nhs_number() {
        List<Case> first = problems.current(AS_OF, List.of(), List.of()).cases();
        pool.loadBsw();

        List<Case> second = problems.current(AS_OF, List.of(), List.of()).cases();

        assertThat(second).isEqualTo(first);
        assertThat(first).extracting(Case::personId).allMatch(id -> id != null && id.matches("P[0-9a-f]{16}"));
    }

    @Test
    void a_child_without_a_supplement_is_there_with_the_catalogue_s_times_and_nothing_else() {
        loaded = false;
        pool.clearToCollaborative();
        pool.receive("RNZ", ExtractKind.WAITING_LIST, Bsw.bytes("RNZ-open-pathways.csv"));

        Case child = problems.current(AS_OF, List.of(), List.of()).cases().stream()
                .filter(c -> c.procedure().equals("GROMMETS"))
                .findFirst()
                .orElseThrow();

        assertThat(child.expectedMinutes()).isEqualTo(20);
        assertThat(child.sdMinutes()).isEqualTo(6);
        assertThat(child.observationMinutes()).isEqualTo(120);
        assertThat(child.equipment()).containsExactly("MICROSCOPE", "GROMMET_TRAY");
        assertThat(child.weightKg()).isNull();
        assertThat(child.postcodeDistrict()).isNull();
        assertThat(child.poolConsent()).isNull();
        assertThat(child.consultantOverride()).isNull();
    }

    @Test
    void who_had_not_begun_to_wait_on_that_day_is_not_in_its_problem() {
        List<Case> cases = problems.current(LocalDate.parse("2026-12-31"), List.of(), List.of())
                .cases();

        assertThat(cases)
                .hasSizeLessThan(1219)
                .isNotEmpty()
                .allMatch(c -> !c.rttClockStart().isAfter(LocalDate.parse("2026-12-31")));
    }

    @Test
    void the_day_to_count_from_is_the_lists_own_where_it_lies_ahead_of_today() {
        assertThat(problems.defaultAsOf()).isAfterOrEqualTo(AS_OF);
    }

    private static Set<Set<String>> sameChild(Collection<Case> cases) {
        Map<String, Set<String>> byPerson = cases.stream()
                .collect(Collectors.groupingBy(
                        c -> String.valueOf(c.personId()), Collectors.mapping(Case::id, Collectors.toSet())));
        return byPerson.values().stream().filter(ids -> ids.size() > 1).collect(Collectors.toSet());
    }
}
