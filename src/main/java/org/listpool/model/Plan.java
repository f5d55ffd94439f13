package org.listpool.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Theatre lists for the sessions of one problem, with who staffs them, what is lent, and why the others wait on.
 *
 * @param schema always {@value #SCHEMA}
 * @param problemId the stored problem's id, or the problem's name for one from a file
 * @param createdAt when the plan was made; null in a plan made by hand
 * @param seed of the search; null in a plan made by hand
 * @param needPoints of all placed cases
 * @param needBound no plan of this problem has more need points; null: not computed
 * @param score the planner's own score in its own notation; null in a plan made by hand
 * @param kpis figures by name
 */
public record Plan(
        String schema,
        String problemId,
        LocalDate asOf,
        @Nullable Instant createdAt,
        @Nullable Long seed,
        long needPoints,
        @Nullable Long needBound,
        @Nullable String score,
        List<PlannedSession> sessions,
        List<WardDay> days,
        List<EquipmentLoan> loans,
        List<UnplacedCase> unplaced,
        Map<String, Object> kpis) {

    /** The contract's name and version for this document. */
    public static final String SCHEMA = "listpool/plan/1";

    /** Copies the lists, reading an absent one as empty. */
    public Plan {
        sessions = Lists.copy(sessions);
        days = Lists.copy(days);
        loans = Lists.copy(loans);
        unplaced = Lists.copy(unplaced);
        kpis = Lists.copy(kpis);
    }

    /** This plan with another bound; null: none. */
    public Plan withNeedBound(@Nullable Long needBound) {
        return copy(createdAt, needBound, unplaced, kpis);
    }

    /** This plan with what is told about it once it is finished. */
    public Plan finished(@Nullable Instant createdAt, List<UnplacedCase> unplaced, Map<String, Object> kpis) {
        return copy(createdAt, needBound, unplaced, kpis);
    }

    private Plan copy(
            @Nullable Instant createdAt,
            @Nullable Long needBound,
            List<UnplacedCase> unplaced,
            Map<String, Object> kpis) {
        return new Plan(
                schema,
                problemId,
                asOf,
                createdAt,
                seed,
                needPoints,
                needBound,
                score,
                sessions,
                days,
                loans,
                unplaced,
                kpis);
    }
}
