package org.listpool.plan.work;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.model.Procedure;
import org.listpool.pools.TextPlan;
import org.listpool.pools.TextPool;

/** One small drawn pool under many names, with sound and unsound plans for it. */
public final class DrawnRuns {

    private static final String POOL = """
            child | procedure
            ann   | GROMMETS
            bob   | TONSILS
            cy    | GROMMETS
            """;

    private DrawnRuns() {}

    /** The pool, called {@code name}. */
    public static Problem problem(String name) {
        Problem drawn = TextPool.problem(POOL);
        return new Problem(
                drawn.schema(),
                name,
                drawn.asOf(),
                drawn.hostSite(),
                drawn.rules(),
                drawn.weights(),
                drawn.providers(),
                drawn.sites(),
                withOwnCodes(drawn.procedures()),
                drawn.specialties(),
                drawn.sessions(),
                drawn.staff(),
                drawn.equipment(),
                drawn.loanLimits(),
                drawn.travelMinutes(),
                drawn.cases(),
                drawn.pinned(),
                drawn.previous());
    }

    /** A drawn pool gives all its procedures one OPCS code; a problem that is sent in may not. */
    private static List<Procedure> withOwnCodes(List<Procedure> drawn) {
        return IntStream.range(0, drawn.size())
                .mapToObj(i -> {
                    Procedure p = drawn.get(i);
                    return new Procedure(
                            p.code(),
                            p.name(),
                            List.of("D15." + (i + 1)),
                            p.specialty(),
                            p.meanMinutes(),
                            p.sdMinutes(),
                            p.observationMinutes(),
                            p.equipment());
                })
                .toList();
    }

    /** A sound plan that places {@code children}, at most three, by name. */
    public static Plan placing(Problem problem, String... children) {
        StringBuilder text = new StringBuilder("list SAT: S1 A1\n");
        List<String> starts = List.of("08:30", "09:30", "10:30");
        for (int i = 0; i < children.length; i++) {
            text.append("  ")
                    .append(starts.get(i))
                    .append(' ')
                    .append(children[i])
                    .append('\n');
        }
        return TextPlan.plan(problem, text + "ward 2027-02-13 HOST: N1 N2\n");
    }

    /** A plan that breaks the rules on posts and nurses. */
    public static Plan unstaffed(Problem problem) {
        return TextPlan.plan(problem, "list SAT:\n  08:30 ann\n");
    }

    /** A plan with nobody on any list. */
    public static Plan empty(Problem problem) {
        return new Plan(
                Plan.SCHEMA,
                problem.name(),
                problem.asOf(),
                null,
                1L,
                0,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** Waits until {@code reached}; fails after ten seconds. */
    public static void await(BooleanSupplier reached) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not reached within ten seconds.");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError("Interrupted while waiting.", e);
            }
        }
    }
}
