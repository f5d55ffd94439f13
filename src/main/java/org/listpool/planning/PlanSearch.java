package org.listpool.planning;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Plan;
import org.listpool.model.Problem;
import org.listpool.planning.bound.UpperBound;
import org.listpool.planning.entity.PlanningPool;
import org.listpool.planning.entity.PoolFactory;
import org.listpool.planning.solve.Finish;
import org.listpool.planning.solve.SearchThread;
import org.listpool.planning.wayout.WayOutsOfPlan;

/**
 * One search for the best plan of a problem. Run it once; stop it early from any thread.
 *
 * <p>Independent searches with different seeds run side by side, and the best plan wins.
 */
public final class PlanSearch {

    /** Kept back from the time limit, for each session, for the order of its list, the reasons and the document. */
    private static final Duration FINISHING = Duration.ofMillis(25);

    /** Rounds of each stage of the bound where the steps of the search are limited. */
    private static final int BOUND_ROUNDS = 200;

    /** Kept back for way-outs, for each session; but never more than a twentieth of the limit. Assumption: A-47. */
    private static final Duration WAY_OUTS = Duration.ofMillis(125);

    private static final int WAY_OUTS_SHARE = 20;

    /** Children whose way-outs are sought, for each session, where steps limit the search and not time. Assumption: A-47. */
    private static final int WAY_OUTS_COUNT = 8;

    private final Problem problem;
    private final String problemId;
    private final SearchSettings settings;
    private final SearchListener listener;
    private final List<SearchThread> searches = new ArrayList<>();
    private volatile boolean stopped;
    private volatile long reached;
    private boolean bounded = true;
    private long began;
    private @Nullable PlanningPool best;
    private @Nullable Plan start;
    private @Nullable BiPredicate<Problem, Plan> proof;

    private PlanSearch(Problem problem, String problemId, SearchSettings settings, SearchListener listener) {
        this.problem = problem;
        this.problemId = problemId;
        this.settings = settings;
        this.listener = listener;
    }

    /**
     * A search that has not begun.
     *
     * @param problemId what the plan calls its problem
     */
    public static PlanSearch of(Problem problem, String problemId, SearchSettings settings, SearchListener listener) {
        return new PlanSearch(problem, problemId, settings, listener);
    }

    /**
     * Lets this search set out from {@code plan}, of this problem or of one much like it: children and people keep their places
     * where the problem still allows it, until the search finds better ones. To be called before {@link #run()}.
     *
     * @return this search
     */
    public PlanSearch startingFrom(Plan plan) {
        start = plan;
        return this;
    }

    /**
     * Lets this search find a plan alone, without the bound that tells how good it is. To be called before {@link #run()}.
     *
     * @return this search
     */
    public PlanSearch withoutBound() {
        bounded = false;
        return this;
    }

    /**
     * Lets this search tell, for the unplaced children with most need, which changes would place them. To be called before
     * {@link #run()}.
     *
     * @param wayOutProof a second opinion on each: whether a plan keeps every rule of a changed problem
     * @return this search
     */
    public PlanSearch withWayOuts(BiPredicate<Problem, Plan> wayOutProof) {
        proof = wayOutProof;
        return this;
    }

