package org.listpool.waitlist.update;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Rows to write together, by table, in the order in which the tables were first named. */
final class Batch {

    private static final int STATEMENTS = 500;

    private final Map<Class<?>, List<Object>> inserts = new LinkedHashMap<>();
    private final Map<Class<?>, List<Object>> updates = new LinkedHashMap<>();

    void insert(Object entity) {
        inserts.computeIfAbsent(entity.getClass(), type -> new ArrayList<>()).add(entity);
    }

    void update(Object entity) {
        updates.computeIfAbsent(entity.getClass(), type -> new ArrayList<>()).add(entity);
    }

    void flush(StatelessSession session) {
        session.setJdbcBatchSize(STATEMENTS);
        inserts.values().forEach(session::insertMultiple);
        updates.values().forEach(session::updateMultiple);
    }
}
