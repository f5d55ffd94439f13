package org.listpool.scenario.seek;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The goal seeks in store. */
@ApplicationScoped
public class SeekRows implements PanacheRepositoryBase<StoredSeek, UUID> {

    /** One page, newest first; of one family, or of all where null. */
    List<StoredSeek> listNewestFirst(@Nullable UUID familyId, int page, int size) {
        Sort newest = Sort.descending("number");
        return (familyId == null ? findAll(newest) : find("familyId = ?1", newest, familyId))
                .page(page, size)
                .list();
    }

    /** How many there are. */
    long count(@Nullable UUID familyId) {
        return familyId == null ? count() : count("familyId = ?1", familyId);
    }

    /** The seek, locked until the transaction ends; null when there is none. */
    @Nullable
    StoredSeek findLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Seeks that go on and none of whose searches is open, oldest first. */
    List<UUID> listDue() {
        @SuppressWarnings("unchecked")
        List<UUID> due = getEntityManager().createNativeQuery("""
                        select s.id from goal_seek s where s.status = 'SEEKING' and not exists (
                            select 1 from goal_seek_try t join scenario_run r on r.id = t.run_id
                            where t.seek_id = s.id and r.status in ('QUEUED', 'SOLVING'))
                        order by s.number
                        """, UUID.class).getResultList();
        return due;
    }
}