    /** Searches until the limit or {@link #stop()}, and returns the best plan found, with reasons; createdAt is null. */
    public Plan run() {
        began = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(settings.threads() + 1)) {
            Future<@Nullable Long> bound = threads.submit(this::boundBeside);
            List<Future<PlanningPool>> running = new ArrayList<>();
            for (int i = 0; i < settings.threads(); i++) {
                int number = i;
                running.add(threads.submit(() -> search(number)));
            }
            PlanningPool pool = bestOf(running);
            Plan plan = Finish.plan(pool, problemId, settings.seed());
            Long found = settings.stepLimit() == null ? result(bound) : boundOf(plan);
            Plan told = plan.withNeedBound(found != null && found >= plan.needPoints() ? found : null);
            return proof == null || score(pool).hardScore() < 0
                    ? told
                    : WayOutsOfPlan.add(problem, told, wayOutLimits(), proof);
        }
    }

    /** The bound that could be found while the search went on; null: none. */
    private @Nullable Long boundBeside() {
        if (!bounded || settings.stepLimit() != null) {
            return null;
        }
        UpperBound bound = new UpperBound(PoolFactory.of(problem));
        bound.run(() -> reached, () -> goesOn(searching().dividedBy(2)), () -> goesOn(searching()), Integer.MAX_VALUE);
        return bound.findNeedPoints();
    }

    /** With a limit of steps the bound comes after the search, so that the same seed gives the same bound too. */
    private @Nullable Long boundOf(Plan plan) {
        if (!bounded) {
            return null;
        }
        UpperBound bound = new UpperBound(PoolFactory.of(problem));
        bound.run(plan::needPoints, () -> !stopped, () -> !stopped, BOUND_ROUNDS);
        return bound.findNeedPoints();
    }

    private boolean goesOn(Duration limit) {
        return !stopped && elapsed().compareTo(limit) < 0;
    }

    private WayOutsOfPlan.Limits wayOutLimits() {
        return settings.stepLimit() == null
                ? new WayOutsOfPlan.Limits(Integer.MAX_VALUE, wayOutTime(), settings.threads())
                : new WayOutsOfPlan.Limits(WAY_OUTS_COUNT * problem.sessions().size(), null, settings.threads());
    }

    private Duration wayOutTime() {
        Duration most = settings.spentLimit().dividedBy(WAY_OUTS_SHARE);
        Duration wanted = WAY_OUTS.multipliedBy(problem.sessions().size());
        return wanted.compareTo(most) < 0 ? wanted : most;
    }

    private PlanningPool search(int number) {
        // Far apart, so that neighbouring seeds share no search.
        long seed = settings.seed() * 1_000 + number;
        SearchThread search =
                new SearchThread(problem, start, seed, this::remaining, settings.stepLimit(), this::improved);
        synchronized (searches) {
            searches.add(search);
            if (stopped) {
                search.stop();
            }
        }
        return search.run();
    }

    /** The time limit less what finishing takes. */
    private Duration searching() {
        return settings.spentLimit()
                .minus(FINISHING.multipliedBy(problem.sessions().size()))
                .minus(proof == null ? Duration.ZERO : wayOutTime());
    }

    private Duration remaining() {
        return Duration.ofMillis(Math.max(1, searching().minus(elapsed()).toMillis()));
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private synchronized void improved(PlanningPool pool) {
        if (best == null || score(pool).compareTo(score(best)) > 0) {
            best = pool;
            reached = Math.max(reached, needPoints(pool));
            var score = score(pool);
            listener.improved(
                    elapsed(),
                    needPoints(pool),
                    score.toString(),
                    () -> Finish.draft(pool, problemId, settings.seed()));
        }
    }

    /** The true need points, whatever the score gives up for fairness. */
    private static long needPoints(PlanningPool pool) {
        return pool.problem().weights().exchange() == 0
                ? score(pool).mediumScore()
                : pool.cases().stream()
                        .filter(each -> each.getSlot() != null)
                        .mapToLong(each -> each.facts().needPoints())
                        .sum();
    }

    private static HardMediumSoftLongScore score(PlanningPool pool) {
        return Objects.requireNonNull(pool.getScore(), "The solver scores each pool it reports.");
    }

    /** The first among equals, so that the same seeds give the same plan. */
    private static PlanningPool bestOf(List<Future<PlanningPool>> running) {
        PlanningPool best = null;
        for (Future<PlanningPool> each : running) {
            PlanningPool pool = result(each);
            if (best == null || score(pool).compareTo(score(best)) > 0) {
                best = pool;
            }
        }
        return Objects.requireNonNull(best, "A search has at least one thread.");
    }

    private static <T extends @Nullable Object> T result(Future<T> search) {
        try {
            return search.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A search thread failed.", e.getCause());
        }
    }

    /** Changes of the plan that all threads together have tried and scored; whole once {@link #run()} has returned. */
    public long moves() {
        synchronized (searches) {
            return searches.stream().mapToLong(SearchThread::moves).sum();
        }
    }

    /** Ends the search soon; {@link #run()} then returns the best plan so far. */
    public void stop() {
        synchronized (searches) {
            stopped = true;
            searches.forEach(SearchThread::stop);
        }
    }
}
