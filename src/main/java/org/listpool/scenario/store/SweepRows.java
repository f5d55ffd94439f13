package org.listpool.scenario.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The sweeps in store. */
@ApplicationScoped
public class SweepRows implements PanacheRepositoryBase<StoredSweep, UUID> {

    /** One page, newest first. */
    public List<StoredSweep> listNewestFirst(boolean archived, int page, int size) {
        return find("archived = ?1", Sort.descending("number"), archived)
                .page(page, size)
                .list();
    }

    /** All of a family, oldest first. */
    public List<StoredSweep> listOfFamily(UUID familyId) {
        return list("familyId = ?1", Sort.ascending("number"), familyId);
    }
}
