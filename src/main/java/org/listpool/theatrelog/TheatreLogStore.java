package org.listpool.theatrelog;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.listpool.audit.AuditTrail;
import org.listpool.house.ProblemException;
import org.listpool.intake.ExtractReport.Accepted;
import org.listpool.wire.ContractJson;

/** Stores a theatre log that has been read, with its receipt and its audit. Runs inside one transaction. */
@ApplicationScoped
class TheatreLogStore {

    // One log at a time, over all nodes: two files of one trust at once would each see the other's cases as untold.
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtext('listpool.theatrelog'))";

    /** Most past cases of one trust. Assumption: A-84 */
    static final int MOST_CASES = 100_000;

    private final Session entities;
    private final LoggedCases cases;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TheatreLogStore(Session entities, LoggedCases cases, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** Brings the trust's log to what the file says. */
    TheatreLogReport store(String actor, String provider, String sha256, TheatreLogFile file) {
        lock();
        List<LoggedCase.Stored> stored = cases.list(provider);
        LogChange change = LogChange.of(stored, file.good(), file.complete());
        requireRoom(stored.size() + change.added().size() - change.removed().size());
        cases.remove(change.removed());
        cases.add(provider, change.added());
        TheatreLogReport report = new TheatreLogReport(
                UUID.randomUUID(),
                provider,
                file.rows(),
                new Accepted(change.created(), change.updated(), change.unchanged()),
                change.replaced(),
                cases.count(provider),
                file.ignoredColumns(),
                file.rejected(),
                file.complete());
        keep(actor, sha256, report);
        audit.recordAs(
                actor,
                "RECEIVE_THEATRE_LOG",
                List.of(),
                "file=%s provider=%s rows=%d new=%d updated=%d replaced=%d"
                        .formatted(
                                report.id(),
                                provider,
                                report.rows(),
                                change.created(),
                                change.updated(),
                                change.replaced()));
        return report;
    }

    /** Empties the trust's log; how many cases it had. */
    int clear(String actor, String provider) {
        lock();
        int removed = cases.clear(provider);
        audit.recordAs(actor, "CLEAR_THEATRE_LOG", List.of(), "provider=%s cases=%d".formatted(provider, removed));
        return removed;
    }

    /** The report of a file; null: there is none of that id. */
    @Nullable
    TheatreLogReport findReport(UUID id) {
        List<String> found = entities.createNativeQuery(
                        "select report from theatre_log_file where id = :id", String.class)
                .setParameter("id", id)
                .getResultList();
        try {
            return found.isEmpty() ? null : ContractJson.mapper().readValue(found.getFirst(), TheatreLogReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The report of theatre log " + id + " is unreadable.", e);
        }
    }

    private static void requireRoom(int cases) {
        if (cases > MOST_CASES) {
            throw new ProblemException(
                    413,
                    "Log too long",
                    "A trust's log may have at most %d cases; nothing was changed. Empty it and send the latest years."
                            .formatted(MOST_CASES));
        }
    }

    private void lock() {
        entities.createNativeQuery(LOCK, Integer.class).getSingleResult();
    }

    private void keep(String actor, String sha256, TheatreLogReport report) {
        try {
            entities.createNativeMutationQuery("""
                            insert into theatre_log_file (id, provider, sha256, report, received_by, received_at)
                            values (:id, :provider, :sha256, :report, :by, :at)
                            """)
                    .setParameter("id", report.id())
                    .setParameter("provider", report.provider())
                    .setParameter("sha256", sha256)
                    .setParameter("report", ContractJson.mapper().writeValueAsString(report))
                    .setParameter("by", actor)
                    .setParameter("at", clock.instant())
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The report cannot be written as JSON.", e);
        }
    }
}
