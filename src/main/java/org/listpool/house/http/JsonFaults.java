package org.listpool.house.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.listpool.house.ProblemException;
import org.listpool.wire.ContractJson;

/** Says where a JSON body is wrong without repeating what stands there. */
final class JsonFaults {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,40}");

    private JsonFaults() {}

    /** The 400 that names the place, or the 413 of a body beyond all measure. */
    static ProblemException problem(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException || e.getCause() instanceof StreamConstraintsException) {
            return new ProblemException(413, "Too large", "The body cannot be taken: " + ContractJson.LIMITS);
        }
        Map<String, Object> place = new LinkedHashMap<>();
        String pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
        if (!pointer.isEmpty()) {
            place.put("pointer", pointer);
        }
        JsonLocation location = e.getLocation();
        if (location != null && location.getLineNr() > 0) {
            place.put("line", location.getLineNr());
            place.put("column", location.getColumnNr());
        }
        return new ProblemException(400, "Unreadable JSON", what(e) + " " + where(place), place);
    }

    private static String what(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                "The field " + plain(unknown.getPropertyName()) + " is not known here; known are "
                        + unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".";
            case InvalidFormatException format -> "A value is not " + expected(format.getTargetType()) + ".";
            case MismatchedInputException mismatch
            when mismatch.getTargetType() != null ->
                "A value is missing or of the wrong kind; expected is " + expected(mismatch.getTargetType()) + ".";
            case JsonMappingException _ -> "A value is missing or of the wrong kind.";
            default -> "The body is no well-formed JSON.";
        };
    }

    private static String where(Map<String, Object> place) {
        if (place.isEmpty()) {
            return "See the members of the body.";
        }
        return "Look at "
                + place.entrySet().stream()
                        .map(p -> p.getKey() + " " + p.getValue())
                        .collect(Collectors.joining(", ")) + ".";
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "a date such as 2027-02-13";
            case "LocalTime" -> "a time such as 08:30";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "double", "Double", "BigDecimal" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "String" -> "a text";
            case "List", "ArrayList", "Set" -> "a list";
            case "UUID" -> "an id";
            default -> "an object";
        };
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream().map(JsonFaults::step).collect(Collectors.joining());
    }

    private static String step(Reference reference) {
        String name = reference.getFieldName();
        return "/" + (name == null ? String.valueOf(reference.getIndex()) : plain(name));
    }

    // A member's name is the sender's text: repeated only when it looks like a field's name.
    private static String plain(String name) {
        return PLAIN_NAME.matcher(name).matches() ? name : "(not shown)";
    }
}
