package org.listpool.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The runs in store. */
@ApplicationScoped
public class PlanRuns implements PanacheRepositoryBase<PlanRun, UUID> {

    /** One page of runs, newest first. */
    List<PlanRun> listNewestFirst(int page, int size) {
        return findAll(Sort.descending("queueNumber")).page(page, size).list();
    }

    /** Runs that wait, the next one first. */
    List<UUID> listWaiting() {
        return getEntityManager()
                .createQuery("select r.id from PlanRun r where r.status = :queued order by r.queueNumber", UUID.class)
                .setParameter("queued", PlanStatus.QUEUED)
                .getResultList();
    }

    /** The run, locked until the transaction ends; null when there is none. */
    @Nullable
    PlanRun findLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
