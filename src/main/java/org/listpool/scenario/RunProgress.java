package org.listpool.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.listpool.scenario.view.Progress;

/** Counts how far searches are, without reading any of them. */
@ApplicationScoped
public class RunProgress {

    private static final double MILLIS = 1000;

    private final Session entities;
    private final ScenarioSettings settings;
    private final Clock clock;

    @Inject
    RunProgress(Session entities, ScenarioSettings settings, Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of all searches of a family, those of its sweeps among them. */
    @Transactional
    public Progress ofFamily(UUID id) {
        return count("family_id", id);
    }

    /** Of the cells of a sweep. */
    @Transactional
    public Progress ofSweep(UUID id) {
        return count("sweep_id", id);
    }

    private Progress count(String column, UUID id) {
        Object[] row = entities.createNativeQuery("""
                        select count(*) as runs,
                            count(*) filter (where status = 'QUEUED') as queued,
                            count(*) filter (where status = 'SOLVING') as solving,
                            count(*) filter (where status = 'FAILED') as failed,
                            coalesce(avg(elapsed_millis) filter (where status = 'SOLVED' and not same_as_baseline),
                                avg(1000 * spent_limit_seconds), 0)::float8 as millis_each,
                            coalesce(sum(elapsed_millis) filter (where status = 'SOLVING'), 0)::float8 as millis_spent,
                            min(started_at) as began, max(finished_at) as ended
                        from scenario_run where\s""" + column + " = :id", Object[].class)
                .setParameter("id", id)
                .addScalar("runs", Long.class)
                .addScalar("queued", Long.class)
                .addScalar("solving", Long.class)
                .addScalar("failed", Long.class)
                .addScalar("millis_each", Double.class)
                .addScalar("millis_spent", Double.class)
                .addScalar("began", Instant.class)
                .addScalar("ended", Instant.class)
                .getSingleResult();
        long total = (long) row[0];
        long queued = (long) row[1];
        long solving = (long) row[2];
        long open = queued + solving;
        Instant ended = (Instant) row[7];
        return new Progress(
                total,
                queued,
                solving,
                total - open,
                (long) row[3],
                seconds((Instant) row[6], open > 0 || ended == null ? clock.instant() : ended),
                open == 0 ? null : secondsLeft(open, (double) row[4], (double) row[5]));
    }

    /** At least what the last of them takes by itself, where fewer are open than are searched side by side. */
    private double secondsLeft(long open, double millisEach, double millisSpent) {
        long sideBySide = Math.min(open, settings.parallel());
        double left = Math.max(0, open * millisEach - millisSpent) / sideBySide;
        return Math.round(left / MILLIS);
    }

    private static double seconds(@Nullable Instant began, Instant ended) {
        return began == null ? 0 : Duration.between(began, ended).toMillis() / MILLIS;
    }
}
