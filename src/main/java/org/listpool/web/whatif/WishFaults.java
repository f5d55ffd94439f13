package org.listpool.web.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.listpool.house.ProblemException;
import org.listpool.model.Fault;

/** Collects what is wrong with a form, each at its field. */
public final class WishFaults {

    private final List<FormFault> faults = new ArrayList<>();

    /** Notes one. */
    public void add(FormFault fault) {
        faults.add(fault);
    }

    /**
     * Notes why the service refused.
     *
     * @param fieldOf the field of a place in the request, such as {@code /name}; the empty place for a refusal as a whole
     */
    public void addAll(ProblemException refused, UnaryOperator<String> fieldOf) {
        if (refused.extensions().get("faults") instanceof List<?> named && !named.isEmpty()) {
            for (Object each : named) {
                if (each instanceof Fault fault) {
                    add(new FormFault(fieldOf.apply(fault.pointer()), fault.message()));
                }
            }
        } else {
            add(new FormFault(fieldOf.apply(""), refused.detail()));
        }
    }

    /** The whole number that was typed; null where nothing was, or where it is none, which is noted. */
    public @Nullable Integer findWhole(String typed, String field, String label) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            add(new FormFault(field, label + ": give a whole number."));
            return null;
        }
    }

    /** The id that was chosen; null where none was, or where it is none, which is noted. */
    public @Nullable UUID findId(String typed, String field, String message) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            add(new FormFault(field, message));
            return null;
        }
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** All of them, in the order in which they were noted. */
    public List<FormFault> list() {
        return List.copyOf(faults);
    }
}
