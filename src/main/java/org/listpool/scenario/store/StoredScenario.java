package org.listpool.scenario.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code scenario}: what people say of a run, and from which other it was forked. */
@Entity
@Table(name = "scenario")
public class StoredScenario {

    /** The scenario and its run. */
    @Id
    public UUID id;

    /** Counts up. */
    @Column(insertable = false, updatable = false)
    public long number;

    /** The family it belongs to. */
    public UUID familyId;

    /** The scenario whose changes it began with; null: forked from the baseline. */
    @Nullable
    public UUID parentId;

    /** What people call it. */
    public String name;

    /** What people say of it; may be empty. */
    public String note;

    /** Whether it is put away. */
    public boolean archived;

    /** When it was made. */
    public Instant createdAt;

    /** Account or token that made it. */
    public String createdBy;
}
