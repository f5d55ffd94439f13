package org.listpool.whatif.compare;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The figures that are compared, in the order in which they are shown: {@code kpis} of a plan and its need points. Which way is
 * better is our choice. Assumption: A-111.
 */
public enum Figure {
    PLACED("placed", "Children placed", Unit.CHILDREN, Better.MORE),
    NEED_POINTS("needPoints", "Need points met", Unit.POINTS, Better.MORE),
    WITHIN_PERCENT_OF_BEST("withinPercentOfBest", "Below the best possible, at most", Unit.PERCENT, Better.LESS),
    LISTED_CHILDREN("listedChildren", "Children on the list", Unit.CHILDREN, Better.NEITHER),
    CLEARED_CHILDREN("clearedChildren", "Children who leave the list", Unit.CHILDREN, Better.MORE),
    CLEARED_SHARE("clearedShare", "Share of the list cleared", Better.MORE, "clearedChildren", "listedChildren"),
    OVER_52_LISTED("over52WeeksListedChildren", "Children over 52 weeks", Unit.CHILDREN, Better.NEITHER),
    OVER_52_CLEARED(
            "over52WeeksClearedChildren", "Children over 52 weeks who leave the list", Unit.CHILDREN, Better.MORE),
    OVER_52_SHARE(
            "over52WeeksClearedShare",
            "Share of those over 52 weeks cleared",
            Better.MORE,
            "over52WeeksClearedChildren",
            "over52WeeksListedChildren"),
    LONGEST_WAIT_LEFT("longestWaitLeftDays", "Longest wait left", Unit.DAYS, Better.LESS),
    LONGEST_WAIT_LEFT_SERVED(
            "longestWaitLeftServedDays", "Longest wait left in a specialty served", Unit.DAYS, Better.LESS),
    CLEARED_SPREAD("clearedShareSpread", "Share cleared, best less worst trust", Better.LESS, null, null),
    OVER_52_SPREAD(
            "over52WeeksClearedShareSpread",
            "Share over 52 weeks cleared, best less worst trust",
            Better.LESS,
            null,
            null),
    SESSIONS_RUN("sessionsRun", "Sessions that run", Unit.SESSIONS, Better.NEITHER),
    CHILDREN("children", "Children on the session's list", Unit.CHILDREN, Better.MORE),
    CHILDREN_PER_SESSION("childrenPerSessionMean", "Children per session, mean", Unit.CHILDREN, Better.NEITHER),
    USED_MINUTES("usedMinutes", "Minutes with a child in theatre", Unit.MINUTES, Better.NEITHER),
    PLANNED_MINUTES("plannedMinutes", "Planned theatre minutes", Unit.MINUTES, Better.NEITHER),
    USED_THEATRE_MINUTES("usedTheatreMinutes", "Minutes with a child in theatre", Unit.MINUTES, Better.NEITHER),
    PLANNED_THEATRE_MINUTES("plannedTheatreMinutes", "Planned theatre minutes", Unit.MINUTES, Better.NEITHER),
    UTILISATION("cappedUtilisationShare", "Capped theatre utilisation", Unit.SHARE, Better.MORE),
    TRAVEL_MEAN("travelMeanMinutes", "Journey, mean", Unit.MINUTES, Better.LESS),
    TRAVEL_P90("travelP90Minutes", "Journey, nine in ten at most", Unit.MINUTES, Better.LESS),
    TRAVEL_MAX("travelMaxMinutes", "Journey, longest", Unit.MINUTES, Better.LESS),
    LENT_STAFF("lentStaffDays", "Staff lent", Unit.PEOPLE_DAYS, Better.LESS),
    LENT_EQUIPMENT("lentEquipmentUnitDays", "Equipment lent", Unit.UNIT_DAYS, Better.LESS),
    LISTED_SHARE("listedShare", "Part of the list", Better.NEITHER, null, null),
    PLACED_CHILDREN("placedChildren", "Children placed", Unit.CHILDREN, Better.MORE),
    PLACED_SHARE("placedShare", "Part of the places", Unit.SHARE, Better.NEITHER);

    /** In what a figure is counted; a SHARE lies between 0 and 1. */
    public enum Unit {
        CHILDREN,
        POINTS,
        SHARE,
        PERCENT,
        DAYS,
        MINUTES,
        SESSIONS,
        PEOPLE_DAYS,
        UNIT_DAYS
    }

    /** Which way a figure gets better. */
    public enum Better {
        MORE,
        LESS,
        NEITHER
    }

    private final String code;
    private final String text;
    private final Unit unit;
    private final Better better;
    private final boolean shareOfList;
    private final @Nullable String part;
    private final @Nullable String whole;

    Figure(String code, String text, Unit unit, Better better) {
        this.code = code;
        this.text = text;
        this.unit = unit;
        this.better = better;
        shareOfList = false;
        part = null;
        whole = null;
    }

    /** A share of a list, of which {@code part} and {@code whole} name the counts where there are any. */
    Figure(String code, String text, Better better, @Nullable String part, @Nullable String whole) {
        this.code = code;
        this.text = text;
        unit = Unit.SHARE;
        this.better = better;
        shareOfList = true;
        this.part = part;
        this.whole = whole;
    }

    /** The figure of a name in {@code kpis}; null: none that is compared. */
    static @Nullable Figure find(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Its name in {@code kpis}. */
    public String code() {
        return code;
    }

    /** Its name for people. */
    public String text() {
        return text;
    }

    /** In what it is counted. */
    public Unit unit() {
        return unit;
    }

    /** Which way it gets better. */
    public Better better() {
        return better;
    }

    /** Whether it is a part of a list, and so cannot be compared with a part of another list. */
    public boolean isShareOfList() {
        return shareOfList;
    }

    @Nullable
    String part() {
        return part;
    }

    @Nullable
    String whole() {
        return whole;
    }
}
