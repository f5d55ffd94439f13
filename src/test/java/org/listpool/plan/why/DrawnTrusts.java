package org.listpool.plan.why;

import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

/** A small drawn pool of three real-looking trusts with two lists, and a plan of it. */
public final class DrawnTrusts {

    private static final String POOL = """
            trust
            RNZ
            RD1
            RN3

            site | trust
            HOST | RNZ

            procedure | minutes | sd
            TONSILS   | 85      | 0

            session | on         | to
            SAT     | 2027-02-13 | 10:00
            SUN     | 2027-02-14 | 10:00

            person | role            | senior | trust
            S1     | SURGEON         |        | RNZ
            A1     | ANAESTHETIST    |        | RNZ
            N1     | CHILDRENS_NURSE | yes    | RNZ
            N2     | CHILDRENS_NURSE |        | RNZ

            child   | trust | P  | waited | procedure
            RD1:ann | RD1   | P3 | 400    | TONSILS
            RN3:bob | RN3   | P4 | 200    | TONSILS
            RD1:cy  | RD1   | P4 | 100    | TONSILS
            """;

    private static final String PLAN = """
            list SAT: S1 A1
              08:30 RD1:ann
            list SUN: S1 A1
              08:30 RN3:bob
            ward 2027-02-13 HOST: N1 N2
            ward 2027-02-14 HOST: N1 N2
            """;

    private DrawnTrusts() {}

    public static Problem problem() {
        return TextPool.problem(POOL);
    }

    public static Plan plan(Problem problem) {
        return TextPlan.plan(problem, PLAN);
    }
}
