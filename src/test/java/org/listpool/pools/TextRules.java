package org.listpool.pools;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.listpool.model.PriorityCode;
import org.listpool.model.Rules;
import org.listpool.model.WaitBand;
import org.listpool.model.Weights;
import org.listpool.pools.TextTable.Row;

/** The rules and weights of a drawn pool: those of the reference case where nothing else is drawn. */
final class TextRules {

    static final Set<String> RULE_COLUMNS = Set.of(
            "noticeDays",
            "maxTravelMinutes",
            "turnaroundMinutes",
            "maxOverrunProbability",
            "arriveBeforeMinutes",
            "earliestLeaveHome",
            "minAgeMonths",
            "minWeightKg",
            "tonsilMinAgeMonths",
            "tonsilMinWeightKg",
            "childrensNurseMinimum",
            "nurseRatioUnder2",
            "nurseRatioFrom2",
            "seniorNursePerDay",
            "siblingsSameDay");

    static final Set<String> WEIGHT_COLUMNS = Set.of("P2", "P3", "P4", "week", "bands");

    private TextRules() {}

    static Rules rules(Row row) {
        return new Rules(
                row.number("noticeDays", 21),
                row.number("maxTravelMinutes", 120),
                row.number("turnaroundMinutes", 10),
                Double.parseDouble(row.text("maxOverrunProbability", "0.15")),
                row.number("arriveBeforeMinutes", 60),
                LocalTime.parse(row.text("earliestLeaveHome", "05:45")),
                row.number("minAgeMonths", 12),
                Double.parseDouble(row.text("minWeightKg", "10")),
                row.number("tonsilMinAgeMonths", 36),
                Double.parseDouble(row.text("tonsilMinWeightKg", "15")),
                row.number("childrensNurseMinimum", 2),
                row.number("nurseRatioUnder2", 3),
                row.number("nurseRatioFrom2", 4),
                row.number("seniorNursePerDay", 1),
                row.text("siblingsSameDay", "yes").equals("yes"));
    }

    static Weights weights(Row row) {
        Map<PriorityCode, Integer> priority = new EnumMap<>(PriorityCode.class);
        priority.put(PriorityCode.P2, row.number("P2", 1000));
        priority.put(PriorityCode.P3, row.number("P3", 200));
        priority.put(PriorityCode.P4, row.number("P4", 0));
        List<WaitBand> bands = new ArrayList<>();
        for (String band : row.words("bands", List.of("127:20", "365:120", "456:200", "547:300", "729:450"))) {
            String[] parts = band.split(":", 2);
            bands.add(new WaitBand(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
        }
        return new Weights(priority, row.number("week", 2), bands, Map.of());
    }
}
