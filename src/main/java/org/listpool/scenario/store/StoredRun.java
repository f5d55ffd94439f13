package org.listpool.scenario.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.listpool.plan.PlanStatus;
import org.listpool.whatif.RunSettings;

/** A row of {@code scenario_run}: one search of one problem. Once it waits only statements of the queue change it. */
@Entity
@Immutable
@Table(name = "scenario_run")
public class StoredRun {

    /** The run; of a scenario also the scenario. */
    @Id
    public UUID id;

    /** Its place among runs of the same rank. */
    @Column(insertable = false, updatable = false)
    public long queueNumber;

    /** The family whose baseline is changed. */
    public UUID familyId;

    /** What it is searched for. */
    @Enumerated(EnumType.STRING)
    public RunKind kind;

    /** That kind's place in the queue. */
    public short rank;

    /** The sweep; null unless it is a cell. */
    @Nullable
    public UUID sweepId;

    /** Number of the first axis' value, from 0; null unless it is a cell. */
    @Nullable
    public Integer cellRow;

    /** Number of the second axis' value, from 0; null unless it is a cell. */
    @Nullable
    public Integer cellColumn;

    /** JSON of all changes to the baseline, in their order. */
    public String changes;

    /** The changed problem; null: a cell whose search has not begun. */
    @Nullable
    public UUID problemId;

    /** Whether the changed problem is the baseline's own, so that its plan is taken and nothing searched. */
    public boolean sameAsBaseline;

    /** Where it stands. */
    @Enumerated(EnumType.STRING)
    public PlanStatus status;

    /** Wall time of the search. */
    public int spentLimitSeconds;

    /** Steps of the search; null: no limit but time. */
    @Nullable
    public Integer stepLimit;

    /** Of the search. */
    public long seed;

    /** When it was asked for. */
    public Instant createdAt;

    /** When its first search began; null: not yet. */
    @Nullable
    public Instant startedAt;

    /** Null: not final. */
    @Nullable
    public Instant finishedAt;

    /** Of the latest search. */
    public long elapsedMillis;

    /** Children with a place; null: no plan yet. */
    @Nullable
    public Integer placed;

    /** Of the plan, or the best so far; null: none yet. */
    @Nullable
    public Long needPoints;

    /** Null: not computed. */
    @Nullable
    public Long needBound;

    /** In the planner's notation; null: no plan yet. */
    @Nullable
    public String score;

    /** Why it failed, for people; null: it did not. */
    @Nullable
    public String failure;

    /** JSON list of the rules that the plan breaks; null for a plan that breaks none. */
    @Nullable
    public String brokenRules;

    /** Whether somebody asked to stop it. */
    public boolean stopRequested;

    /** JSON list of the runs whose plans the search was given to set out from. */
    public String starts = "[]";

    /** Whether the search found nothing better than a plan it was given. */
    public boolean keptStart;

    /** JSON of replicated figures; null: none. */
    @Nullable
    public String replications;

    /** How often a search began. */
    public int attempts;

    /** How it is searched. */
    public RunSettings settings() {
        return new RunSettings(spentLimitSeconds, stepLimit, seed);
    }

    /** Whether it has ended with a plan that breaks no rule. */
    public boolean hasSoundPlan() {
        return (status == PlanStatus.SOLVED || status == PlanStatus.STOPPED) && placed != null;
    }
}
