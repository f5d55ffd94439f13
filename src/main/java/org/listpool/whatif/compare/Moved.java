package org.listpool.whatif.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.model.PriorityCode;

/**
 * The children one column places and the baseline does not, and the reverse.
 *
 * <p>{@code gained} less {@code lost} is the difference of children placed. Their need points, with {@code keptNeedPoints}, add up
 * to the difference of need points.
 *
 * @param gained placed here and not in the baseline
 * @param lost placed in the baseline and not here
 * @param gainedNew of those gained, children whom the baseline's problem does not have
 * @param lostGone of those lost, children whom this problem does not have
 * @param keptNeedPoints by how much children placed in both count more here, because their wait, priority or weights changed
 * @param parts gained and lost by priority, wait, trust and specialty
 * @param gainedChildren most need first
 * @param lostChildren most need first
 */
public record Moved(
        String columnId,
        Tally gained,
        Tally lost,
        Tally gainedNew,
        Tally lostGone,
        long keptNeedPoints,
        List<Part> parts,
        List<Child> gainedChildren,
        List<Child> lostChildren) {

    /** Copies the lists. */
    public Moved {
        parts = List.copyOf(parts);
        gainedChildren = List.copyOf(gainedChildren);
        lostChildren = List.copyOf(lostChildren);
    }

    /** Children and the need they stand for. */
    public record Tally(int children, long needPoints) {}

    /** By what children are told apart. */
    public enum By {
        PRIORITY,
        WAIT,
        PROVIDER,
        SPECIALTY
    }

    /** How long a child has waited, as at the day of the problem that places it. Source: S23. */
    public enum WaitedWeeks {
        UNDER_52(0),
        FROM_52(365),
        FROM_65(456),
        FROM_78(547);

        private final int days;

        WaitedWeeks(int days) {
            this.days = days;
        }

        static WaitedWeeks of(long days) {
            WaitedWeeks reached = UNDER_52;
            for (WaitedWeeks each : values()) {
                reached = each.days <= days ? each : reached;
            }
            return reached;
        }
    }

    /**
     * Some of the children.
     *
     * @param key a priority code or NONE, a name of {@link WaitedWeeks}, a trust's or a specialty's code
     */
    public record Part(By by, String key, Tally gained, Tally lost) {}

    /**
     * One of them.
     *
     * @param caseId of the list entry that is placed
     * @param priority null: none recorded
     * @param needPoints in the plan that places the child
     * @param onThisListOnly whether the other problem does not have the child at all
     */
    public record Child(
            String caseId,
            String provider,
            String specialty,
            @Nullable PriorityCode priority,
            WaitedWeeks waited,
            long needPoints,
            boolean onThisListOnly) {}
}
