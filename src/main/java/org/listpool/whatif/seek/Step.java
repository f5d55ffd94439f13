package org.listpool.whatif.seek;

import java.util.List;

/** What a goal seek does next. */
public sealed interface Step {

    /**
     * More searches are needed, which may run side by side; ask again once all have ended.
     *
     * @param tries at least one
     */
    record TryValues(List<Try> tries) implements Step {

        /** Copies the list. */
        public TryValues {
            tries = List.copyOf(tries);
        }
    }

    /** The seek has ended. */
    record Done(Answer answer) implements Step {}
}
