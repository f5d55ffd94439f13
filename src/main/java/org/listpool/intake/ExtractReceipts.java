package org.listpool.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files that were taken in. */
@ApplicationScoped
class ExtractReceipts implements PanacheRepositoryBase<ExtractReceipt, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("receivedAt").and("id");

    /** The latest census of a trust's waiting lists taken in; null: none was. */
    @Nullable
    LocalDate findLatestCensus(String provider) {
        return getEntityManager()
                .createQuery(
                        "select max(census) from ExtractReceipt where provider = :provider and kind = :kind",
                        LocalDate.class)
                .setParameter("provider", provider)
                .setParameter("kind", ExtractKind.WAITING_LIST)
                .getSingleResult();
    }

    /** A page, newest first; {@code provider} null: of all trusts. */
    List<ExtractReceipt> listPage(@Nullable String provider, int page, int size) {
        return (provider == null ? findAll(NEWEST_FIRST) : find("provider", NEWEST_FIRST, provider))
                .page(page, size)
                .list();
    }
}
