package org.listpool.waitlist.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.listpool.model.Collaborative;
import org.listpool.model.Procedure;
import org.listpool.resources.Catalogue;
import org.listpool.rules.NeedPoints;
import org.listpool.waitlist.ChildIdentity;
import org.listpool.waitlist.PoolingDetails;
import org.listpool.waitlist.WaitingListEntry;

/**
 * Puts entries together with what belongs to them.
 *
 * @param identities by case; empty where the caller may not see any
 */
record EntryViews(
        Collaborative collaborative,
        LocalDate asOf,
        Map<String, ChildIdentity> identities,
        Map<String, PoolingDetails> details,
        Map<String, Integer> ageMonths) {

    EntryView view(WaitingListEntry entry, Collection<String> others) {
        Catalogue catalogue = Catalogue.of(collaborative);
        Procedure procedure = catalogue.findProcedure(entry.opcsCode());
        ChildIdentity child = identities.get(entry.caseId());
        PoolingDetails told = details.get(entry.caseId());
        long days = ChronoUnit.DAYS.between(entry.rttClockStart(), asOf);
        return new EntryView(
                entry.caseId(),
                entry.provider(),
                entry.status(),
                entry.leftReason(),
                entry.treatmentFunctionCode(),
                catalogue.findSpecialty(entry.treatmentFunctionCode()),
                entry.opcsCode(),
                procedure == null ? null : procedure.code(),
                entry.priority(),
                entry.rttClockStart(),
                entry.decisionToAdmitDate(),
                days,
                NeedPoints.of(entry.priority(), days, collaborative.weights()),
                ageMonths.getOrDefault(entry.caseId(), 0),
                child == null ? null : child.nhsNumber(),
                child == null ? null : child.localPatientIdentifier(),
                child == null ? null : child.dateOfBirth(),
                told == null || !told.complete(),
                List.copyOf(others),
                told,
                entry.firstSeenAt(),
                entry.changedAt(),
                entry.leftAt());
    }
}
