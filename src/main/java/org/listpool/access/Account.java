package org.listpool.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who signs in with a password. Never removed, only disabled: the audit trail names it. */
@Entity
public class Account {

    @Id
    UUID id;

    String name;
    String role;

    @Nullable
    String provider;

    String passwordHash;
    boolean demo;
    boolean disabled;
    Instant createdAt;
    String createdBy;

    /** For the database. */
    protected Account() {}

    Account(Grant grant, String passwordHash, boolean demo, Instant createdAt, String createdBy) {
        this.id = UUID.randomUUID();
        this.name = grant.name();
        this.role = grant.role();
        this.provider = grant.provider();
        this.passwordHash = passwordHash;
        this.demo = demo;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    /** Whom it is for and what it allows. */
    public Grant grant() {
        return new Grant(name, role, provider);
    }

    /** The bcrypt hash of its password. */
    public String passwordHash() {
        return passwordHash;
    }

    /** Whether it may no longer sign in. */
    public boolean disabled() {
        return disabled;
    }
}
