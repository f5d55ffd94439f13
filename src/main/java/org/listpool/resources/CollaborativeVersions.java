package org.listpool.resources;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every version of the resources document. */
@ApplicationScoped
class CollaborativeVersions implements PanacheRepositoryBase<CollaborativeVersion, Integer> {

    /** The version that holds; null before the first document. */
    @Nullable
    CollaborativeVersion findLatest() {
        return findAll(Sort.descending("version")).page(0, 1).firstResult();
    }

    /** All, newest first. */
    List<CollaborativeVersion> listNewestFirst() {
        return listAll(Sort.descending("version"));
    }
}
