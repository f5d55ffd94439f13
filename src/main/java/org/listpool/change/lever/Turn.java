package org.listpool.change.lever;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.change.Change;
import org.listpool.model.Problem;

/** How one kind of lever is read and turned. */
interface Turn {

    /** Where it stands. */
    int current(Problem problem, @Nullable String of);

    /** The changes from {@code current} to {@code value}, which differs and is not negative. */
    List<Change> changes(Problem problem, @Nullable String of, int current, int value);

    /** Values that make sense. */
    Bounds bounds(Problem problem, @Nullable String of);

    /** What {@code of} may be in a problem. */
    default List<String> choices(Problem problem) {
        return List.of();
    }
}
