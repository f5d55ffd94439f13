package org.listpool.house;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached from one that refuses what it is asked. */
public final class DatabaseOutage {

    // SQLSTATE classes of PostgreSQL: connections; the server is shutting down, starting up or full.
    private static final Set<String> CLASSES = Set.of("08", "57", "53");
    private static final String CANCELLED_BY_USER = "57014";

    private DatabaseOutage() {}

    /** Whether {@code e} came about because the database was not there, and may succeed once it is. */
    public static boolean isBehind(Throwable e) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(e));
        while (!open.isEmpty()) {
            Throwable t = open.pop();
            if (!seen.add(t)) {
                continue;
            }
            if (t instanceof SQLException sql && (isOutage(sql.getSQLState()) || isPoolEmpty(sql))) {
                return true;
            }
            if (t.getCause() != null) {
                open.push(t.getCause());
            }
            // A transaction that cannot end names what its resources said as suppressed.
            open.addAll(List.of(t.getSuppressed()));
        }
        return false;
    }

    private static boolean isOutage(@Nullable String state) {
        return state != null
                && state.length() == 5
                && CLASSES.contains(state.substring(0, 2))
                && !state.equals(CANCELLED_BY_USER);
    }

    // The connection pool gives up waiting without a state.
    private static boolean isPoolEmpty(SQLException e) {
        return e.getSQLState() == null && String.valueOf(e.getMessage()).contains("acquisition timeout");
    }
}
