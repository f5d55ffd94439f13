package org.listpool.planning.limits;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.listpool.check.BrokenRule;
import org.listpool.check.PlanChecker;
import org.listpool.model.EquipmentKind;
import org.listpool.model.Problem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

/** What binds a session, and the independent checker's word on it when the child is really added. */
class LimitsTest {

    private static final String PLAN = "list SAT: S1 A1\n  08:30 ann\nward 2027-02-13 HOST: N1 N2\n";

    private static SessionLimits limits(Problem problem, String plan) {
        return requireNonNull(Limits.find(problem, TextPlan.plan(problem, plan), "SAT"));
    }

    /** The checker's codes for the plan with a line more on the list. */
    private static Set<String> checked(Problem problem, String plan, String line) {
        return PlanChecker.check(problem, TextPlan.plan(problem, plan.replace("ward", line + "\nward"))).stream()
                .map(BrokenRule::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void minutes_bind_a_list_that_another_child_would_make_too_long() {
        Problem problem = TextPool.problem("""
                child | minutes | P  | waited
                ann   | 200     | P3 | 100
                bob   | 40      | P4 | 70
                cy    | 60      | P4 | 77
                """);

        SessionLimits limits = limits(problem, PLAN);

        assertThat(limits.tightest()).isEqualTo("OVERRUN");
        assertThat(limits.barriers()).containsExactly(new Barrier("OVERRUN", 2, 2, 22));
        // 240 less 200 and a turnaround of 10.
        assertThat(limits.slack().freeMinutes()).isEqualTo(30);
        assertThat(limits.slack().shortestMinutes()).isEqualTo(40);
        assertThat(checked(problem, PLAN, "  12:00 bob")).contains("OVERRUN");
    }

    @Test
    void ward_places_bind_where_the_ward_is_full() {
        Problem problem = TextPool.problem("""
                site | places
                HOST | 1

                session | from  | to
                SAT     | 08:30 | 09:40

                child
                ann
                bob
                """);

        SessionLimits limits = limits(problem, PLAN);

        assertThat(limits.tightest()).isEqualTo("WARD");
        assertThat(limits.slack().wardPlaces()).isZero();
        assertThat(checked(problem, PLAN, "  09:00 bob")).containsExactly("WARD");
    }

    @Test
    void nurses_bind_where_no_further_one_can_be_called_in() {
        String children = """
                rules | nurseRatioFrom2 | childrensNurseMinimum
                .     | 1               | 1

                session | from  | to
                SAT     | 08:30 | 10:10

                child
                ann
                bob
                cy

                """;
        Problem problem = TextPool.problem(children);
        String plan = "list SAT: S1 A1\n  08:30 ann\n  09:00 bob\nward 2027-02-13 HOST: N1 N2\n";

        SessionLimits limits = limits(problem, plan);

        assertThat(limits.tightest()).isEqualTo("NURSES");
        assertThat(limits.slack().nursesSpare()).isZero();
        assertThat(limits.slack().nursesFree()).isZero();
        assertThat(checked(problem, plan, "  09:30 cy")).containsExactly("NURSES");
        // With a third volunteer somebody could join.
        Problem more = TextPool.problem(children + """
                person | role            | senior
                S1     | SURGEON         |
                A1     | ANAESTHETIST    |
                N1     | CHILDRENS_NURSE | yes
                N2     | CHILDRENS_NURSE |
                N3     | CHILDRENS_NURSE |
                """);
        assertThat(limits(more, plan).tightest()).isEqualTo(SessionLimits.NONE);
    }

    @Test
    void closing_time_binds_for_children_who_stay_long() {
        Problem problem = TextPool.problem("""
                child | minutes | stay
                ann   | 60      | 540
                bob   | 60      | 540
                """);

        SessionLimits limits = limits(problem, PLAN);

        assertThat(limits.tightest()).isEqualTo("DISCHARGE");
        // Out at 09:30, nine hours, 18:30 to 19:30.
        assertThat(limits.slack().dischargeMinutes()).isEqualTo(60);
        assertThat(checked(problem, PLAN, "  09:40 bob")).containsExactly("DISCHARGE");
    }

    @Test
    void a_tray_binds_while_the_only_one_is_reprocessed() {
        Problem problem = TextPool.problem("""
                kit  | kind | units | reprocess
                TRAY | TRAY | 1     | 1440

                child | kit
                ann   | TRAY
                bob   | TRAY
                """);

        SessionLimits limits = limits(problem, PLAN);

        assertThat(limits.tightest()).isEqualTo("EQUIPMENT");
        assertThat(limits.slack().equipment()).containsExactly(new KitSlack("TRAY", EquipmentKind.TRAY, 1, 1));
        assertThat(limits.sentences().getLast().text()).endsWith("None left of TRAY (1 of 1 used).");
        assertThat(checked(problem, PLAN, "  09:00 bob")).containsExactly("EQUIPMENT");
    }

    @Test
    void the_team_binds_where_its_surgeon_performs_nothing_that_is_left() {
        Problem problem = TextPool.problem("""
                person | role            | senior | does
                S1     | SURGEON         |        | GROMMETS
                S2     | SURGEON         |        | TONSILS
                A1     | ANAESTHETIST    |        |
                N1     | CHILDRENS_NURSE | yes    |
                N2     | CHILDRENS_NURSE |        |

                child | procedure
                ann   | GROMMETS
                bob   | TONSILS
                """);

        assertThat(limits(problem, PLAN).tightest()).isEqualTo("SURGEON");
        assertThat(checked(problem, PLAN, "  09:00 bob")).containsExactly("SURGEON");
    }

    @Test
    void a_session_without_a_team_names_the_role_that_nobody_can_take() {
        Problem problem = TextPool.problem("""
                session | posts
                SAT     | SURGEON:1 ANAESTHETIST:1 SCRUB:1

                child
                ann
                """);

        SessionLimits limits = limits(problem, "list SAT:\n");

        assertThat(limits.runs()).isFalse();
        assertThat(limits.tightest()).isEqualTo("POSTS");
        assertThat(limits.rolesWithoutAnybody()).containsExactly("SCRUB");
    }

    @Test
    void a_list_for_which_nobody_waits_is_bound_by_children() {
        SessionLimits limits = limits(TextPool.problem("child\nann\n"), PLAN);

        assertThat(limits.tightest()).isEqualTo(SessionLimits.CHILDREN);
        assertThat(limits.candidates()).isZero();
        assertThat(limits.sentences().getFirst().text()).isEqualTo("No child without a place could lie on this list.");
    }
}
