package org.listpool.scenario.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.plan.PlanStatus;

/** The runs in store. */
@ApplicationScoped
public class RunRows implements PanacheRepositoryBase<StoredRun, UUID> {

    /** The family's run of a kind that it has once at most; null: none. */
    public @Nullable StoredRun findOnly(UUID familyId, RunKind kind) {
        return find("familyId = ?1 and kind = ?2", familyId, kind).firstResult();
    }

    /** The family's runs of kind BASELINE and REPEAT, for several families at once. */
    public List<StoredRun> listReferences(Collection<UUID> familyIds) {
        return list("familyId in ?1 and kind in ?2", familyIds, List.of(RunKind.BASELINE, RunKind.REPEAT));
    }

    /** The cells of a sweep, first axis first. */
    public List<StoredRun> listCells(UUID sweepId) {
        return list("sweepId = ?1", Sort.by("cellRow").and("cellColumn"), sweepId);
    }

    /** Runs that wait, the next one first. */
    public List<UUID> listWaiting() {
        return getEntityManager()
                .createQuery(
                        "select r.id from StoredRun r where r.status = :queued order by r.rank, r.queueNumber",
                        UUID.class)
                .setParameter("queued", PlanStatus.QUEUED)
                .getResultList();
    }

    /** How many wait. */
    public long countWaiting() {
        return count("status = ?1", PlanStatus.QUEUED);
    }

    /** Asks to end those that are not final: one that waits and has no plan is stopped at once. How many that concerned. */
    public int requestStop(Collection<UUID> ids, Instant now) {
        // A run that was interrupted has a plan that must be checked first: the worker does that.
        return change("""
                update scenario_run r set stop_requested = true,
                    finished_at = case when r.status = 'QUEUED' and s.run_id is null then :now else r.finished_at end,
                    status = case when r.status = 'QUEUED' and s.run_id is null then 'STOPPED' else r.status end
                from scenario_run q left join scenario_result s on s.run_id = q.id
                where q.id = r.id and r.id in (:ids) and r.status in ('QUEUED', 'SOLVING')
                """, ids, now);
    }

    /** Queues those again that were stopped. How many that concerned. */
    public int resume(Collection<UUID> ids) {
        return change("""
                update scenario_run set stop_requested = false, finished_at = null, crashes = 0, status = 'QUEUED'
                where id in (:ids) and (status = 'STOPPED' or (status = 'QUEUED' and stop_requested))
                """, ids, null);
    }

    private int change(String statement, Collection<UUID> ids, @Nullable Instant now) {
        if (ids.isEmpty()) {
            return 0;
        }
        flush();
        Query query = getEntityManager().createNativeQuery(statement).setParameter("ids", ids);
        int changed = (now == null ? query : query.setParameter("now", now)).executeUpdate();
        // What was read of runs before is no longer true.
        getEntityManager().clear();
        return changed;
    }
}
