package org.listpool.resources;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

/** One document that held for a time; never changed once stored. */
@Entity
class CollaborativeVersion {

    @Id
    private int version;

    private String document;
    private String replacedBy;
    private Instant replacedAt;
    private String[] changes;

    /** For Hibernate. */
    protected CollaborativeVersion() {}

    CollaborativeVersion(int version, String document, String replacedBy, Instant replacedAt, List<String> changes) {
        this.version = version;
        this.document = document;
        this.replacedBy = replacedBy;
        this.replacedAt = replacedAt;
        this.changes = changes.toArray(String[]::new);
    }

    /** 1 for the first document, then counted up. */
    int version() {
        return version;
    }

    /** The document as JSON of the contract. */
    String document() {
        return document;
    }

    /** The version as people read it. */
    CollaborativeVersionView view() {
        return new CollaborativeVersionView(version, replacedBy, replacedAt, List.of(changes));
    }
}
