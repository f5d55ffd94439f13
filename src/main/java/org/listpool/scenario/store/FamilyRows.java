package org.listpool.scenario.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The families in store. */
@ApplicationScoped
public class FamilyRows implements PanacheRepositoryBase<StoredFamily, UUID> {

    /** One page, newest first. */
    public List<StoredFamily> listNewestFirst(boolean archived, int page, int size) {
        return find("archived = ?1", Sort.descending("number"), archived)
                .page(page, size)
                .list();
    }

    /** The family, locked until the transaction ends; null when there is none. */
    public @Nullable StoredFamily findLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
