package org.listpool.check.faults;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.listpool.model.Fault;
import org.listpool.model.FirstFaults;

/** Faults as they are found, with the questions that every part of a document is asked. */
final class FaultList {

    private static final int MINUTES_PER_DAY = 24 * 60;

    private final FirstFaults faults = new FirstFaults();

    List<Fault> list() {
        return List.copyOf(faults);
    }

    void add(String pointer, String message) {
        faults.add(new Fault(pointer, message));
    }

    /** Asks that {@code code} is one of {@code known}. */
    void known(String pointer, String kind, String code, Collection<String> known) {
        if (!known.contains(code) && !faults.isFull()) {
            add(pointer, "No " + kind + " " + code + " is in the document." + Fault.maybe(code, known));
        }
    }

    /** Asks that {@code value} is there to be at least {@code least}; null passes. */
    void atLeast(String pointer, @Nullable Number value, double least) {
        // Written so that a value that is no number fails.
        if (value != null && !(value.doubleValue() >= least)) {
            String bound = least == Math.rint(least) ? Long.toString((long) least) : Double.toString(least);
            add(pointer, "The value is " + value + "; it must be " + bound + " or more.");
        }
    }

    /** Asks that {@code minutes} fit into a day, from 0. */
    void minutesOfDay(String pointer, int minutes) {
        atLeast(pointer, minutes, 0);
        if (minutes > MINUTES_PER_DAY) {
            add(pointer, "The value is " + minutes + "; a day has " + MINUTES_PER_DAY + " minutes.");
        }
    }

    /** Asks that the ids of {@code things} are there and unique, and returns them. */
    <T> Set<String> ids(String list, String field, String kind, List<T> things, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < things.size(); i++) {
            String found = id.apply(things.get(i));
            String pointer = "/" + list + "/" + i + "/" + field;
            if (found.isBlank()) {
                add(pointer, "The " + kind + " has a blank id; give it one of its own.");
            } else if (!seen.add(found)) {
                add(pointer, "The " + kind + " " + found + " stands twice; each id may stand once.");
            }
        }
        return seen;
    }

    /** Asks that nothing stands twice in a list. */
    <T> void unique(String pointer, List<T> things) {
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < things.size(); i++) {
            if (!seen.add(things.get(i))) {
                add(pointer + "/" + i, things.get(i) + " stands twice in this list; once is enough.");
            }
        }
    }
}
