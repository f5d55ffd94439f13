package org.listpool.plan;

/** Where a run stands. */
public enum PlanStatus {
    /** Waits for the runs before it. */
    QUEUED,
    /** Is being searched; the best plan so far can be read. */
    SOLVING,
    /** Ran to its limit; its plan breaks no rule. */
    SOLVED,
    /** Was stopped early; its plan, if there was one yet, breaks no rule. */
    STOPPED,
    /** Gave no plan that may be used; the run says why. */
    FAILED;

    /** Whether nothing about the run changes any more. */
    public boolean isFinal() {
        return this != QUEUED && this != SOLVING;
    }
}
