package org.listpool.plan;

import java.util.Map;
import org.listpool.model.Problem;

/** What trusts are owed from earlier weekends; told by the feature that keeps the balance. */
@FunctionalInterface
public interface BalanceOwed {

    /** Places by trust that the weekends before those of {@code problem} left owing; negative: had too many. */
    Map<String, Double> owed(Problem problem);
}
