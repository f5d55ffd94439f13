package org.listpool.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code plan_run}; what others see of it is {@link PlanMetadata}. */
@Entity
@Table(name = "plan_run")
public class PlanRun {

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    long queueNumber;

    String name;
    UUID problemId;
    LocalDate asOf;

    @Enumerated(EnumType.STRING)
    PlanStatus status;

    long seed;
    int spentLimitSeconds;

    @Nullable
    Integer stepLimit;

    int threads;
    Instant createdAt;
    String createdBy;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant finishedAt;

    long elapsedMillis;

    @Nullable
    Integer placed;

    @Nullable
    Long needPoints;

    @Nullable
    Long needBound;

    @Nullable
    String score;

    @Nullable
    String failure;

    /** JSON list of the rules that the plan breaks; null for a plan that breaks none. */
    @Nullable
    String brokenRules;

    boolean stopRequested;
    int attempts;

    /** JSON of what the pool was when the problem was made of it; null: the problem was given, or nothing was noted. */
    @Nullable
    String poolState;
}
