package org.listpool.plan.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/** Reads the marks of the present pool. */
@ApplicationScoped
public class PoolStates {

    private final Session entities;

    @Inject
    PoolStates(Session entities) {
        this.entities = entities;
    }

    /**
     * The present marks. Read them before the problem is made: what comes in between is then told as moved rather than missed.
     */
    @Transactional
    public PoolState current() {
        Object[] row = entities.createNativeQuery("""
                        select (select coalesce(max(version), 0) from collaborative_version),
                            (select count(*) from extract_receipt
                                where kind = 'WAITING_LIST' and new_count + updated_count + left_count > 0),
                            (select count(*) from extract_receipt
                                where kind = 'SUPPLEMENT' and new_count + updated_count + left_count > 0),
                            (select count(*) from theatre_log_case),
                            (select coalesce(max(id), 0) from theatre_log_case),
                            (select md5(coalesce(string_agg(run_id::text, ',' order by run_id), ''))
                                from plan_confirmation where undone_at is null)
                        """, Object[].class).getSingleResult();
        return new PoolState(
                number(row[0]).intValue(),
                number(row[1]).longValue(),
                number(row[2]).longValue(),
                number(row[3]).longValue(),
                number(row[4]).longValue(),
                (String) row[5]);
    }

    private static Number number(Object column) {
        return (Number) column;
    }
}
