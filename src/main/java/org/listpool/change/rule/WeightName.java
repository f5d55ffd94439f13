package org.listpool.change.rule;

import java.util.Arrays;
import java.util.List;
import org.listpool.model.PriorityCode;

/** The weights that can be changed; the names are stable codes. */
public enum WeightName {
    /** Points of a priority code. */
    PRIORITY("priority"),
    /** Points for each full week waited. */
    PER_WEEK_WAITED("perWeekWaited"),
    /** How much a kindness counts below need. */
    KINDNESS("kindness"),
    /** Need points that may be given up for a percentage point of shortfall. */
    FAIRNESS_EXCHANGE("fairnessExchange");

    private static final List<String> KINDNESSES = List.of(
            "FAIR_SHARES",
            "BALANCE_OWED",
            "TRAVEL",
            "LEAVE_HOME",
            "LATEX_FIRST",
            "DIABETES_EARLY",
            "YOUNGEST_FIRST",
            "INFECTION_LAST",
            "QUIET_SLOT",
            "STAFF_LOANS",
            "EQUIPMENT_LOANS",
            "UNFILLED_MINUTES",
            "LONGEST_FIRST",
            "KEEP_PLACES");

    private final String component;

    WeightName(String component) {
        this.component = component;
    }

    /** Its name in the problem's {@code weights}. */
    String component() {
        return component;
    }

    /** Of what there is such a weight; empty where it is one number. */
    public List<String> names() {
        return switch (this) {
            case PRIORITY ->
                Arrays.stream(PriorityCode.values()).map(Enum::name).toList();
            case KINDNESS -> KINDNESSES;
            case PER_WEEK_WAITED, FAIRNESS_EXCHANGE -> List.of();
        };
    }
}
