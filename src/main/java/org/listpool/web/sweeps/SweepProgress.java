package org.listpool.web.sweeps;

import java.util.List;
import org.listpool.plan.PlanStatus;
import org.listpool.scenario.sweep.CellView;
import org.listpool.scenario.view.Progress;
import org.listpool.web.frame.Words;

/**
 * How far some searches are, for people.
 *
 * @param stopped whether some were stopped, so that they can be taken up again
 */
public record SweepProgress(Progress counts, boolean stopped) {

    private static final int MINUTE = 60;

    static SweepProgress of(Progress counts, List<CellView> cells) {
        return new SweepProgress(
                counts, cells.stream().anyMatch(cell -> cell.status().equals(PlanStatus.STOPPED.name())));
    }

    /** Whether something is still to come. */
    public boolean running() {
        return counts.queued() + counts.solving() > 0;
    }

    /** {@code 12 of 65 searched, about 6 minutes to go}. */
    public String sentence() {
        StringBuilder text = new StringBuilder()
                .append(Words.grouped(counts.done()))
                .append(" of ")
                .append(Words.grouped(counts.total()))
                .append(" searched");
        if (counts.failed() > 0) {
            text.append(", ").append(Words.grouped(counts.failed())).append(" of them without a plan");
        }
        Double left = counts.secondsLeft();
        return left == null ? text.toString() : text + ", about " + time(left) + " to go";
    }

    /** {@code 40 seconds} or {@code 6 minutes}. */
    static String time(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        if (whole < 2 * MINUTE) {
            return whole == 1 ? "1 second" : whole + " seconds";
        }
        return Words.grouped(Math.round((double) whole / MINUTE)) + " minutes";
    }
}
