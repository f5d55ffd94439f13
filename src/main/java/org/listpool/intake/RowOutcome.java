package org.listpool.intake;

import org.jspecify.annotations.Nullable;
import org.listpool.intake.ExtractReport.Rejected;
import org.listpool.waitlist.ListedPathway;

/** What becomes of a row of a waiting-list extract. */
sealed interface RowOutcome {

    /**
     * Sound and of the pool.
     *
     * @param warning something optional that could not be read; null: none
     */
    record Good(ListedPathway pathway, @Nullable Rejected warning) implements RowOutcome {}

    /**
     * None of the pool's business.
     *
     * @param caseId the row's case; null: it names none
     */
    record Outside(ExclusionReason reason, @Nullable String caseId) implements RowOutcome {}

    /**
     * Not to be taken.
     *
     * @param caseId the row's case; null: it names none
     */
    record Faulty(Rejected fault, @Nullable String caseId) implements RowOutcome {}
}
