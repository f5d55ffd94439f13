package org.listpool.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A system that sends a bearer token. Never removed, only revoked: the audit trail names it. */
@Entity
public class AccessToken {

    @Id
    UUID id;

    String name;
    String role;

    @Nullable
    String provider;

    String secretHash;
    boolean demo;

    @Nullable
    Instant revokedAt;

    Instant createdAt;
    String createdBy;

    /** For the database. */
    protected AccessToken() {}

    AccessToken(Grant grant, String secretHash, boolean demo, Instant createdAt, String createdBy) {
        this.id = UUID.randomUUID();
        this.name = grant.name();
        this.role = grant.role();
        this.provider = grant.provider();
        this.secretHash = secretHash;
        this.demo = demo;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    /** Whom it is for and what it allows. */
    public Grant grant() {
        return new Grant(name, role, provider);
    }
}
