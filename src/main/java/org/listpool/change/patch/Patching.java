package org.listpool.change.patch;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.edit.Edits;
import org.listpool.change.patch.PatchChange.Operation;
import org.listpool.change.patch.PatchPath.Step;
import org.listpool.model.Case;
import org.listpool.model.Fault;
import org.listpool.model.Problem;

/** One walk along a path, copying what it changes on the way back. */
record Patching(PatchPath path, Operation op, @Nullable Object value) {

    private static final Set<String> FIXED = Set.of("schema", "asOf");

    /** What a planner may select children by. */
    private static final Set<String> SELECTING_CHILDREN =
            Set.of("id", "provider", "specialty", "procedure", "priority");

    private static final Set<String> FIXED_OF_CHILDREN = Set.of("id", "dateOfBirth", "personId");

    Problem of(Problem problem) {
        Step first = path.steps().getFirst();
        if (FIXED.contains(first.name())) {
            throw fault(0, "is what all days are counted by and cannot be patched");
        }
        return (Problem) inRecord(problem, 0);
    }

    private Object in(Object whole, Type type, int at) {
        return switch (whole) {
            case Record each -> inRecord(each, at);
            case Map<?, ?> table -> inTable(table, type, at);
            case List<?> list -> inList(list, type, at);
            default -> throw fault(at, "leads into a single value; end the path before it");
        };
    }

    private Record inRecord(Record whole, int at) {
        Step step = path.steps().get(at);
        RecordComponent component = component(whole, at);
        if (whole instanceof Case && FIXED_OF_CHILDREN.contains(step.name())) {
            throw fault(at, "of a child cannot be patched");
        }
        Object part = read(component, whole);
        Type type = component.getGenericType();
        if (step.part() != null) {
            if (!(part instanceof List<?> list)) {
                throw fault(at, "is no list of which elements could be selected");
            }
            return Edits.with(whole, step.name(), elements(list, argument(type, 0), at));
        }
        if (!isLast(at)) {
            if (part == null) {
                throw fault(at, "is empty. Replace it as a whole");
            }
            return Edits.with(whole, step.name(), in(part, type, at + 1));
        }
        if (part instanceof List<?> && argument(type, 0) instanceof Class<?> raw && raw.isRecord()) {
            throw fault(
                    at,
                    "is not changed as a whole. Select elements, like " + step.name() + "[name=value], or add to /-");
        }
        return Edits.with(whole, step.name(), whole(component, part, at));
    }

    /** The new value of a part that the path ends at. */
    private @Nullable Object whole(RecordComponent component, @Nullable Object part, int at) {
        return switch (op) {
            case REPLACE -> bound(component.getGenericType(), at);
            case ADD ->
                throw fault(at, "is one value. REPLACE it, or ADD to the end of a list (/-) or a new key of a table");
            case REMOVE -> {
                if (!Binding.mayBeNull(component)) {
                    throw fault(at, "must be there. REPLACE it");
                }
                if (part == null) {
                    throw fault(at, "is empty already");
                }
                yield null;
            }
        };
    }

    private Object inTable(Map<?, ?> table, Type type, int at) {
        String written = path.steps().get(at).name();
        Object key = Binding.value(argument(type, 0), written, path.upTo(at));
        boolean there = table.containsKey(key);
        Map<Object, Object> changed = new LinkedHashMap<>(table);
        if (there == (isLast(at) && op == Operation.ADD)) {
            List<String> keys = table.keySet().stream().map(String::valueOf).toList();
            throw fault(at, there ? "is there already. REPLACE it" : "is not there." + Fault.maybe(written, keys));
        }
        if (!isLast(at)) {
            changed.put(key, in(Objects.requireNonNull(table.get(key)), argument(type, 1), at + 1));
        } else if (op == Operation.REMOVE) {
            changed.remove(key);
        } else {
            changed.put(key, bound(argument(type, 1), at));
        }
        return changed;
    }

    private Object inList(List<?> list, Type type, int at) {
        if (!path.steps().get(at).isEnd() || !isLast(at) || op == Operation.REPLACE) {
            throw fault(at, "leads into a list. Select elements, like name[part=value], or ADD to its end, /-");
        }
        Object element = bound(argument(type, 0), at);
        List<Object> changed = new ArrayList<>(list);
        boolean there = changed.contains(element);
        if (op == Operation.REMOVE) {
            if (!there) {
                throw fault(at, "does not hold this value");
            }
            changed.remove(element);
        } else {
            if (there) {
                throw fault(at, "holds this value already");
            }
            changed.add(element);
        }
        return changed;
    }

    private List<?> elements(List<?> list, Type type, int at) {
        Step step = path.steps().get(at);
        boolean children = path.steps().getFirst().name().equals("cases");
        if (children && (at > 0 || !SELECTING_CHILDREN.contains(step.part()))) {
            throw fault(
                    at,
                    "selects children by what is theirs alone. Select them by "
                            + String.join(
                                    ", ", SELECTING_CHILDREN.stream().sorted().toList()));
        }
        if (isLast(at) && (op == Operation.ADD || (op == Operation.REPLACE && children))) {
            throw fault(at, "is selected as a whole. REPLACE parts of it, REMOVE it, or ADD to the list's end, /-");
        }
        List<@Nullable Object> changed = new ArrayList<>();
        int matched = 0;
        for (Object element : list) {
            if (!(element instanceof Record each)) {
                throw fault(at, "has elements without parts. Use /- with the value");
            }
            if (!String.valueOf(read(component(each, String.valueOf(step.part()), at), each))
                    .equals(step.wanted())) {
                changed.add(each);
                continue;
            }
            matched++;
            if (!isLast(at)) {
                changed.add(in(each, type, at + 1));
            } else if (op == Operation.REPLACE) {
                changed.add(bound(type, at));
            }
        }
        if (matched == 0) {
            throw fault(at, "matches none of " + list.size());
        }
        return changed;
    }

    private RecordComponent component(Record whole, int at) {
        return component(whole, path.steps().get(at).name(), at);
    }

    private RecordComponent component(Record whole, String name, int at) {
        List<String> names = Arrays.stream(whole.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return Arrays.stream(whole.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> fault(
                        at,
                        "is not known: there is no " + name + "." + Fault.maybe(name, names) + " There is "
                                + String.join(", ", names)));
    }

    private @Nullable Object read(RecordComponent component, Record whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A part of a problem could not be read.", e);
        }
    }

    private Object bound(Type type, int at) {
        if (value == null) {
            throw fault(at, "needs a value");
        }
        return Binding.value(type, value, path.upTo(at));
    }

    private boolean isLast(int at) {
        return at == path.steps().size() - 1;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private NothingToChangeException fault(int at, String what) {
        return new NothingToChangeException(path.upTo(at) + " " + what + ".");
    }
}
