package org.listpool.whatif.seek;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.listpool.change.Change;
import org.listpool.change.Changes;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.lever.Lever;
import org.listpool.model.Problem;

/**
 * A lever and the values it may be put at, from the one that is easiest to bring about to the one that is hardest: 1 to 8
 * weekends, or 42 down to 14 days of notice.
 *
 * @param from the value that costs least
 * @param to the value that costs most; below {@code from} where less costs more
 * @param step between values, 1 or more
 */
public record LeverRange(Lever lever, int from, int to, int step) {

    /** More values than anybody would wait for. Assumption: A-130. */
    static final int MOST_VALUES = 100;

    /** Refuses steps that lead nowhere and ranges that are too long. */
    public LeverRange {
        if (step < 1) {
            throw new NothingToChangeException(
                    "The step of " + lever.kind() + " is " + step + "; it must be 1 or more.");
        }
        if (Math.abs((long) to - from) / step >= MOST_VALUES) {
            throw new NothingToChangeException("From " + from + " to " + to + " " + lever.kind() + " has more than "
                    + MOST_VALUES + " values. Take a larger step.");
        }
    }

    /** The values, the one that costs least first. */
    public List<Integer> values() {
        int direction = to < from ? -1 : 1;
        return IntStream.rangeClosed(0, Math.abs(to - from) / step)
                .map(i -> from + direction * step * i)
                .boxed()
                .toList();
    }

    /**
     * The changes that put each lever at its value, one after the other.
     *
     * @throws NothingToChangeException where {@code problem} cannot be put there
     */
    public static List<Change> changes(Problem problem, List<LeverRange> levers, List<Integer> values) {
        List<Change> all = new ArrayList<>();
        Problem changed = problem;
        for (int i = 0; i < levers.size(); i++) {
            List<Change> more = levers.get(i).lever().changes(changed, values.get(i));
            changed = Changes.apply(changed, more);
            all.addAll(more);
        }
        return all;
    }
}
