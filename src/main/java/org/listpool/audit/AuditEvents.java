package org.listpool.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The recorded deeds, for reading. */
@ApplicationScoped
class AuditEvents {

    private final EntityManager entities;

    @Inject
    AuditEvents(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What to look for; a null member does not filter.
     *
     * @param from first instant
     * @param until first instant after
     * @param subject an id that the deed concerned
     */
    record Filter(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String actor,
            @Nullable String action,
            @Nullable String subject) {}

    /** How many deeds match. */
    @Transactional
    long count(Filter filter) {
        return ((Number) query("select count(*)", filter, "").getSingleResult()).longValue();
    }

    /** One page of the deeds that match, newest first; {@code page} counts from 0. */
    @Transactional
    List<AuditEventView> list(Filter filter, int page, int size) {
        Query query = query("select id, at, actor, action, subjects, detail", filter, "order by id desc")
                .setFirstResult(Math.multiplyExact(page, size))
                .setMaxResults(size);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(AuditEvents::view).toList();
    }

    private Query query(String select, Filter filter, String order) {
        return entities.createNativeQuery(select + """
                         from audit_event
                        where (cast(:since as timestamptz) is null or at >= :since)
                          and (cast(:until as timestamptz) is null or at < :until)
                          and (cast(:actor as text) is null or actor = :actor)
                          and (cast(:action as text) is null or action = :action)
                          and (cast(:subject as text) is null or subjects @> array[cast(:subject as text)])
                        """ + order)
                .setParameter("since", filter.from)
                .setParameter("until", filter.until)
                .setParameter("actor", filter.actor)
                .setParameter("action", filter.action)
                .setParameter("subject", filter.subject);
    }

    private static AuditEventView view(Object[] row) {
        return new AuditEventView(
                ((Number) row[0]).longValue(),
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                List.of((String[]) row[4]),
                (String) row[5]);
    }
}
