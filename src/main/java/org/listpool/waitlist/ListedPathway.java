package org.listpool.waitlist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.listpool.model.PriorityCode;

/**
 * A good row of a waiting-list extract.
 *
 * @param row where it stands in its file, the header being row 1
 * @param issuer organisation that issued the pathway identifier
 * @param opcsCode with the dot
 * @param priority null: none recorded
 * @param rttClockStart when the wait began
 * @param decisionToAdmitDate null: not recorded
 * @param nhsNumber ten digits
 * @param localPatientIdentifier null: not recorded
 */
public record ListedPathway(
        int row,
        String issuer,
        String pathwayIdentifier,
        String treatmentFunctionCode,
        String opcsCode,
        @Nullable PriorityCode priority,
        LocalDate rttClockStart,
        @Nullable LocalDate decisionToAdmitDate,
        String nhsNumber,
        @Nullable String localPatientIdentifier,
        LocalDate dateOfBirth) {

    /** The contract's id of the case: issuer, a colon, the pathway identifier. */
    public String caseId() {
        return caseId(issuer, pathwayIdentifier);
    }

    /** The contract's id of a pathway's case. */
    public static String caseId(String issuer, String pathwayIdentifier) {
        return issuer + ":" + pathwayIdentifier;
    }
}
