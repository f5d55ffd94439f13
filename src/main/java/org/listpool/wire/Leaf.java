package org.listpool.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.listpool.model.Fault;

/**
 * A single JSON value.
 *
 * @param expected what is asked for, for a fault's text
 * @param fits whether a value is that
 * @param names of the constants, where it is one of an enum's; else empty
 */
record Leaf(String expected, Predicate<JsonNode> fits, List<String> names) implements Shape {

    /** Whatever the document holds. */
    static final Leaf ANYTHING = new Leaf("anything", value -> true, List.of());

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    // Longer ones would lie outside the years 0 to 9999.
    private static final int DATE_LENGTH = 10;
    private static final int INSTANT_LENGTH = 30;
    private static final Leaf TEXT = new Leaf("text", JsonNode::isTextual, List.of());
    private static final Leaf INT = whole("a whole number", JsonNode::canConvertToInt);
    private static final Leaf LONG = whole("a whole number", JsonNode::canConvertToLong);
    private static final Leaf NUMBER =
            new Leaf("a number", v -> v.isNumber() && Double.isFinite(v.doubleValue()), List.of());
    private static final Leaf BOOLEAN = new Leaf("true or false", JsonNode::isBoolean, List.of());
    private static final Map<Type, Leaf> KNOWN = Map.ofEntries(
            Map.entry(Object.class, ANYTHING),
            Map.entry(String.class, TEXT),
            Map.entry(int.class, INT),
            Map.entry(Integer.class, INT),
            Map.entry(long.class, LONG),
            Map.entry(Long.class, LONG),
            Map.entry(double.class, NUMBER),
            Map.entry(Double.class, NUMBER),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(LocalDate.class, parsed("a date like 2027-02-13", DATE_LENGTH, LocalDate::parse)),
            Map.entry(Instant.class, parsed("an instant like 2027-01-11T09:30:00Z", INSTANT_LENGTH, Instant::parse)),
            Map.entry(LocalTime.class, new Leaf("a time like 08:30", Leaf::isTime, List.of())));

    static Leaf of(Type type) {
        Leaf known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        if (type instanceof Class<?> raw && raw.isEnum()) {
            List<String> names = Shape.names(raw);
            return new Leaf(
                    "one of " + String.join(", ", names), v -> v.isTextual() && names.contains(v.textValue()), names);
        }
        throw new IllegalArgumentException("No shape is known for " + type + ". Maybe add it to Leaf.");
    }

    @Override
    public void check(JsonNode value, DocumentPath path, List<Fault> faults) {
        if (!fits.test(value)) {
            String hint = value.isTextual() ? Fault.maybe(value.textValue(), names) : "";
            faults.add(new Fault(path.pointer(), found(value) + "; " + expected + " is expected." + hint));
        }
    }

    /** Checks the name of a field that stands for a key. */
    void checkKey(String key, DocumentPath path, List<Fault> faults) {
        if (!names.isEmpty() && !names.contains(key)) {
            faults.add(new Fault(
                    path.pointer(), "This key is not known; " + expected + " is expected." + Fault.maybe(key, names)));
        }
    }

    /** The kind of a value, without the value. */
    static String found(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "A list stands here";
            case OBJECT -> "An object stands here";
            case STRING -> "Text stands here that does not fit";
            case NUMBER -> "A number stands here that does not fit";
            case BOOLEAN -> "A boolean stands here";
            default -> "Something else stands here";
        };
    }

    private static Leaf whole(String expected, Predicate<JsonNode> inRange) {
        return new Leaf(expected, value -> value.isIntegralNumber() && inRange.test(value), List.of());
    }

    private static Leaf parsed(String expected, int mostCharacters, Function<String, Object> parse) {
        return new Leaf(
                expected,
                value -> value.isTextual()
                        && value.textValue().length() <= mostCharacters
                        && parses(value.textValue(), parse),
                List.of());
    }

    private static boolean parses(String text, Function<String, Object> parse) {
        try {
            return parse.apply(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isTime(JsonNode value) {
        return value.isTextual() && TIME.matcher(value.textValue()).matches();
    }
}
