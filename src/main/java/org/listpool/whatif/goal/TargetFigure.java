package org.listpool.whatif.goal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Figures of an outcome that a target can be set on; the names are the stable codes of the interface. */
public enum TargetFigure {
    /** Need points of the children with a place. */
    NEED_POINTS,
    /** Those need points in percent of the baseline plan's. */
    NEED_SHARE_OF_BASELINE,
    /** Children with a place. */
    PLACED,
    /** Children who will have waited so many weeks by a day and are not treated on or before it. */
    LONG_WAITERS_LEFT,
    /** Children without a place. */
    LIST_LEFT,
    /** Days that people work away from their own trust: people times days. */
    LENT_STAFF_DAYS;

    /** The figure of {@code code}; null when there is none. */
    public static @Nullable TargetFigure find(String code) {
        return Arrays.stream(values())
                .filter(figure -> figure.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Whether it counts need, which is what plans are searched for and what a bound exists of. */
    boolean isNeed() {
        return this == NEED_POINTS || this == NEED_SHARE_OF_BASELINE;
    }
}
