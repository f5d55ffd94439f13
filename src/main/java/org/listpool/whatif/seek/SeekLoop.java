package org.listpool.whatif.seek;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.listpool.whatif.Outcome;
import org.listpool.whatif.RunSettings;
import org.listpool.whatif.ScenarioSearch;

/** Runs a goal seek to its end in this process: for commands and tests. A service runs its searches one by one instead. */
public final class SeekLoop {

    private final GoalSeek seek;
    private final Outcome baseline;
    private final RunSettings settings;
    private final Map<List<Integer>, Outcome> best = new ConcurrentHashMap<>();

    /** A seek that has not begun; {@code baseline} is the unchanged problem with its plan. */
    public SeekLoop(GoalSeek seek, Outcome baseline, RunSettings settings) {
        seek.target().requireIn(baseline);
        seek.requireIn(baseline.problem());
        this.seek = seek;
        this.baseline = baseline;
        this.settings = settings;
    }

    /**
     * Searches until there is an answer.
     *
     * @param listener told of each trial when it ends, from several threads
     */
    public Answer run(Consumer<Trial> listener) {
        List<Trial> evidence = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(seek.atOnce())) {
            while (true) {
                switch (seek.next(evidence)) {
                    case Step.Done done -> {
                        return done.answer();
                    }
                    case Step.TryValues more -> evidence.addAll(tried(more.tries(), threads, listener));
                }
            }
        }
    }

    /** The outcome that comes nearest to the target at {@code values}. */
    public Outcome outcome(List<Integer> values) {
        return Objects.requireNonNull(best.get(values), "Nothing was tried there.");
    }

    private List<Trial> tried(List<Try> tries, ExecutorService threads, Consumer<Trial> listener) {
        List<Future<Trial>> running = tries.stream()
                .map(asked -> threads.submit(() -> {
                    Trial trial = trial(asked);
                    listener.accept(trial);
                    return trial;
                }))
                .toList();
        return running.stream().map(SeekLoop::result).toList();
    }

    private Trial trial(Try asked) {
        ScenarioSearch search = ScenarioSearch.of(
                baseline.problem(),
                seek.changes(baseline.problem(), asked.values()),
                baseline.plan().problemId(),
                new RunSettings(settings.spentLimitSeconds(), settings.stepLimit(), asked.seed(settings.seed())),
                asked.isIndependent() ? List.of() : List.of(baseline.plan()),
                (elapsed, needPoints, score, plan) -> {});
        if (asked.bounded()) {
            search.withBound();
        }
        Outcome outcome = search.run();
        best.merge(asked.values(), outcome, (one, other) -> worth(other) > worth(one) ? other : one);
        return Trial.of(seek.target(), asked, settings.seed(), outcome, baseline);
    }

    private double worth(Outcome outcome) {
        return seek.target().worth(outcome, baseline);
    }

    private static Trial result(Future<Trial> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The goal seek was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A search of the goal seek failed.", e.getCause());
        }
    }
}
