package org.listpool.theatrelog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The past cases in store. */
@ApplicationScoped
class LoggedCases {

    private static final int BATCH = 1000;

    private final Session entities;

    @Inject
    LoggedCases(Session entities) {
        this.entities = entities;
    }

    /** All of a trust. */
    List<LoggedCase.Stored> list(String provider) {
        return entities
                .createNativeQuery("""
                        select id, procedure_code, surgeon, operated_on, planned_minutes, actual_minutes, reference_key
                        from theatre_log_case where provider = :provider order by id
                        """, Object[].class)
                .setParameter("provider", provider)
                .getResultList()
                .stream()
                .map(row -> new LoggedCase.Stored(
                        ((Number) row[0]).longValue(),
                        new LoggedCase((String) row[1], (String) row[2], day(row[3]), (Double) row[4], (Double) row[5]),
                        (String) row[6]))
                .toList();
    }

    /** How many a trust has. */
    long count(String provider) {
        return entities.createNativeQuery(
                        "select count(*) from theatre_log_case where provider = :provider", Long.class)
                .setParameter("provider", provider)
                .getSingleResult();
    }

    void add(String provider, Collection<LoggedCase.Told> cases) {
        entities.doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into theatre_log_case
                        (provider, procedure_code, surgeon, operated_on, planned_minutes, actual_minutes, reference_key)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """)) {
                int waiting = 0;
                for (LoggedCase.Told told : cases) {
                    LoggedCase each = told.logged();
                    insert.setString(1, provider);
                    insert.setString(2, each.procedure());
                    insert.setString(3, each.surgeon());
                    insert.setDate(4, each.operatedOn() == null ? null : Date.valueOf(each.operatedOn()));
                    insert.setObject(5, each.plannedMinutes(), Types.DOUBLE);
                    insert.setDouble(6, each.actualMinutes());
                    insert.setString(7, told.referenceKey());
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        });
    }

    void remove(Collection<Long> ids) {
        entities.doWork(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from theatre_log_case where id = any (?)")) {
                delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
                delete.executeUpdate();
            }
        });
    }

    /** Empties a trust's log; how many cases it had. */
    int clear(String provider) {
        return entities.createNativeMutationQuery("delete from theatre_log_case where provider = :provider")
                .setParameter("provider", provider)
                .executeUpdate();
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
