package org.listpool.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.listpool.audit.AuditTrail;
import org.listpool.house.ProblemException;
import org.listpool.intake.ExtractReport.Accepted;
import org.listpool.intake.ExtractReport.Rejected;
import org.listpool.resources.Collaboratives;
import org.listpool.waitlist.update.DetailsChange;
import org.listpool.waitlist.update.DetailsUpdate;
import org.listpool.waitlist.update.ListChange;
import org.listpool.waitlist.update.ListUpdate;
import org.listpool.waitlist.update.ListedCounts;

/** Stores a file that has been read, with its receipt and its audit. Runs inside one transaction. */
@ApplicationScoped
class IntakeStore {

    // One file at a time is stored, over all nodes: two trusts' files may hold the same child or pathway. It is short.
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtext('listpool.intake'))";

    private final EntityManager entities;
    private final ListUpdate lists;
    private final DetailsUpdate details;
    private final ListedCounts counts;
    private final ExtractReceipts receipts;
    private final Collaboratives collaboratives;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    IntakeStore(
            EntityManager entities,
            ListUpdate lists,
            DetailsUpdate details,
            ListedCounts counts,
            ExtractReceipts receipts,
            Collaboratives collaboratives,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.lists = lists;
        this.details = details;
        this.counts = counts;
        this.receipts = receipts;
        this.collaboratives = collaboratives;
        this.audit = audit;
        this.clock = clock;
    }

    /** Brings the trust's list to what the file says. */
    ExtractReport store(Sender sender, WaitingListFile file) {
        begin(sender);
        requireNewest(sender.provider(), file.census());
        UUID receipt = UUID.randomUUID();
        Instant at = now();
        Tally tally = file.tally();
        ListChange change = lists.store(sender.provider(), file.good(), receipt, at);
        change.elsewhere().forEach(row -> tally.reject(elsewhere(row.row())));
        if (tally.complete()) {
            Set<String> present = new HashSet<>(file.present());
            present.addAll(tally.taken());
            change.left().addAll(lists.leave(sender.provider(), present, file.outside(), receipt, at));
        }
        ExtractReport report = new ExtractReport(
                receipt,
                sender.provider(),
                ExtractKind.WAITING_LIST,
                file.census(),
                tally.rows(),
                new Accepted(change.added().size(), change.updated().size(), change.unchanged()),
                change.left().size(),
                tally.listExcluded(),
                tally.listRejected(),
                counts.listOnOtherLists(sender.provider()),
                counts.countNeedingDetails(sender.provider()),
                0,
                tally.complete(),
                tally.warnings());
        return keep(sender, report, at, List.of(change.added(), change.updated(), change.left()));
    }

    /** Stores what the supplement says. */
    ExtractReport store(Sender sender, SupplementFile file, LocalDate today) {
        begin(sender);
        UUID receipt = UUID.randomUUID();
        Instant at = now();
        Tally tally = file.tally();
        DetailsChange change = details.store(sender.provider(), file.good(), file.told(), receipt, at);
        change.elsewhere().forEach(row -> tally.reject(elsewhere(row.row())));
        tally.requireOwn(sender.provider());
        ExtractReport report = new ExtractReport(
                receipt,
                sender.provider(),
                ExtractKind.SUPPLEMENT,
                today,
                tally.rows(),
                new Accepted(change.added().size(), change.updated().size(), change.unchanged()),
                0,
                tally.listExcluded(),
                tally.listRejected(),
                counts.listOnOtherLists(sender.provider()),
                counts.countNeedingDetails(sender.provider()),
                change.notYetListed(),
                tally.complete(),
                tally.warnings());
        return keep(sender, report, at, List.of(change.added(), change.updated()));
    }

    private void begin(Sender sender) {
        entities.createNativeQuery(LOCK).getSingleResult();
        if (collaboratives.getCurrent().version() != sender.collaborativeVersion()) {
            throw new ProblemException(
                    409,
                    "Collaborative replaced meanwhile",
                    "The collaborative was replaced while the file was read. Nothing was changed. Send the file again.");
        }
    }

    private void requireNewest(String provider, LocalDate census) {
        LocalDate latest = receipts.findLatestCensus(provider);
        if (latest != null && census.isBefore(latest)) {
            throw new ProblemException(
                    409,
                    "Older than the list",
                    "The file's census is %s, and the list of %s is already that of %s. Nothing was changed. Send the latest extract."
                            .formatted(census, provider, latest));
        }
    }

    private ExtractReport keep(Sender sender, ExtractReport report, Instant at, List<List<String>> changed) {
        receipts.persist(new ExtractReceipt(report, sender.sha256(), sender.actor(), at));
        List<String> subjects = new ArrayList<>();
        changed.forEach((Collection<String> ids) -> subjects.addAll(ids));
        audit.recordAs(
                sender.actor(),
                "RECEIVE_EXTRACT",
                subjects,
                "receipt=%s provider=%s kind=%s rows=%d"
                        .formatted(report.id(), report.provider(), report.kind(), report.rows()));
        return report;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Rejected elsewhere(int row) {
        return new Rejected(
                row,
                WaitingListColumns.PATHWAY,
                RejectionCode.PROVIDER,
                "This pathway is on another trust's list. It can be taken once that trust no longer lists it.");
    }
}
