package org.listpool.simulate.replicate;

import java.util.List;

/** What the figures of a {@link Replications} are called. */
public final class FigureNames {

    /** Children operated on. */
    public static final String TREATED_CHILDREN = "treatedChildren";

    /** Need points of the children operated on. */
    public static final String NEED_POINTS_MET = "needPointsMet";

    /** Children operated on who have waited 365 days or more as at the problem's {@code asOf}. Source: S23. */
    public static final String OVER_52_WEEKS_TREATED = "over52WeeksTreated";

    /** Children cancelled on the day, those not brought apart. */
    public static final String CANCELLED_ON_THE_DAY = "cancelledOnTheDay";

    /** Children not brought. */
    public static final String WAS_NOT_BROUGHT = "wasNotBrought";

    /** Children whose family declined the date. */
    public static final String DECLINED = "declined";

    /** Lists whose last child leaves theatre after the session's end. */
    public static final String LATE_LISTS = "lateLists";

    /** Minutes past the sessions' ends, all lists together. */
    public static final String OVERRUN_MINUTES = "overrunMinutes";

    /** Children who go home after the ward closes. */
    public static final String LATE_DISCHARGES = "lateDischarges";

    /** Minutes with a child in theatre inside planned sessions. */
    public static final String USED_THEATRE_MINUTES = "usedTheatreMinutes";

    /** Those minutes by the planned minutes of the sessions that were to run, 0 to 1; 0 where none was. Source: S70. */
    public static final String UTILISATION_SHARE = "utilisationShare";

    /** Before a trust's code: its children operated on. */
    public static final String TREATED_BY_PROVIDER = "treatedByProvider.";

    /** Before a trust's code: its children operated on who have waited 365 days or more. Source: S23. */
    public static final String OVER_52_WEEKS_TREATED_BY_PROVIDER = "over52WeeksTreatedByProvider.";

    /** The figures of the whole plan, in the order of a report. */
    public static final List<String> OF_PLAN = List.of(
            TREATED_CHILDREN,
            NEED_POINTS_MET,
            OVER_52_WEEKS_TREATED,
            DECLINED,
            CANCELLED_ON_THE_DAY,
            WAS_NOT_BROUGHT,
            LATE_LISTS,
            OVERRUN_MINUTES,
            LATE_DISCHARGES,
            USED_THEATRE_MINUTES,
            UTILISATION_SHARE);

    private FigureNames() {}

    /** The trust's children operated on. */
    public static String treatedOf(String ods) {
        return TREATED_BY_PROVIDER + ods;
    }

    /** The trust's long waiters operated on. */
    public static String over52WeeksTreatedOf(String ods) {
        return OVER_52_WEEKS_TREATED_BY_PROVIDER + ods;
    }
}
