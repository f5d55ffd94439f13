package org.listpool.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Fault;

/** What a JSON value must look like to become a value of a Java type. */
@FunctionalInterface
interface Shape {

    /** Adds a fault for each way in which {@code value}, which is not null, does not have this shape. */
    void check(JsonNode value, DocumentPath path, List<Fault> faults);

    /** The shape of a type: a record, a list, a map with text or enum keys, or a single value. */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? new MapShape(Leaf.of(arguments[0]), of(arguments[1]))
                    : new ListShape(of(arguments[0]));
        }
        if (type instanceof Class<?> raw && raw.isRecord()) {
            return RecordShape.of(raw);
        }
        return Leaf.of(type);
    }

    /** An object with the fields of a record. */
    record RecordShape(Map<String, Field> fields) implements Shape {

        private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

        /** A field; one that is not required may be absent or null. */
        record Field(Shape shape, boolean required) {}

        private static Shape of(Class<?> type) {
            Shape known = SHAPES.get(type);
            if (known != null) {
                return known;
            }
            Map<String, Field> fields = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                boolean mayLack = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                        || component.getType() == List.class
                        || component.getType() == Map.class;
                fields.put(component.getName(), new Field(Shape.of(component.getGenericType()), !mayLack));
            }
            Shape shape = new RecordShape(fields);
            SHAPES.put(type, shape);
            return shape;
        }

        @Override
        public void check(JsonNode value, DocumentPath path, List<Fault> faults) {
            if (!value.isObject()) {
                faults.add(new Fault(path.pointer(), Leaf.found(value) + "; an object is expected."));
                return;
            }
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                Field field = fields.get(entry.getKey());
                if (field == null) {
                    faults.add(new Fault(
                            path.to(entry.getKey()).pointer(),
                            "The field " + shortened(entry.getKey()) + " is not known here."
                                    + Fault.maybe(shortened(entry.getKey()), fields.keySet())));
                } else if (!entry.getValue().isNull()) {
                    field.shape().check(entry.getValue(), path.to(entry.getKey()), faults);
                }
            }
            fields.forEach((name, field) -> {
                if (field.required() && !value.hasNonNull(name)) {
                    faults.add(
                            new Fault(path.to(name).pointer(), "The field " + name + " is missing; it is required."));
                }
            });
        }

        private static String shortened(String name) {
            return name.length() <= 60 ? name : name.substring(0, 60) + "…";
        }
    }

    /** An array of values of one shape. */
    record ListShape(Shape element) implements Shape {

        @Override
        public void check(JsonNode value, DocumentPath path, List<Fault> faults) {
            if (!value.isArray()) {
                faults.add(new Fault(path.pointer(), Leaf.found(value) + "; a list is expected."));
                return;
            }
            Iterator<JsonNode> elements = value.elements();
            for (int i = 0; elements.hasNext(); i++) {
                check(elements.next(), element, path.to(i), faults);
            }
        }

        static void check(JsonNode element, Shape shape, DocumentPath path, List<Fault> faults) {
            if (element.isNull()) {
                faults.add(new Fault(path.pointer(), "null stands here; a list or table holds no null."));
            } else {
                shape.check(element, path, faults);
            }
        }
    }

    /** An object whose field names are keys and whose values have one shape. */
    record MapShape(Leaf key, Shape element) implements Shape {

        @Override
        public void check(JsonNode value, DocumentPath path, List<Fault> faults) {
            if (!value.isObject()) {
                faults.add(new Fault(path.pointer(), Leaf.found(value) + "; an object is expected."));
                return;
            }
            if (element.equals(Leaf.ANYTHING)) {
                return;
            }
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                key.checkKey(entry.getKey(), path.to(entry.getKey()), faults);
                ListShape.check(entry.getValue(), element, path.to(entry.getKey()), faults);
            }
        }
    }

    /** The names of an enum's constants. */
    static List<String> names(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toList());
    }
}
