package org.listpool.change.patch;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.model.Fault;

/** Plain values, as JSON has them, as values of the model's types. */
final class Binding {

    private Binding() {}

    /** Whether a part of a record may be absent. */
    static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /**
     * {@code value} as a value of {@code type}.
     *
     * @param place where it would stand, for messages, which never repeat the value
     */
    static Object value(Type type, Object value, String place) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(generic.getActualTypeArguments()[0], value, place)
                    : table(generic.getActualTypeArguments(), value, place);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            return whole(wanted, value, place);
        }
        if (wanted.isEnum()) {
            return constant(wanted, value, place);
        }
        return single(wanted, value, place);
    }

    private static Object single(Class<?> wanted, Object value, String place) {
        if (wanted == String.class && value instanceof String text) {
            return text;
        }
        if ((wanted == int.class || wanted == Integer.class) && value instanceof Integer number) {
            return number;
        }
        if ((wanted == double.class || wanted == Double.class)
                && (value instanceof Integer || value instanceof Double)
                && Double.isFinite(((Number) value).doubleValue())) {
            return ((Number) value).doubleValue();
        }
        if ((wanted == boolean.class || wanted == Boolean.class) && value instanceof Boolean flag) {
            return flag;
        }
        try {
            if (wanted == LocalDate.class && value instanceof String text && text.length() == 10) {
                return LocalDate.parse(text);
            }
            if (wanted == LocalTime.class && value instanceof String text && text.length() == 5) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeParseException e) {
            throw wrong(place, expected(wanted));
        }
        throw wrong(place, expected(wanted));
    }

    private static String expected(Class<?> wanted) {
        return switch (wanted.getSimpleName()) {
            case "String" -> "text";
            case "int", "Integer" -> "a whole number";
            case "double", "Double" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "LocalDate" -> "a date like 2027-02-13";
            case "LocalTime" -> "a time like 08:30";
            default -> "something else";
        };
    }

    private static Object constant(Class<?> wanted, Object value, String place) {
        List<String> names = Arrays.stream(wanted.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .toList();
        int index = names.indexOf(String.valueOf(value));
        if (index < 0) {
            throw wrong(place, "one of " + String.join(", ", names));
        }
        return wanted.getEnumConstants()[index];
    }

    private static List<Object> list(Type element, Object value, String place) {
        if (!(value instanceof List<?> given)) {
            throw wrong(place, "a list");
        }
        List<Object> bound = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            bound.add(required(element, given.get(i), place + "/" + i));
        }
        return bound;
    }

    private static Map<Object, Object> table(Type[] types, Object value, String place) {
        if (!(value instanceof Map<?, ?> given)) {
            throw wrong(place, "an object");
        }
        Map<Object, Object> bound = new LinkedHashMap<>();
        given.forEach(
                (key, each) -> bound.put(required(types[0], key, place), required(types[1], each, place + "/" + key)));
        return bound;
    }

    private static Object whole(Class<?> wanted, Object value, String place) {
        if (!(value instanceof Map<?, ?> given)) {
            throw wrong(place, "an object");
        }
        RecordComponent[] components = wanted.getRecordComponents();
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        for (Object name : given.keySet()) {
            if (!names.contains(String.valueOf(name))) {
                throw new NothingToChangeException(
                        place + " has no part " + name + "." + Fault.maybe(String.valueOf(name), names));
            }
        }
        @Nullable Object[] parts = new @Nullable Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            Object part = given.get(components[i].getName());
            types[i] = components[i].getType();
            boolean mayLack = mayBeNull(components[i]) || types[i] == List.class || types[i] == Map.class;
            parts[i] = part == null && mayLack
                    ? null
                    : required(components[i].getGenericType(), part, place + "/" + components[i].getName());
        }
        try {
            Constructor<?> constructor = wanted.getDeclaredConstructor(types);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of the model could not be made.", e);
        }
    }

    private static Object required(Type type, @Nullable Object value, String place) {
        if (value == null) {
            throw new NothingToChangeException(place + " is missing; it is required.");
        }
        return value(type, value, place);
    }

    private static NothingToChangeException wrong(String place, String expected) {
        return new NothingToChangeException("The value at " + place + " does not fit; " + expected + " is expected.");
    }
}
