package org.listpool.planning.kpi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a session is used.
 *
 * @param children on its list; 0: the session does not run
 * @param usedMinutes a child is in theatre inside the planned session
 * @param plannedMinutes from its planned start to its planned end
 */
public record SessionFigures(int children, int usedMinutes, int plannedMinutes) {

    /** Whether anybody is operated on. */
    public boolean runs() {
        return children > 0;
    }

    /**
     * Capped theatre utilisation, 0 to 1: time with a child in theatre inside the planned session, by planned session
     * time; what lies before the start or after the end does not count. Null for a session that does not run.
     * Source: S70.
     */
    public @Nullable Double cappedUtilisationShare() {
        return runs() ? Shares.of(usedMinutes, plannedMinutes) : null;
    }

    Map<String, Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("children", children);
        map.put("usedMinutes", usedMinutes);
        map.put("plannedMinutes", plannedMinutes);
        map.put("cappedUtilisationShare", cappedUtilisationShare());
        return Kpis.withoutNulls(map);
    }
}
