package org.listpool.scenario.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.whatif.RunSettings;

/** A row of {@code sweep}: one or two levers over values. */
@Entity
@Table(name = "sweep")
public class StoredSweep {

    /** The sweep. */
    @Id
    public UUID id;

    /** Counts up; the newest has the highest. */
    @Column(insertable = false, updatable = false)
    public long number;

    /** The family it belongs to. */
    public UUID familyId;

    /** The scenario whose changes come first; null: none. */
    @Nullable
    public UUID scenarioId;

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

    /** JSON of the axes. */
    public String axes;

    /** JSON of the changes that come before the levers'. */
    public String changes;

    /** Wall time of each search. */
    public int spentLimitSeconds;

    /** Steps of each search; null: no limit but time. */
    @Nullable
    public Integer stepLimit;

    /** Of each search. */
    public long seed;

    /** How its cells are searched. */
    public RunSettings settings() {
        return new RunSettings(spentLimitSeconds, stepLimit, seed);
    }
}
