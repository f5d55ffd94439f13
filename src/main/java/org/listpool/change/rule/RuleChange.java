package org.listpool.change.rule;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.PoolChange;
import org.listpool.change.edit.Edits;
import org.listpool.change.edit.Known;
import org.listpool.change.edit.Words;
import org.listpool.model.PriorityCode;
import org.listpool.model.Problem;
import org.listpool.model.Weights;

/** What could be different about the limits that plans keep and the weights that order them. */
public sealed interface RuleChange extends PoolChange {

    /**
     * A rule has another limit.
     *
     * @param name of the rule, as in the problem's {@code rules}
     * @param value a whole number, a number, {@code true} or {@code false}, or a time, as the rule has it
     */
    record Limit(String name, Object value) implements RuleChange {

        private static final int DAY = 24 * 60;
        private static final int YEARS_18 = 18 * 12;
        private static final int MANY = 100;

        /** Least and most of the rules that are whole numbers. Assumption: A-101. */
        private static final Map<String, int[]> WHOLE = new LinkedHashMap<>();

        static {
            WHOLE.put("noticeDays", new int[] {0, 366});
            WHOLE.put("maxTravelMinutes", new int[] {0, DAY});
            WHOLE.put("turnaroundMinutes", new int[] {0, DAY});
            WHOLE.put("arriveBeforeMinutes", new int[] {0, DAY});
            WHOLE.put("minAgeMonths", new int[] {0, YEARS_18});
            WHOLE.put("tonsilMinAgeMonths", new int[] {0, YEARS_18});
            WHOLE.put("childrensNurseMinimum", new int[] {0, MANY});
            WHOLE.put("nurseRatioUnder2", new int[] {1, MANY});
            WHOLE.put("nurseRatioFrom2", new int[] {1, MANY});
            WHOLE.put("seniorNursePerDay", new int[] {0, MANY});
        }

        private static final List<String> OTHERS = List.of(
                "maxOverrunProbability", "minWeightKg", "tonsilMinWeightKg", "earliestLeaveHome", "siblingsSameDay");

        /** Refuses a rule that is not known and a value out of its range. */
        public Limit {
            Known.code("rule", name, Edits.joined(List.copyOf(WHOLE.keySet()), OTHERS));
            bound(name, value);
        }

        /** A rule that is a whole number. */
        public static Limit of(String name, int value) {
            return new Limit(name, value);
        }

        @Override
        public Problem applyTo(Problem problem) {
            return Edits.differing(
                    problem,
                    Edits.with(problem, "rules", Edits.with(problem.rules(), name, bound(name, value))),
                    name + " is " + value + " already.");
        }

        @Override
        public String sentence() {
            return "The rule on " + Words.spelt(name) + " is " + value + ".";
        }

        private static Object bound(String name, Object value) {
            int[] range = WHOLE.get(name);
            if (range != null && value instanceof Integer whole) {
                Edits.within(name, whole, range[0], range[1]);
                return whole;
            }
            return switch (name) {
                case "maxOverrunProbability" -> between(name, value, 0, 1);
                case "minWeightKg", "tonsilMinWeightKg" -> between(name, value, -1e-9, 200);
                case "earliestLeaveHome" -> time(name, value);
                case "siblingsSameDay" -> {
                    if (value instanceof Boolean) {
                        yield value;
                    }
                    throw wrong(name, "true or false");
                }
                default -> throw wrong(name, "a whole number");
            };
        }

        private static Object between(String name, Object value, double above, double below) {
            if (value instanceof Number number
                    && number.doubleValue() > above
                    && number.doubleValue() < below
                    && !(number instanceof Long)) {
                return number.doubleValue();
            }
            throw wrong(name, "a number from " + Math.round(above) + " to " + Math.round(below) + ", not the ends");
        }

        private static Object time(String name, Object value) {
            try {
                // The contract's times have no seconds.
                return LocalTime.parse(String.valueOf(value) + ":00");
            } catch (DateTimeParseException e) {
                throw wrong(name, "a time like 05:45");
            }
        }

        private static NothingToChangeException wrong(String name, String expected) {
            return new NothingToChangeException(
                    "The value of " + name + " does not fit; " + expected + " is expected.");
        }
    }

    /**
     * A weight counts otherwise.
     *
     * @param weight which
     * @param of the priority code or the name of the kindness; null for weights that are one number
     * @param value points
     */
    record Weight(WeightName weight, @Nullable String of, int value) implements RuleChange {

        private static final int MOST = 1_000_000;

        /** Refuses what the weight does not have. */
        public Weight {
            Edits.within("value", value, 0, MOST);
            List<String> names = weight.names();
            if (names.isEmpty() && of != null) {
                throw new NothingToChangeException(weight + " is one number; leave out of.");
            }
            if (!names.isEmpty()) {
                Known.code(Words.of(weight.name()) + " weight", String.valueOf(of), names);
            }
        }

        @Override
        public Problem applyTo(Problem problem) {
            if (isZeroAlready(problem.weights())) {
                throw new NothingToChangeException("The weight is 0 already.");
            }
            Problem changed = Edits.with(
                    problem,
                    "weights",
                    Edits.with(
                            problem.weights(),
                            weight.component(),
                            switch (weight) {
                                case PRIORITY ->
                                    with(problem.weights().priority(), PriorityCode.valueOf(String.valueOf(of)));
                                case KINDNESS -> with(problem.weights().kindness(), String.valueOf(of));
                                case PER_WEEK_WAITED, FAIRNESS_EXCHANGE -> value;
                            }));
            return Edits.differing(problem, changed, "The weight is " + value + " already.");
        }

        /** What is absent counts nothing; a kindness has its default instead. */
        private boolean isZeroAlready(Weights weights) {
            return value == 0
                    && ((weight == WeightName.FAIRNESS_EXCHANGE && weights.exchange() == 0)
                            || (weight == WeightName.PRIORITY
                                    && weights.priority().getOrDefault(PriorityCode.valueOf(String.valueOf(of)), 0)
                                            == 0));
        }

        private <K> Map<K, Integer> with(Map<K, Integer> table, K key) {
            Map<K, Integer> changed = new LinkedHashMap<>(table);
            changed.put(key, value);
            return changed;
        }

        @Override
        public String sentence() {
            return switch (weight) {
                case PRIORITY -> "A child of priority " + of + " counts " + Words.counted(value, "point") + ".";
                case KINDNESS -> "The kindness " + Words.of(String.valueOf(of)) + " weighs " + value + ".";
                case PER_WEEK_WAITED -> "A week waited counts " + Words.counted(value, "point") + ".";
                case FAIRNESS_EXCHANGE ->
                    "For each percentage point of shortfall " + Words.counted(value, "need point")
                            + " may be given up.";
            };
        }
    }
}
