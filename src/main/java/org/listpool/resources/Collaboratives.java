package org.listpool.resources;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.listpool.audit.AuditTrail;
import org.listpool.house.ProblemException;
import org.listpool.model.Collaborative;
import org.listpool.wire.ContractJson;

/** The collaborative's resources: read the document that holds, put another in its place. */
@ApplicationScoped
public class Collaboratives {

    // One key for all who replace the document, so that versions are counted without gaps or ties.
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtext('listpool.collaborative'))";

    private final CollaborativeVersions versions;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Collaboratives(CollaborativeVersions versions, EntityManager entities, AuditTrail audit, Clock clock) {
        this.versions = versions;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** The document that holds; a problem says what to do when there is none yet. */
    public Collaborative get() {
        return getCurrent().document();
    }

    /** The document that holds; null before the first. */
    public @Nullable Collaborative find() {
        CurrentCollaborative current = findCurrent();
        return current == null ? null : current.document();
    }

    /** As {@link #get()}, with its version. */
    public CurrentCollaborative getCurrent() {
        CurrentCollaborative current = findCurrent();
        if (current == null) {
            throw new ProblemException(
                    409,
                    "No collaborative yet",
                    "The resources of the collaborative are not loaded. Send them first: PUT /api/v1/collaborative.");
        }
        return current;
    }

    /** As {@link #find()}, with its version. */
    @Transactional
    public @Nullable CurrentCollaborative findCurrent() {
        CollaborativeVersion latest = versions.findLatest();
        return latest == null ? null : current(latest);
    }

    /** Every version that held, newest first. */
    @Transactional
    public List<CollaborativeVersionView> listHistory() {
        return versions.listNewestFirst().stream()
                .map(CollaborativeVersion::view)
                .toList();
    }

    /** A version of the past as JSON; null: there is no such version. */
    @Transactional
    public @Nullable String findDocument(int version) {
        CollaborativeVersion found = versions.findById(version);
        return found == null ? null : found.document();
    }

    /**
     * Puts a document in the place of the one that holds; an identical one changes nothing.
     *
     * @param json the document
     * @param expectedTag the entity tag that must still hold, {@code *} for any; null: none is expected
     * @param actor who replaces it
     * @return the version that holds now
     */
    @Transactional
    public CollaborativeVersionView replace(byte[] json, @Nullable String expectedTag, String actor) {
        Collaborative document = CollaborativeReading.read(json);
        entities.createNativeQuery(LOCK).getSingleResult();
        CollaborativeVersion latest = versions.findLatest();
        CurrentCollaborative current = latest == null ? null : current(latest);
        requireTag(expectedTag, current);
        if (latest != null && current != null && current.document().equals(document)) {
            return latest.view();
        }
        CollaborativeVersion next = new CollaborativeVersion(
                latest == null ? 1 : latest.version() + 1,
                write(document),
                actor,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                CollaborativeChanges.between(current == null ? null : current.document(), document));
        versions.persist(next);
        audit.recordAs(actor, "REPLACE_COLLABORATIVE", List.of("v" + next.version()), null);
        return next.view();
    }

    private static void requireTag(@Nullable String expected, @Nullable CurrentCollaborative current) {
        if (expected == null || (current != null && (expected.equals("*") || expected.equals(current.tag())))) {
            return;
        }
        throw new ProblemException(
                412,
                "Replaced meanwhile",
                "The document is no longer the one that If-Match names. Read it again, repeat the change, send it anew.");
    }

    private static CurrentCollaborative current(CollaborativeVersion version) {
        try {
            return new CurrentCollaborative(
                    version.version(), ContractJson.mapper().readValue(version.document(), Collaborative.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Version " + version.version() + " of the collaborative is unreadable.", e);
        }
    }

    private static String write(Collaborative document) {
        try {
            return ContractJson.mapper().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The collaborative cannot be written as JSON.", e);
        }
    }
}
