package org.listpool.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Fault;
import org.listpool.model.Pin;
import org.listpool.model.Problem;

/**
 * A wish for a plan.
 *
 * @param name what people call it, 1 to {@value #LONGEST_NAME} characters
 * @param spentLimitSeconds wall time of the search, 1 to {@value #LONGEST_SECONDS}
 * @param seed of the search; null: 1
 * @param asOf day from which notice and waits are counted; null: the pool's own day, or the given problem's
 * @param problem what to plan; null: the current pool
 * @param stepLimit steps of each search thread, for a plan that can be made again exactly; null: time alone limits
 * @param threads searches side by side, 1 to {@value #MOST_THREADS}; null: the service's setting
 * @param pinned places that must be kept, for the current pool; a given problem carries its own
 * @param previous an earlier run whose places are left alone where need allows, for the current pool; null: none
 * @param fairnessExchange need points that may be given up for each percentage point by which a trust falls short, for the
 *     current pool; null: as the collaborative says
 */
public record PlanRequest(
        String name,
        int spentLimitSeconds,
        @Nullable Long seed,
        @Nullable LocalDate asOf,
        @Nullable Problem problem,
        @Nullable Integer stepLimit,
        @Nullable Integer threads,
        List<Pin> pinned,
        @Nullable UUID previous,
        @Nullable Integer fairnessExchange) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 120;

    /** The longest search, in seconds. */
    public static final int LONGEST_SECONDS = 3600;

    /** The most searches side by side. */
    public static final int MOST_THREADS = 64;

    /** A wish to plan the current pool as at its own day. */
    public static PlanRequest ofPool(String name, int spentLimitSeconds, @Nullable Long seed) {
        return new PlanRequest(name, spentLimitSeconds, seed, null, null, null, null, List.of(), null, null);
    }

    /** A wish to plan {@code problem}. */
    public static PlanRequest ofProblem(String name, int spentLimitSeconds, @Nullable Long seed, Problem problem) {
        return new PlanRequest(name, spentLimitSeconds, seed, null, problem, null, null, List.of(), null, null);
    }

    /** What is wrong with the wish itself: each place and remedy; empty when nothing is. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            faults.add(new Fault("/name", "Give a name of 1 to " + LONGEST_NAME + " characters."));
        }
        if (spentLimitSeconds < 1 || spentLimitSeconds > LONGEST_SECONDS) {
            faults.add(new Fault("/spentLimitSeconds", "Give 1 to " + LONGEST_SECONDS + " seconds."));
        }
        if (stepLimit != null && stepLimit < 1) {
            faults.add(new Fault("/stepLimit", "Give 1 step or more, or leave it out."));
        }
        if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
            faults.add(new Fault("/threads", "Give 1 to " + MOST_THREADS + " threads, or leave it out."));
        }
        if (fairnessExchange != null && fairnessExchange < 0) {
            faults.add(new Fault("/fairnessExchange", "Give 0 need points or more, or leave it out."));
        }
        if (problem != null) {
            addFaultsOfGivenProblem(problem, faults);
        }
        return faults;
    }

    private void addFaultsOfGivenProblem(Problem given, List<Fault> faults) {
        if (asOf != null && !asOf.equals(given.asOf())) {
            faults.add(
                    new Fault("/asOf", "The problem is as at " + given.asOf() + ". Leave asOf out, or give that day."));
        }
        if (!pinned.isEmpty()) {
            faults.add(new Fault("/pinned", "A given problem carries its own pinned places. Put them there."));
        }
        if (previous != null) {
            faults.add(new Fault("/previous", "A given problem carries its own previous places. Put them there."));
        }
        if (fairnessExchange != null) {
            faults.add(new Fault(
                    "/fairnessExchange",
                    "A given problem carries its own weights. Put weights.fairnessExchange there."));
        }
    }
}
