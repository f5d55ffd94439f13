package org.listpool.change;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.listpool.model.Problem;

/** Ordered lists of changes. */
public final class Changes {

    private static final String JOINED = "+";

    private Changes() {}

    /** {@code problem} with each change in turn. */
    public static Problem apply(Problem problem, List<? extends Change> changes) {
        Problem changed = problem;
        for (Change change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }

    /** The codes of the changes in their order, joined by {@value #JOINED}. */
    public static String codes(List<? extends Change> changes) {
        return changes.stream().map(change -> change.type().name()).collect(Collectors.joining(JOINED));
    }

    /**
     * The change as the values of a JSON object: {@code type}, then its parameters by name; dates as {@code 2027-02-13}, times
     * as {@code 08:30}. What is null is left out.
     */
    public static Map<String, Object> fields(Change change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", change.type().name());
        fields.putAll(fieldsOf(change));
        return fields;
    }

    private static Map<String, Object> fieldsOf(Object whole) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(whole);
                if (value != null) {
                    fields.put(component.getName(), plain(value));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A change could not be read.", e);
            }
        }
        return fields;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case LocalDate date -> date.toString();
            case LocalTime time -> time.toString();
            case Enum<?> each -> each.name();
            case List<?> list -> list.stream().map(Changes::plain).toList();
            case Record whole -> fieldsOf(whole);
            default -> value;
        };
    }
}
