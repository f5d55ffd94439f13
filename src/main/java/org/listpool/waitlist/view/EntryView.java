package org.listpool.waitlist.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.model.PriorityCode;
import org.listpool.waitlist.EntryStatus;
import org.listpool.waitlist.PoolingDetails;

/**
 * An entry as the caller may see it.
 *
 * @param specialty null: the catalogue has dropped its treatment function
 * @param procedure null: the catalogue has dropped its OPCS-4 code
 * @param daysWaited as at the page's {@code asOf}
 * @param needPoints as at the page's {@code asOf}
 * @param ageMonths completed, as at the page's {@code asOf}
 * @param nhsNumber null for callers who may not see it
 * @param localPatientIdentifier null for callers who may not see it
 * @param dateOfBirth null for callers who may not see it
 * @param needsDetails whether postcode district, weight or consent is missing
 * @param onOtherLists the other trusts on whose lists the same child waits
 * @param details what the trust's supplement told; null: nothing
 */
public record EntryView(
        String caseId,
        String provider,
        EntryStatus status,
        @Nullable String leftReason,
        String treatmentFunctionCode,
        @Nullable String specialty,
        String opcsCode,
        @Nullable String procedure,
        @Nullable PriorityCode priority,
        LocalDate rttClockStart,
        @Nullable LocalDate decisionToAdmitDate,
        long daysWaited,
        long needPoints,
        int ageMonths,
        @Nullable String nhsNumber,
        @Nullable String localPatientIdentifier,
        @Nullable LocalDate dateOfBirth,
        boolean needsDetails,
        List<String> onOtherLists,
        @Nullable PoolingDetails details,
        Instant firstSeenAt,
        Instant changedAt,
        @Nullable Instant leftAt) {}
