package org.listpool.scenario.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;

/** What the end of a family's baseline means for all that waits for it. Runs inside the transaction of that end. */
@ApplicationScoped
class BaselineEnds {

    private static final String NO_BASELINE =
            "The family's baseline ended without a plan that may be used; its run says why. Make another family.";

    private final Session entities;
    private final Clock clock;

    @Inject
    BaselineEnds(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** With a sound plan, lets the others begin; without, fails them all. */
    void settle(UUID familyId, boolean sound) {
        // Also the lock under which runs are queued, so that none comes in unseen.
        entities.createNativeMutationQuery("update scenario_family set baseline_ready = :sound where id = :family")
                .setParameter("sound", sound)
                .setParameter("family", familyId)
                .executeUpdate();
        if (!sound) {
            entities.createNativeMutationQuery("""
                            update scenario_run set status = 'FAILED', failure = :failure, finished_at = :now
                            where family_id = :family and status = 'QUEUED'
                            """)
                    .setParameter("failure", NO_BASELINE)
                    .setParameter("now", clock.instant())
                    .setParameter("family", familyId)
                    .executeUpdate();
        }
    }
}
