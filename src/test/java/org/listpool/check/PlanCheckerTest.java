package org.listpool.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listpool.check.CheckedPlan.broken;
import static org.listpool.check.CheckedPlan.codes;

import org.junit.jupiter.api.Test;

class PlanCheckerTest {

    @Test
    void a_sound_plan_breaks_no_rule() {
        assertThat(broken("""
                child | procedure
                ann   | GROMMETS
                bob   | TONSILS
                cy    | GROMMETS
                """, """
                list SAT: S1 A1
                  08:30 ann
                  09:00 bob
                ward 2027-02-13 HOST: N1 N2
                unplaced cy
                """)).isEmpty();
    }

    @Test
    void a_plan_without_a_list_breaks_no_rule() {
        assertThat(broken("""
                child
                ann
                """, "unplaced ann")).isEmpty();
    }

    @Test
    void the_findings_come_in_the_order_of_the_contract() {
        assertThat(codes("""
                child | P  | notice | kg
                ann   | P3 | 40     | ?
                """, """
                list SAT: S1 A1
                  08:30 ann
                unplaced zoe
                need 1
                """)).containsExactly("NOTICE", "AGE_WEIGHT", "NURSES", "NURSES", "UNKNOWN", "FIGURES");
    }
}
