package org.listpool.whatif.compare;

import java.util.List;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

/**
 * A baseline and a scenario with a second day and a child more, small enough to count by hand.
 *
 * <pre>
 * child  trust  P   waits  need points            baseline  two days
 * ann    H      P3   70 d  200 + 2 * 10 = 220      SAT       SAT
 * bob    A      P4  140 d  2 * 20 + 20 = 60        SAT       -
 * cy     A      P4  364 d  2 * 52 + 20 = 124       -         SAT
 * dan    B      P4  700 d  2 * 100 + 300 = 500     -         SUN
 * eve    B      P4   14 d  2 * 2 = 4               no child  SUN
 * </pre>
 */
public final class ComparedPools {

    private static final String PEOPLE = """
            person | trust | role            | senior
            S1     | H     | SURGEON         |
            A1     | A     | ANAESTHETIST    |
            N1     | H     | CHILDRENS_NURSE | yes
            N2     | A     | CHILDRENS_NURSE |

            kit   | kind    | trust | units
            SCOPE | CAPITAL | A     | 1

            """;

    private static final String CHILDREN = """
            child | trust | P  | waited | procedure
            ann   | H     | P3 | 70     | GROMMETS
            bob   | A     | P4 | 140    | GROMMETS
            cy    | A     | P4 | 364    | GROMMETS
            dan   | B     | P4 | 700    | GROMMETS
            """;

    private ComparedPools() {}

    /** One session of 240 minutes. */
    public static Problem oneDay() {
        return TextPool.problem("session\nSAT\n\n" + PEOPLE + CHILDREN);
    }

    /** Another session of 300 minutes on Sunday, and a child who was referred since. */
    public static Problem twoDays() {
        return TextPool.problem("""
                session | on         | from  | to
                SAT     | 2027-02-13 | 08:30 | 12:30
                SUN     | 2027-02-14 | 08:30 | 13:30

                """ + PEOPLE + CHILDREN + "eve | B | P4 | 14 | GROMMETS\n");
    }

    /** Ann and Bob. */
    public static Plan oneDayPlan() {
        return TextPlan.plan(oneDay(), """
                list SAT: S1 A1
                  08:30 ann
                  09:00 bob
                ward 2027-02-13 HOST: N1 N2
                """);
    }

    /** Ann, Cy, Dan and Eve: Bob has lost his place. */
    public static Plan twoDaysPlan() {
        return TextPlan.plan(twoDays(), """
                list SAT: S1 A1
                  08:30 ann
                  09:00 cy
                list SUN: S1 A1
                  08:30 dan
                  09:00 eve
                ward 2027-02-13 HOST: N1 N2
                ward 2027-02-14 HOST: N1 N2
                lend SCOPE from A to HOST: 1 on 2027-02-13 2027-02-14
                """);
    }

    /** The baseline first. */
    public static List<Compared> columns() {
        return List.of(
                new Compared("base", "One day", oneDay(), oneDayPlan(), null),
                new Compared("more", "Two days", twoDays(), twoDaysPlan(), null));
    }
}
