package org.listpool.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Collaborative;
import org.listpool.planning.kpi.ListFigures;
import org.listpool.resources.Catalogue;

/** Counts the pool for the first page; reads no child's identity. */
@ApplicationScoped
class PoolCounts {

    private static final int PROVIDER = 0;
    private static final int TREATMENT_FUNCTION = 1;
    private static final int WAITING = 2;
    private static final int OVER_52_WEEKS = 3;
    private static final int NEEDS_DETAILS = 4;

    private final EntityManager entities;

    @Inject
    PoolCounts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Those who wait, by trust in the collaborative's order, then specialty in its order.
     *
     * @param asOf day as at which waits are counted
     * @param provider only this trust's; null: all
     */
    @Transactional
    List<PoolCount> list(Collaborative collaborative, LocalDate asOf, @Nullable String provider) {
        Catalogue catalogue = Catalogue.of(collaborative);
        Map<String, PoolCount> counts = new LinkedHashMap<>();
        collaborative.providers().stream()
                .filter(trust -> provider == null || trust.ods().equals(provider))
                .forEach(trust -> collaborative
                        .specialties()
                        .forEach(specialty -> counts.put(
                                trust.ods() + " " + specialty.code(),
                                new PoolCount(trust.ods(), specialty.code(), 0, 0, 0))));
        for (Object[] row : rows(asOf)) {
            String specialty = catalogue.findSpecialty((String) row[TREATMENT_FUNCTION]);
            counts.computeIfPresent(row[PROVIDER] + " " + specialty, (_, count) -> count.plus(count(row)));
        }
        return counts.values().stream().filter(count -> count.waiting() > 0).toList();
    }

    private List<Object[]> rows(LocalDate asOf) {
        Query query =
                entities.createNativeQuery("""
                        select e.provider, e.treatment_function_code, count(*),
                               count(*) filter (where e.rtt_clock_start <= :limit),
                               count(*) filter (where d.complete is not true)
                          from waiting_list_entry e
                          left join pooling_details d on d.case_id = e.case_id and d.provider = e.provider
                         where e.status = 'WAITING'
                         group by e.provider, e.treatment_function_code
                        """).setParameter("limit", asOf.minusDays(ListFigures.OVER_52_WEEKS_DAYS));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows;
    }

    private static PoolCount count(Object[] row) {
        return new PoolCount("", "", number(row[WAITING]), number(row[OVER_52_WEEKS]), number(row[NEEDS_DETAILS]));
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
