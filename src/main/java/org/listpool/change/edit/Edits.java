package org.listpool.change.edit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.model.Case;
import org.listpool.model.Problem;

/** Copies of records with some parts replaced. */
public final class Edits {

    private Edits() {}

    /** {@code whole} with its component {@code name} replaced. */
    public static <T extends Record> T with(T whole, String name, @Nullable Object value) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(name, value);
        return with(whole, values);
    }

    /** {@code whole} with the components that {@code values} names replaced. */
    public static <T extends Record> T with(T whole, Map<String, ? extends @Nullable Object> values) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) whole.getClass();
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] parts = new @Nullable Object[components.length];
        int replaced = 0;
        try {
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                types[i] = components[i].getType();
                boolean replace = values.containsKey(name);
                parts[i] =
                        replace ? values.get(name) : components[i].getAccessor().invoke(whole);
                replaced += replace ? 1 : 0;
            }
            if (replaced != values.size()) {
                throw new IllegalArgumentException(type + " lacks one of " + values.keySet() + ".");
            }
            return type.getDeclaredConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of the model could not be copied.", e);
        }
    }

    /** {@code problem} with the child of {@code caseId} edited. */
    public static Problem child(Problem problem, String caseId, UnaryOperator<Case> edit) {
        return with(
                problem,
                "cases",
                one(
                        problem.cases(),
                        each -> each.id().equals(caseId),
                        edit,
                        "No child " + caseId + " is in the problem."));
    }

    /** {@code all} with the first that is {@code wanted} edited. */
    public static <T> List<T> one(List<T> all, Predicate<T> wanted, UnaryOperator<T> edit, String none) {
        List<T> edited = new ArrayList<>(all);
        for (int i = 0; i < edited.size(); i++) {
            if (wanted.test(edited.get(i))) {
                edited.set(i, edit.apply(edited.get(i)));
                return edited;
            }
        }
        throw new NothingToChangeException(none);
    }

    /** {@code all} and {@code more}, whose id none of them may have. */
    public static <T> List<T> added(List<T> all, T more, Predicate<T> same, String taken) {
        if (all.stream().anyMatch(same)) {
            throw new NothingToChangeException(taken);
        }
        List<T> longer = new ArrayList<>(all);
        longer.add(more);
        return longer;
    }

    /** {@code all} with those that are {@code wanted} edited. */
    public static <T> List<T> each(List<T> all, Predicate<T> wanted, UnaryOperator<T> edit) {
        return all.stream().map(one -> wanted.test(one) ? edit.apply(one) : one).toList();
    }

    /** {@code all}, then {@code more}. */
    public static <T> List<T> joined(List<T> all, List<T> more) {
        List<T> longer = new ArrayList<>(all);
        longer.addAll(more);
        return longer;
    }

    /** {@code changed}, unless it is as {@code before}: then {@code same} says why nothing was to be changed. */
    public static Problem differing(Problem before, Problem changed, String same) {
        if (changed.equals(before)) {
            throw new NothingToChangeException(same);
        }
        return changed;
    }

    /** Asks that {@code value} is at least {@code least}. */
    public static void atLeast(String name, int value, int least) {
        if (value < least) {
            throw new NothingToChangeException(name + " is " + value + "; it must be " + least + " or more.");
        }
    }

    /** Asks that {@code value} lies from {@code least} to {@code most}. */
    public static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new NothingToChangeException(
                    name + " is " + value + "; it must be from " + least + " to " + most + ".");
        }
    }
}
