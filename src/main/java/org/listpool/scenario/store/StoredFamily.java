package org.listpool.scenario.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.listpool.whatif.RunSettings;

/** A row of {@code scenario_family}: a baseline and how all that is forked from it is searched. */
@Entity
@Table(name = "scenario_family")
public class StoredFamily {

    /** The family. */
    @Id
    public UUID id;

    /** Counts up; the newest has the highest. */
    @Column(insertable = false, updatable = false)
    public long number;

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

    /** The baseline's problem, immutable. */
    public UUID problemId;

    /** Day from which notice and waits are counted. */
    public LocalDate asOf;

    /** The plan that is the baseline; null: the pool is, and has a run of kind BASELINE. */
    @Nullable
    public UUID planId;

    /** JSON of what the pool was; null: the baseline was not made of the pool. */
    @Nullable
    public String poolState;

    /** Wall time of each search. */
    public int spentLimitSeconds;

    /** Steps of each search; null: no limit but time. */
    @Nullable
    public Integer stepLimit;

    /** Of each search. */
    public long seed;

    /** Whether searches tell a bound of need points too. */
    public boolean bound;

    /** Whether the baseline has a plan from which scenarios can set out; the queue says so. */
    @Column(updatable = false)
    public boolean baselineReady;

    /** How its scenarios are searched unless they say otherwise. */
    public RunSettings settings() {
        return new RunSettings(spentLimitSeconds, stepLimit, seed);
    }
}
