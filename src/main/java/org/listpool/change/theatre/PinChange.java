package org.listpool.change.theatre;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.change.NothingToChangeException;
import org.listpool.change.PoolChange;
import org.listpool.change.edit.Edits;
import org.listpool.model.Pin;
import org.listpool.model.Problem;

/** What could be different about promised places. */
public sealed interface PinChange extends PoolChange {

    /** A promised place need not be kept: a child's, or all of a session's. One of the two is given. */
    record Dropped(@Nullable String caseId, @Nullable String sessionId) implements PinChange {

        /** Refuses both and neither. */
        public Dropped {
            if ((caseId == null) == (sessionId == null)) {
                throw new NothingToChangeException("Give either caseId or sessionId.");
            }
        }

        @Override
        public Problem applyTo(Problem problem) {
            List<Pin> kept = problem.pinned().stream()
                    .filter(pin ->
                            !pin.caseId().equals(caseId) && !pin.sessionId().equals(sessionId))
                    .toList();
            return Edits.differing(
                    problem,
                    Edits.with(problem, "pinned", kept),
                    caseId == null
                            ? "No child is pinned in session " + sessionId + "."
                            : "No pin of child " + caseId + " is in the problem.");
        }

        @Override
        public String sentence() {
            return caseId == null
                    ? "The promised places of session " + sessionId + " need not be kept."
                    : "A child's promised place need not be kept.";
        }
    }
}
