package org.listpool.change.lever;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.edit.Words;
import org.listpool.model.Problem;

/**
 * A number of a problem that a planner turns. As JSON: {@code {"kind": "STAFF", "of": "ANAESTHETIST"}}.
 *
 * @param kind what it counts
 * @param of which of several, for kinds that need it (a role, a type of equipment, a trust …); null for the others
 */
public record Lever(LeverKind kind, @Nullable String of) {

    /** Refuses an {@code of} that the kind does not have, and its lack where the kind needs one. */
    public Lever {
        if (of == null && kind.particular() == LeverKind.Particular.REQUIRED) {
            throw new NothingToChangeException(kind + " names none. Say in of which it is.");
        }
        if (of != null && kind.particular() == LeverKind.Particular.NONE) {
            throw new NothingToChangeException(kind + " is one alone. Leave out of.");
        }
    }

    /** What people call it. */
    public String label() {
        return kind.label() + (of == null ? "" : " (" + (isWord() ? Words.of(of) : of) + ")");
    }

    /** Whether {@code of} is a word in capitals, not the code of a trust. */
    private boolean isWord() {
        return kind == LeverKind.STAFF || kind == LeverKind.EQUIPMENT;
    }

    /** The unit of its values, in the plural. */
    public String unit() {
        return kind.unit();
    }

    /** What more of it does to the need that can be met. */
    public Effect effect() {
        return kind.effect();
    }

    /**
     * Where the lever stands in {@code problem}, in its own unit.
     *
     * @throws NothingToChangeException where the problem lacks what the lever counts
     */
    public int current(Problem problem) {
        return kind.turn().current(problem, of);
    }

    /** Values that make sense for {@code problem}, among them the current one. */
    public Bounds bounds(Problem problem) {
        return kind.turn().bounds(problem, of);
    }

    /**
     * The changes that put the lever at {@code value}; empty where it stands there already. With them
     * {@link #current(Problem)} is {@code value}.
     *
     * @throws NothingToChangeException where the problem cannot be put there; the message says why
     */
    public List<Change> changes(Problem problem, int value) {
        int current = current(problem);
        if (value == current) {
            return List.of();
        }
        if (value < 0) {
            throw new NothingToChangeException(kind + " cannot be put to " + value + "; it is 0 or more.");
        }
        return kind.turn().changes(problem, of, current, value);
    }
}
