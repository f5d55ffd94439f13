package org.listpool.pools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.listpool.model.Plan;
import org.listpool.model.PlannedCase;
import org.listpool.model.Problem;

class TextPoolTest {

    @Test
    void what_is_not_drawn_has_its_default() {
        Problem problem = TextPool.problem("""
                child
                ann
                """);

        assertThat(problem.sessions()).singleElement().satisfies(s -> {
            assertThat(s.id()).isEqualTo("SAT");
            assertThat(s.date()).isEqualTo(LocalDate.parse("2027-02-13"));
        });
        assertThat(problem.staff()).extracting("id").containsExactly("S1", "A1", "N1", "N2");
        assertThat(problem.cases()).singleElement().satisfies(c -> {
            assertThat(c.id()).isEqualTo("ann");
            assertThat(c.dateOfBirth()).isEqualTo(LocalDate.parse("2022-02-13"));
            assertThat(c.expectedMinutes()).isEqualTo(20);
        });
    }

    @Test
    void a_question_mark_is_unknown_and_a_dash_is_none() {
        Problem problem = TextPool.problem("""
                kit   | kind    | units
                SCOPE | CAPITAL | 1

                child | kg | kit
                ann   | ?  | -
                """);

        assertThat(problem.cases().getFirst().weightKg()).isNull();
        assertThat(problem.cases().getFirst().equipment()).isEmpty();
    }

    @Test
    void a_column_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> TextPool.problem("""
                child | weight
                ann   | 20
                """)).hasMessageContaining("No column weight in child");
    }

    @Test
    void a_plan_works_out_what_is_not_drawn() {
        Problem problem = TextPool.problem("""
                person | role    | trust
                S1     | SURGEON | A

                child | P  | waited
                ann   | P3 | 130
                """);

        Plan plan = TextPlan.plan(problem, """
                list SAT: S1
                  08:30 ann
                ward 2027-02-13 HOST: N1 N2
                lend SCOPE from A to HOST: 1 on 2027-02-13
                """);

        assertThat(plan.sessions().getFirst().cases())
                .containsExactly(new PlannedCase(
                        "ann", LocalTime.of(7, 30), LocalTime.of(8, 30), LocalTime.of(8, 50), LocalTime.of(10, 50)));
        assertThat(plan.sessions().getFirst().staff().getFirst().lentBy()).isEqualTo("A");
        assertThat(plan.needPoints()).isEqualTo(200 + 2 * 18 + 20);
        assertThat(plan.days().getFirst().nurses()).containsExactly("N1", "N2");
        assertThat(plan.loans()).hasSize(1);
    }
}
