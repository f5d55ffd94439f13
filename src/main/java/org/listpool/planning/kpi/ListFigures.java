package org.listpool.planning.kpi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan clears a list.
 *
 * @param listed children on it
 * @param cleared of them, children who leave it through this plan
 * @param over52WeeksListed children who have waited at least {@value #OVER_52_WEEKS_DAYS} days as at {@code asOf}
 * @param over52WeeksCleared of them, children who leave the list through this plan
 * @param longestWaitLeftDays of those who stay, as at {@code asOf}; null: nobody stays
 */
public record ListFigures(
        int listed,
        int cleared,
        int over52WeeksListed,
        int over52WeeksCleared,
        @Nullable Integer longestWaitLeftDays) {

    /** A wait of this many days counts as over 52 weeks; the day the clock started is not counted. Source: S23. */
    public static final int OVER_52_WEEKS_DAYS = 365;

    /** Share of the list that is cleared, 0 to 1; null for an empty list. */
    public @Nullable Double clearedShare() {
        return Shares.of(cleared, listed);
    }

    /** Share of those over 52 weeks who are cleared, 0 to 1; null when there are none. */
    public @Nullable Double over52WeeksClearedShare() {
        return Shares.of(over52WeeksCleared, over52WeeksListed);
    }

    Map<String, Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("listedChildren", listed);
        map.put("clearedChildren", cleared);
        map.put("clearedShare", clearedShare());
        map.put("over52WeeksListedChildren", over52WeeksListed);
        map.put("over52WeeksClearedChildren", over52WeeksCleared);
        map.put("over52WeeksClearedShare", over52WeeksClearedShare());
        map.put("longestWaitLeftDays", longestWaitLeftDays);
        return Kpis.withoutNulls(map);
    }
}
